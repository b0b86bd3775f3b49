/** `npm run budget`: whether the built site keeps to its budgets. */
import { embedsIn, isOver, nameOf, storiesIn, weighSite, type Budget } from '../scripts/weigh.mjs';
import { startBrowser } from './browser';
import { cache, dist } from './build';
import { judge } from './budget/lighthouse';
import { embedRows, slowRow, storyRows, verdictRows } from './budget/rows';
import { readThrough } from './budget/use';
import { progress } from './progress';
import { serveSite, type Site } from './server';
import { firstPictures } from './slow';
import { markdownTable, number } from './table';

/** How often the story and the floor are opened on a slow line. */
const ROUNDS = 3;

/** What a browser sees of the pages: bytes, requests, shifts, and the first picture on a slow line. */
async function seen(site: Site, stories: string[], embeds: string[]): Promise<Budget[]> {
  const { browser } = await startBrowser();
  const rows: Budget[] = [];
  try {
    for (const page of stories) {
      progress(nameOf(page));
      rows.push(...storyRows(nameOf(page), await readThrough(browser, site, page)));
    }
    for (const page of embeds) {
      progress(page);
      rows.push(...embedRows(page, await readThrough(browser, site, page)));
    }
    progress('on a slow line');
    const [floor, story] = await firstPictures(browser, cache, [['story', dist]], ROUNDS);
    rows.push(slowRow(floor!, story!));
  } finally {
    await browser.close();
  }
  return rows;
}

/** What Lighthouse says. It starts browsers of its own, beside which no other shall run. */
async function judged(site: Site, pages: string[]): Promise<Budget[]> {
  const rows: Budget[] = [];
  for (const page of pages) {
    progress(`Lighthouse: ${nameOf(page)}`);
    const verdict = await judge(new URL(page, site.url).href);
    progress(`${verdict.scores.join(' ')} ${verdict.failed.join('; ')}`);
    rows.push(...verdictRows(nameOf(page), verdict));
  }
  return rows;
}

async function measured(): Promise<Budget[]> {
  const site = await serveSite(dist);
  const stories = storiesIn(dist);
  const embeds = stories.flatMap((story) => embedsIn(dist, story));
  try {
    const rows = await seen(site, stories, embeds);
    return [...rows, ...(await judged(site, [...stories, ...embeds]))];
  } finally {
    site.close();
  }
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
