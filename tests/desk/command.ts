/** `npm run review` on a draft of its own, in a copy of the project: for tests in browsers. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, makeCopy } from '../build/copied';
import { article } from './article';

export interface DeskCommand {
  address: string;
  /** The folder of the draft. */
  folder: string;
  /** Ends it, and takes the copy away. */
  stop: () => void;
}

/** Starts the command, and waits until it tells where the desk is. */
export async function startDesk(): Promise<DeskCommand> {
  const root = makeCopy();
  cpSync('package-lock.json', join(root, 'package-lock.json'));
  writeFileSync(join(root, 'ferries.txt'), article);
  const draft = ['scripts/draft.mjs', 'ferries.txt', '--publisher', 'The Harbour News'];
  const inRoot = { ...env, INIT_CWD: root };
  const { status, stderr } = spawnSync(process.execPath, draft, { cwd: root, env: inRoot });
  if (status !== 0) throw new Error(String(stderr));
  const folder = join(root, 'data', 'ferries');
  writeFileSync(join(folder, 'article.txt'), article);
  const args = [join('scripts', 'review.mjs'), 'ferries'];
  const desk = spawn(process.execPath, args, { cwd: root, env });
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    for (const stream of [desk.stdout, desk.stderr])
      stream.on('data', (text: Buffer) => {
        said += text.toString();
        const [, url] = /desk of ferries: (\S+)/.exec(said) ?? [];
        // It says at once that it begins, and nothing of how it is made.
        if (url && /^Opening the desk of ferries;/.test(said) && !said.includes('PLUGIN'))
          found(url);
        else if (url) failed(new Error(said));
      });
    desk.once('exit', () => failed(new Error(said)));
  });
  return {
    ...{ address, folder },
    stop: () => {
      desk.kill();
      rmSync(root, { recursive: true });
    },
  };
}
