/** Builds everything that is measured, each into a folder of its own. */
import path from 'node:path';
import { CliError } from '../scripts/cliError.mjs';
import { root } from '../scripts/root.mjs';
import { storyNames } from '../scripts/stories.mjs';
import { runNode, toolPath } from '../scripts/tool.mjs';
import { content } from './content';
import { buildGenerated } from './growth/build';
import { buildHost } from './host';
import { buildPeer, peers } from './peers';
import { progress } from './progress';
import type { Subject } from './subjects';

export const cache = path.join(root, 'node_modules/.cache/bench');
export const dist = path.join(root, 'dist');

/** Where the site of a page has been built. */
export const folderOf = ({ site }: Pick<Subject, 'site'>): string =>
  site === 'ours' ? dist : path.join(cache, site);

export const generated = (page: 'steps' | 'trend'): string => path.join(cache, `generated-${page}`);

/** Builds our site; gives the ms that it took. Rejects with a CliError when it fails. */
export async function buildSite(): Promise<number> {
  progress('building our site, and a host page with the story in it');
  const start = performance.now();
  const { code, output } = await runNode(toolPath('vite'), ['build'], { keep: true });
  if (code !== 0) throw new CliError(`The build failed:\n${output}`);
  const took = performance.now() - start;
  await buildHost(dist, folderOf({ site: 'hosted' }));
  return took;
}

export async function buildPeers(): Promise<void> {
  const shown = content(path.join(root, 'data', storyNames()[0]!));
  for (const peer of peers) {
    progress(`building ${peer}`);
    await buildPeer(peer, shown, folderOf({ site: peer }));
  }
  for (const page of ['steps', 'trend'] as const) await buildGenerated(page, generated(page));
}
