import path from 'node:path';
import { startBrowser } from './browser';
import { firstPictures } from './slow';
import { storiesCosts } from './growth/stories';
export async function main(args: string[]) {
  const root = path.join(import.meta.dirname, '..');
  const cache = path.join(root, 'node_modules/.cache/bench');
  const { browser } = await startBrowser();
  console.table(
    await firstPictures(
      browser,
      cache,
      [
        ['ours', path.join(root, 'dist')],
        ...['limit', 'svelte-d3'].map((p) => [p, path.join(cache, p)] as [string, string]),
      ],
      2,
    ),
  );
  console.table(await storiesCosts(root));
  await browser.close();
}
