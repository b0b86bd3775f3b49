import { spawn } from 'node:child_process';
import { env, vite } from './copied';

/** The dev server of a copy of the project, on any free port, once it answers. */
export async function startDev(root: string): Promise<{ address: string; stop: () => void }> {
  const args = [vite, 'dev', '--host', '127.0.0.1', '--port', '0'];
  const server = spawn(process.execPath, args, { cwd: root, env });
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (text: Buffer) => {
        said += text.toString();
        const [url] = /http:\S+/.exec(said) ?? [];
        if (url) found(url);
      });
    server.once('exit', () => failed(new Error(said)));
  });
  // The first answer waits for all modules to be read.
  await fetch(address);
  return { address, stop: () => void server.kill() };
}
