/** What a trend costs as it gets more data: to lay out, to draw, to point at, to walk through. */
import type { Browser } from 'playwright-core';
import { render } from 'svelte/server';
import { inspect } from '../../src/interaction/targets';
import { picture as counted } from '../../src/charts/squares/picture';
import { trendLayout } from '../../src/charts/squares/trend';
import { controls } from '../../src/locales/en/interface';
import LiveChart from '../../src/page/LiveChart.svelte';
import { Visit } from '../measure/visit';
import { median } from '../stats';
import { trendData, trendInput, trendModel } from './model';

const counts = [10, 100, 1000, 10_000];

export interface TrendCost {
  data: number;
  /** At build: ms to compute all positions, and to render the picture as HTML. */
  layout: number;
  html: number;
  /** µs to find the datum near a point. */
  lookup: number;
  /** In the browser, at its own speed: ms to draw, and from a key to the mark it leads to. */
  draw: number;
  walk: number;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const few = (run: () => unknown): number => median([0, 1, 2].map(() => timed(run)));

function lookup(data: number): number {
  const { layout, steps } = trendModel(data);
  const targets = counted.targets(layout, steps[0]!.view);
  const axis = counted.slots!(layout, steps[0]!.view);
  const find = (i: number) =>
    inspect(targets, axis, { x: 50 + ((i * 37) % 336), y: 50 + ((i * 91) % 270) }, 10);
  const times = 1000;
  const run = () => Array.from({ length: times }, (_, i) => find(i));
  run();
  return (1000 * few(run)) / times;
}

/** Runs in the page: presses the arrow key on nine marks; ms until each next one is marked and placed. */
function walk(): number[] {
  const times: number[] = [];
  document.querySelector<HTMLElement>('.marks button')!.focus();
  for (let i = 0; i < 9; i += 1) {
    const start = performance.now();
    const key = { key: 'ArrowRight', bubbles: true, cancelable: true };
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', key));
    // What has changed is written at once; asking for a box then does what a frame would.
    document.activeElement!.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}

async function drawn(browser: Browser, url: string, data: number) {
  const visit = await Visit.open(browser, `${url}?data=${data}`, { cpu: 1 });
  try {
    const draw = await visit.page.evaluate(
      () => performance.getEntriesByName('drawn')[0]!.duration,
    );
    return { draw, walk: median(await visit.page.evaluate(walk)) };
  } finally {
    await visit.close();
  }
}

export async function trendCosts(browser: Browser, url: string): Promise<TrendCost[]> {
  const costs: TrendCost[] = [];
  for (const data of counts) {
    const generated = trendData(data);
    const model = trendModel(data);
    costs.push({
      data,
      layout: few(() => trendLayout(trendInput(generated))),
      html: few(
        () =>
          render(LiveChart, { props: { chart: counted, model, words: controls } } as never).body,
      ),
      lookup: lookup(data),
      ...(await drawn(browser, url, data)),
    });
  }
  return costs;
}
