/** `npm run budget`: whether the built site keeps to its budgets. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isOver, weighSite, type Budget } from '../scripts/weigh.mjs';
import { startBrowser } from './browser';
import { cache, dist } from './build';
import { judge } from './budget/lighthouse';
import { embedRows, slowRow, storyRows, verdictRows } from './budget/rows';
import { readThrough } from './budget/use';
import { progress } from './progress';
import { serveSite } from './server';
import { firstPictures } from './slow';
import { markdownTable, number } from './table';

/** How often the story and the floor are opened on a slow line. */
const ROUNDS = 3;

/** Paths of the pages made for other people's pages; none where the site has none. */
function embeds(): string[] {
  const folder = path.join(dist, 'embed');
  return existsSync(folder) ? readdirSync(folder).map((name) => `embed/${name}/`) : [];
}

async function measured(): Promise<Budget[]> {
  const site = await serveSite(dist);
  const { browser } = await startBrowser();
  const rows: Budget[] = [];
  try {
    progress('story');
    rows.push(...storyRows(await readThrough(browser, site, '')));
    for (const page of embeds()) {
      progress(page);
      rows.push(...embedRows(page, await readThrough(browser, site, page)));
    }
    progress('on a slow line');
    const [floor, story] = await firstPictures(browser, cache, [['story', dist]], ROUNDS);
    rows.push(slowRow(floor!, story!));
    // Lighthouse starts browsers of its own, beside which no other shall run.
    await browser.close();
    for (const page of ['', ...embeds()]) {
      progress(`Lighthouse: ${page || 'story'}`);
      const verdict = await judge(new URL(page, site.url).href);
      progress(`${verdict.scores.join(' ')} ${verdict.failed.join('; ')}`);
      rows.push(...verdictRows(page || 'story', verdict));
    }
  } finally {
    await browser.close();
    site.close();
  }
  return rows;
}

/** The exit code: 1 when something is over its budget. */
export async function main(): Promise<number> {
  const budgets = [...weighSite(dist), ...(await measured())];
  const rows = budgets.map((budget) => [
    budget.what,
    `${number(budget.value, Number.isInteger(budget.value) ? 0 : 3)} ${budget.unit}`.trim(),
    `${number(budget.most)} ${budget.unit}`.trim(),
    isOver(budget) ? 'OVER' : 'ok',
  ]);
  console.log(markdownTable(['', 'measured', 'at most', ''], rows));
  return budgets.some(isOver) ? 1 : 0;
}
