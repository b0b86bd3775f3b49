/** A pointer over each chart, and other ways to scroll: ours beside the static page and the best that one builds. */
import type { Browser } from 'playwright-core';
import { folderOf } from './build';
import { movePointer } from './measure/pointer';
import { phone } from './measure/round';
import {
  backToTop,
  FLICK,
  scrollFrames,
  smoothness,
  STEADY,
  type Hand,
  type Smoothness,
} from './measure/scroll';
import { Visit, viewport } from './measure/visit';
import { progress } from './progress';
import { serveSite } from './server';
import { quantile } from './stats';
import { hosted, limit, limitScript, story, svelteD3, type Subject } from './subjects';

/** A chart of the story, with the step at which it is pointed at. */
export interface Pointed {
  chapter: string;
  kind: string;
  step: string;
}

export interface Sweep extends Pointed {
  /** p95 of ms from a movement to its frame, by the titles of the pages. */
  p95: Record<string, number>;
}

export interface Way {
  name: string;
  /** By the titles of the pages. */
  pages: Record<string, Smoothness>;
}

async function visited<T>(
  browser: Browser,
  subject: Subject,
  measure: (visit: Visit) => Promise<T>,
): Promise<T> {
  const site = await serveSite(folderOf(subject));
  try {
    const visit = await Visit.open(browser, new URL(subject.path, site.url).href, phone);
    try {
      return await measure(visit);
    } finally {
      await visit.close();
    }
  } finally {
    site.close();
  }
}

/** One visit of each page, in which the pointer goes from chart to chart. */
export async function sweeps(browser: Browser, charts: readonly Pointed[]): Promise<Sweep[]> {
  const found = charts.map((chart): Sweep => ({ ...chart, p95: {} }));
  for (const subject of [story, limitScript, svelteD3]) {
    progress(`a pointer over each chart: ${subject.title}`);
    await visited(browser, subject, async (visit) => {
      for (const { step, p95 } of found) {
        // Ours answers at its marks alone, which a way over the picture may pass by.
        const over = { plot: '.plot', step, address: null, answers: subject !== story };
        p95[subject.title] = quantile(await movePointer(visit, over), 0.95);
      }
    });
  }
  return found;
}

/** Screens of a way, from the first chart on. */
const SCREENS = 6;

const hands: readonly { name: string; hand: Hand; speed: number }[] = [
  { name: 'a wheel, steadily', hand: 'wheel', speed: STEADY },
  { name: 'a finger, in a flick', hand: 'touch', speed: FLICK },
  { name: 'a scroll bar, drawn fast', hand: 'bar', speed: FLICK },
];

/** The same screens by each hand, after all of the page has been seen once. */
export async function ways(browser: Browser): Promise<Way[]> {
  const found = hands.map(({ name }): Way => ({ name, pages: {} }));
  for (const subject of [story, hosted, limit, svelteD3]) {
    progress(`other ways to scroll: ${subject.title}`);
    await visited(browser, subject, async (visit) => {
      await scrollFrames(visit, SCREENS * viewport.height);
      for (const [i, hand] of hands.entries()) {
        await backToTop(visit);
        const { frames } = await scrollFrames(visit, SCREENS * viewport.height, hand);
        found[i]!.pages[subject.title] = smoothness(frames);
      }
    });
  }
  return found;
}
