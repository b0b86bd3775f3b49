/** When the first picture is seen on a slow line, beside a page of one word: the floor. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { slowLine, type Line } from './link';
import { viewport } from './measure/visit';
import { serveSite } from './server';
import { median } from './stats';

/** Slow 3G: 400 ms, 400 kbit/s. */
export const slow3G: Line = { rtt: 400, rate: 50_000 };

const FLOOR =
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Floor</title><svg width="9" height="9"><rect width="9" height="9"/></svg>';

declare global {
  interface Window {
    /** When the first frame with a picture was made, in ms after the start; NaN before. */
    pictured: number;
  }
}

/** Runs in the page, before its own scripts: frames are not made before what blocks them is there. */
function watchPicture(): void {
  window.pictured = NaN;
  const look = (now: number) => {
    const pictures = [...document.querySelectorAll('svg :is(rect, path, circle), canvas')].map(
      (mark) => mark.getBoundingClientRect(),
    );
    if (pictures.some(({ height, top }) => height > 0 && top < innerHeight)) window.pictured = now;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** ms until the page's first picture is seen over the line. */
async function pictured(browser: Browser, dir: string): Promise<number> {
  const site = await serveSite(dir);
  const line = await slowLine(site.url, slow3G);
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPicture);
    // Bodies are compressed when first asked for: not while the clock runs.
    await fetch(site.url).then((response) => response.arrayBuffer());
    await page.goto(line.url, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.pictured > 0);
    return await page.evaluate(() => window.pictured);
  } finally {
    await context.close();
    line.close();
    site.close();
  }
}

export interface Pictured {
  title: string;
  /** ms, the median of the rounds. */
  first: number;
}

/** How much later than the floor a page's first picture is seen, in the line's round trips. */
export const roundTripsBeyond = (floor: Pictured, page: Pictured): number =>
  (page.first - floor.first) / slow3G.rtt;

/** The floor comes first; `pages` are folders of built sites, by their titles. */
export async function firstPictures(
  browser: Browser,
  cache: string,
  pages: readonly (readonly [title: string, dir: string])[],
  rounds: number,
): Promise<Pictured[]> {
  const floor = path.join(cache, 'floor');
  await mkdir(floor, { recursive: true });
  await writeFile(path.join(floor, 'index.html'), FLOOR);
  const all = [['a page of one mark (the floor)', floor] as const, ...pages];
  const times = all.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [i, [, dir]] of all.entries()) times[i]!.push(await pictured(browser, dir));
  return all.map(([title], i) => ({ title, first: median(times[i]!) }));
}
