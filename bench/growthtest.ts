import path from 'node:path';
import { serveSite } from './server';
import { startBrowser } from './browser';
import { buildGenerated } from './growth/build';
import { stepsCosts } from './growth/steps';
import { trendCosts } from './growth/trend';
export async function main(args: string[]) {
  const root = path.join(import.meta.dirname, '..');
  const cache = path.join(root, 'node_modules/.cache/bench');
  const { browser } = await startBrowser();
  if (args.includes('steps')) {
  await buildGenerated('steps', path.join(cache, 'g-steps'));
  const s = await serveSite(path.join(cache, 'g-steps'));
  console.table(await stepsCosts(browser, s.url, 3)); s.close(); }
  if (args.includes('trend')) {
  await buildGenerated('trend', path.join(cache, 'g-trend'));
  const t = await serveSite(path.join(cache, 'g-trend'));
  console.table(await trendCosts(browser, t.url)); t.close(); }
  await browser.close();
}
