/** `npm run trace`: where the main thread’s time goes while a chapter is scrolled past. */
import type { Browser } from 'playwright-core';
import { CliError } from '../scripts/cliError.mjs';
import { storyNames } from '../scripts/stories.mjs';
import { root } from '../scripts/root.mjs';
import { loadStory } from '../src/story/load';
import path from 'node:path';
import { startBrowser } from './browser';
import { dist } from './build';
import { phone } from './measure/round';
import { scrollFrames, smoothness } from './measure/scroll';
import { kinds, spentIn, type Spent, type TraceEvent } from './measure/spent';
import { Visit, viewport } from './measure/visit';
import { progress } from './progress';
import { serveSite } from './server';
import { median } from './stats';
import { markdownTable, number } from './table';

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  '__metadata',
];

interface Passed {
  /** ms a screen. */
  spent: Spent;
  /** In 100. */
  late: number;
}

/** Runs in the page: the first and the last px at which a part of the chapter is to be scrolled. */
const wayOf = (id: string): [from: number, to: number] => {
  const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
  return [Math.max(0, scrollY + top - innerHeight), scrollY + bottom];
};

/** Scrolls past a chapter once, after all above it has been scrolled past. */
async function pass(browser: Browser, visit: Visit, id: string): Promise<Passed> {
  const { page } = visit;
  const [from, to] = await page.evaluate(wayOf, id);
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), from);
  await browser.startTracing(page, { categories });
  const { frames } = await scrollFrames(visit, to - from);
  const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  const screens = (to - from) / viewport.height;
  const spent = spentIn(trace.traceEvents);
  for (const kind of kinds) spent[kind] /= screens;
  return { spent, late: smoothness(frames).late };
}

/** Once through the chapters, on a page that was just opened. */
async function through(browser: Browser, url: string, chapters: readonly string[]) {
  const visit = await Visit.open(browser, url, phone);
  const passed = new Map<string, Passed>();
  try {
    for (const id of chapters) passed.set(id, await pass(browser, visit, id));
  } finally {
    await visit.close();
  }
  return passed;
}

function rowOf(id: string, rounds: readonly Map<string, Passed>[]): string[] {
  const all = rounds.map((round) => round.get(id)!);
  const of = (value: (passed: Passed) => number) => median(all.map(value));
  const sum = of(({ spent }) => kinds.reduce((ms, kind) => ms + spent[kind], 0));
  return [
    id,
    ...kinds.map((kind) =>
      number(
        of(({ spent }) => spent[kind]),
        1,
      ),
    ),
    number(sum, 1),
    number(
      of(({ late }) => late),
      1,
    ),
  ];
}

/** The story’s chapters, or the one that is asked for. */
function chaptersOf(asked: string | undefined): string[] {
  const { chapters } = loadStory(path.join(root, 'data', storyNames()[0]!));
  const ids = chapters.map(({ id }) => id);
  if (asked === undefined) return ids;
  if (ids.includes(asked)) return [asked];
  throw new CliError(`--chapter ${asked}: no chapter has this id; there are ${ids.join(', ')}.`, 2);
}

/** Measures dist/ as it stands; gives the exit code. */
export async function main(rounds: number, chapter: string | undefined): Promise<number> {
  const chapters = chaptersOf(chapter);
  const site = await serveSite(dist);
  const { browser, name } = await startBrowser();
  const passed: Map<string, Passed>[] = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      progress(`round ${round} of ${rounds}`);
      passed.push(await through(browser, site.url, chapters));
    }
  } finally {
    await browser.close();
    site.close();
  }
  const head = ['chapter', ...kinds, 'all', 'late frames in 100'];
  console.log(
    `Main thread, ms a screen, of a first flick past each chapter; ${name}, processor slowed ${phone.cpu} times, medians of ${rounds}.\n`,
  );
  console.log(
    markdownTable(
      head,
      chapters.map((id) => rowOf(id, passed)),
    ),
  );
  return 0;
}
