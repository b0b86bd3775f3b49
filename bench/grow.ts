/** Measures how cost grows with generated input. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../scripts/root.mjs';
import { cache, dist, generated } from './build';
import { embedsCosts } from './growth/embeds';
import { stepsCosts } from './growth/steps';
import { storiesCosts, type Server } from './growth/stories';
import { trendCosts } from './growth/trend';
import { progress } from './progress';
import type { Run } from './report/run';
import { serveSite } from './server';

type Growth = Pick<Run, 'steps' | 'trend' | 'embeds' | 'stories'>;

async function served<T>(dir: string, measure: (url: string) => Promise<T>): Promise<T> {
  const site = await serveSite(dir);
  try {
    return await measure(site.url);
  } finally {
    site.close();
  }
}

/** `server` is what the last build renders pages with. */
export async function grow(browser: Browser, rounds: number, server: Server): Promise<Growth> {
  progress('growth: steps in a story');
  const steps = await served(generated('steps'), (url) => stepsCosts(browser, url, rounds));
  progress('growth: data in a trend');
  const trend = await served(generated('trend'), (url) => trendCosts(browser, url));
  progress('growth: charts in a host page');
  const hasEmbeds = existsSync(path.join(dist, 'embed/trade/index.html'));
  const embeds = hasEmbeds ? await embedsCosts(browser, dist, cache) : [];
  progress('growth: stories in a build');
  return { steps, trend, embeds, stories: storiesCosts(server, path.join(root, 'data')) };
}
