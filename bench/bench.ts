import path from 'node:path';
import { content } from './content';
import { buildPeer, peers } from './peers';
import { serveSite } from './server';
import { startBrowser } from './browser';
import { subjects } from './subjects';
import { measureRound } from './measure/round';
export async function main(args: string[]) {
  const root = path.join(import.meta.dirname, '..');
  const data = content(path.join(root, 'data'));
  const cache = path.join(root, 'node_modules/.cache/bench');
  for (const p of peers) await buildPeer(p, data, path.join(cache, p));
  const { browser, name } = await startBrowser();
  console.log(name);
  for (const s of subjects) {
    if (s.path) continue;
    const site = await serveSite(
      s.site === 'ours' ? path.join(root, 'dist') : path.join(cache, s.site),
    );
    const t = Date.now();
    console.log(s.title, JSON.stringify(await measureRound(browser, site, s)), Date.now() - t);
    if (args.includes('--shots')) {
      const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
      page.on('console', (m) => console.log('  console', m.text()));
      page.on('pageerror', (e) => console.log('  error', e.message));
      await page.goto(site.url, { waitUntil: 'networkidle' });
      for (const id of ['trade-1992', 'trade-2014', 'trade-sourced', 'people-dots']) {
        await page.evaluate(
          (i) => document.getElementById(i)?.scrollIntoView({ block: 'center' }),
          id,
        );
        await page.waitForTimeout(1200);
        await page.screenshot({ path: `/tmp/bench/${s.site}-${id}.png` });
      }
      await page.close();
    }
    site.close();
  }
  await browser.close();
}
