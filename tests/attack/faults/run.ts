/** One reader, one fault: what the page is afterwards. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { installProbe } from '../../e2e/probe';
import { Chance } from '../random';
import { acts } from './acts';
import { chapterProblems, keepServed } from './chapters';
import { BROKEN, installFaults, type Begun, type Fault } from './inject';
import { listen } from './listen';
import { targets } from './targets';

/** What is tried with a seed: at which moment which function fails. */
export interface Trial {
  seed: number;
  fault: Fault;
  moment: string;
  chapter: string;
}

export interface Outcome {
  trial: Trial;
  /** How often something has thrown. */
  thrown: number;
  problems: string[];
}

const MOMENTS = ['load', 'load', ...Object.keys(acts)];

/** How often the page calls what can fail, at each moment. */
export type Calls = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is tried with a seed, of the functions that are called at the moment. */
export function trialOf(seed: number, chapters: readonly string[], calls: Calls): Trial {
  const chance = new Chance(seed);
  const moment = chance.of(MOMENTS);
  const chapter = chance.of(chapters);
  const target = chance.of(Object.keys(calls[moment]!).sort());
  const call = chance.few(Math.min(32, calls[moment]![target]!));
  return { seed, fault: { target, call, lasting: chance.below(4) === 0 }, moment, chapter };
}

export const describe = ({ seed, fault, moment, chapter }: Trial): string =>
  `${seed ? `seed ${seed}: ` : ''}${fault.target} ${fault.lasting ? 'from' : 'at'} call ${fault.call}, ${moment} in ${chapter}`;

/** Comes to a chapter, and waits until it lives or has been given back; then until nothing moves. */
export async function come(page: Page, step: string): Promise<void> {
  await page.evaluate(async (id) => {
    const item = document.getElementById(id)!;
    const { dataset } = item.closest<HTMLElement>('.chapter')!;
    item.scrollIntoView({ behavior: 'instant' });
    const waits = () => 'pinned' in dataset && !('live' in dataset);
    const begun = performance.now();
    while (waits() && performance.now() - begun < 3000) await window.probe.frames(1);
    // It may have moved by what was given back above it.
    item.scrollIntoView({ behavior: 'instant' });
    await window.probe.rest();
  }, step);
}

async function opened(context: BrowserContext, address: string, begun: Begun): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  await page.addInitScript(keepServed);
  await page.addInitScript(installFaults, begun);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => window.probe.frames(2));
  return page;
}

export type Steps = Readonly<Record<string, readonly string[]>>;

/** Finds out how often the page calls what can fail, by one reader for each moment. */
export async function countCalls(
  context: BrowserContext,
  address: string,
  steps: Steps,
): Promise<Calls> {
  const [chapter, mine] = Object.entries(steps)[0]!;
  const counted = async (moment: string) => {
    const loading = moment === 'load';
    const begun = { fault: null, missing: [], ...(loading && { counted: targets }) };
    const page = await opened(context, address, begun);
    await come(page, mine[0]!);
    if (!loading) {
      await page.evaluate((all) => window.faults.count(all), targets);
      await acts[moment]!(page, chapter, mine);
    }
    const counts = await page.evaluate(() => window.faults.counts());
    await page.close();
    return [moment, counts] as const;
  };
  const calls: Record<string, Record<string, number>> = {};
  for (const moment of new Set(MOMENTS)) calls[moment] = (await counted(moment))[1];
  return calls;
}

/** Lets it fail: at its moment, or else as soon as what fails is called. */
async function letFail(page: Page, { fault, moment, chapter }: Trial, mine: readonly string[]) {
  if (moment !== 'load') await page.evaluate((it) => window.faults.arm(it), fault);
  for (const next of [moment, 'scroll', 'pointer', 'controls']) {
    await acts[next]?.(page, chapter, mine);
    if (await page.evaluate(() => window.faults.done)) break;
  }
  await page.evaluate(() => window.probe.rest());
  return page.evaluate(() => window.faults.disarm());
}

/** Opens the story with a fault at its time, reads on to its end, and says what is wrong then. */
export async function runFault(
  browser: Browser,
  address: string,
  trial: Trial,
  steps: Steps,
): Promise<Outcome> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const reports = listen(context);
  try {
    const fault = trial.moment === 'load' ? trial.fault : null;
    const page = await opened(context, address, { fault, missing: [] });
    const mine = steps[trial.chapter]!;
    const met = [trial.chapter];
    await come(page, mine[0]!);
    const thrown = await letFail(page, trial, mine);
    await page.mouse.move(0, 0);
    const problems = await chapterProblems(page, met);
    for (const [chapter, all] of Object.entries(steps)) {
      await come(page, all.at(-1)!);
      met.push(chapter);
      problems.push(...(await chapterProblems(page, met)));
    }
    return { trial, thrown, problems: [...new Set(problems), ...reported(trial, thrown, reports)] };
  } catch (error) {
    return { trial, thrown: 1, problems: [`the trial failed: ${String(error)}`] };
  } finally {
    await context.close();
  }
}

/** No error is kept from the console, and none is told again and again. */
export function reported(
  { fault, moment }: Trial,
  thrown: number,
  reports: readonly string[],
): string[] {
  const own = reports.filter((text) => text.includes(BROKEN));
  // Scripts say which other one did not run.
  const others = reports.filter((text) => !text.includes(BROKEN) && !/did not come/.test(text));
  const most = fault.lasting ? 24 : thrown;
  // An address that may not be written is no error where a link is asked for: it is handed out all the same.
  const refused = moment === 'share' && fault.target === 'History.prototype.replaceState';
  const least = refused ? 0 : Math.min(1, thrown);
  const wrong = own.length < least || own.length > most;
  return [
    ...(wrong ? [`thrown ${thrown} times, told ${own.length} times`] : []),
    ...others.map((text) => `told besides: ${text}`),
  ];
}
