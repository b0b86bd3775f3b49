/** `npm run bench`: our pages beside the limit and the field, and how cost grows. */
import path from 'node:path';
import { root } from '../scripts/root.mjs';
import { storyNames } from '../scripts/stories.mjs';
import type { Chapter } from '../src/story/chapter';
import { loadStory } from '../src/story/load';
import { aims } from './aims';
import { startBrowser } from './browser';
import { buildPeers, buildSite, cache, folderOf } from './build';
import { compare } from './compare';
import { grow } from './grow';
import type { Server } from './growth/stories';
import { machine } from './machine';
import { progress } from './progress';
import type { Run } from './report/run';
import { aimsTable, measuresTable, ratiosTable } from './report/tables';
import { writeDocs } from './report/write';
import { firstPictures } from './slow';
import { sweeps, ways, type Pointed } from './sweeps';
import { subjects } from './subjects';

/** Pages that are looked at on a slow line: one of each kind. */
const onSlowLine = subjects.filter(({ plot, path: inSite }) => plot && inSite === '');

/** Of each chapter the last step. */
const chartsOf = (chapters: readonly Chapter[]): Pointed[] =>
  chapters.map(({ id, kind, steps }) => ({ chapter: id, kind, step: steps.at(-1)!.id }));

/** `load` imports a module as Node does, which this one, run by Vite, cannot. */
type Load = (file: string) => Promise<unknown>;

async function measure(rounds: number, load: Load): Promise<Run> {
  const build = await buildSite();
  await buildPeers();
  const server = (await load(path.join(root, '.site/server/prerender.js'))) as Server;
  const { browser, name } = await startBrowser();
  try {
    const results = await compare(browser, rounds);
    progress('on a slow line');
    const pages = onSlowLine.map((subject) => [subject.title, folderOf(subject)] as const);
    const slow = await firstPictures(browser, cache, pages, Math.min(rounds, 3));
    const { chapters } = loadStory(path.join(root, 'data', storyNames()[0]!));
    const used = {
      sweeps: await sweeps(browser, chartsOf(chapters)),
      ways: await ways(browser),
    };
    const growth = await grow(browser, Math.min(rounds, 3), server);
    return { machine: machine(name), rounds, build, results, slow, ...used, ...growth };
  } finally {
    await browser.close();
  }
}

/** Gives the exit code: 0 also where an aim is not met, which the tables say. */
export async function main(rounds: number, load: Load): Promise<number> {
  const run = await measure(rounds, load);
  await writeDocs(root, run);
  const tables = [
    measuresTable(run.results),
    ratiosTable(run.results),
    aimsTable(aims(run.results)),
  ];
  console.log(`${run.machine}\n\n${tables.join('\n\n')}`);
  progress('written: docs/benchmark.md, docs/benchmark.svg, docs/scale.md');
  return 0;
}
