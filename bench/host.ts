/** Somebody else's page with the whole story in it, pinned: our site, with an article beside it. */
import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const words = '<p>Text of the host page, as long as an article has it. </p>'.repeat(40);

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Host</title><body style="margin:0;font:1.0625rem/1.55 Georgia,serif"><main style="max-width:40rem;margin:0 auto;padding:0 1rem">${words}<iframe data-135-embed src="embed/story/" title="Story" loading="lazy" style="width:100%;height:800px;border:0"></iframe>${words}</main><script src="v1/embed.js" async></script>`;

/** Copies the built site in `dist` to `folder`, and makes the article its first page. */
export async function buildHost(dist: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(dist, folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), html);
}
