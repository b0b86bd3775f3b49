/** What a frame of scrolling costs as a story gets longer. */
import type { Browser } from 'playwright-core';
import { median } from '../stats';
import { scrollFrames } from '../measure/scroll';
import { Visit } from '../measure/visit';

const counts = [10, 100, 1000];
/** Steps a chapter, in a story of many chapters. */
const CHAPTER = 5;
/** Px scrolled in each measurement, from the page's top: what all of them have. */
const WAY = 3000;

export interface StepsCost {
  steps: number;
  /** ms of script a frame: with all steps in chapters of five, and all in one chapter. */
  many: number;
  one: number;
}

async function frameCost(browser: Browser, url: string, chapters: number, steps: number) {
  const visit = await Visit.open(browser, `${url}?chapters=${chapters}&steps=${steps}`, { cpu: 4 });
  try {
    const { script, frames } = await scrollFrames(visit, WAY);
    return (1000 * script) / frames.length;
  } finally {
    await visit.close();
  }
}

/** Medians of `rounds` rounds, in which the lengths take turns. */
export async function stepsCosts(browser: Browser, url: string, rounds: number) {
  const costs = counts.map((steps) => ({ steps, many: [] as number[], one: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { steps, many, one } of costs) {
      many.push(await frameCost(browser, url, steps / CHAPTER, CHAPTER));
      one.push(await frameCost(browser, url, 1, steps));
    }
  }
  return costs.map(({ steps, many, one }): StepsCost => ({
    steps,
    many: median(many),
    one: median(one),
  }));
}
