/** What a host page costs with more and more of our charts in it, and what they do off screen. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { scrollFrames } from '../measure/scroll';
import { Visit } from '../measure/visit';
import { serveSite } from '../server';

const counts = [1, 10, 50];
const charts = ['trade', 'base', 'people', 'growth', 'routes', 'week'];
/** How long embeds that are out of view are watched, in ms. */
const WATCHED = 2000;

export interface EmbedsCost {
  embeds: number;
  /** ms of script and of the main thread until all have been scrolled past, a chart. */
  script: number;
  main: number;
  /** Bytes of script heap a chart. */
  heap: number;
  /** ms of script a second, with all of them loaded and out of view. */
  idle: number;
  /** ms of script a frame of scrolling, with all of them loaded and out of view. */
  frame: number;
}

const frameHtml = (chart: string): string =>
  `<iframe data-135-embed src="embed/${chart}/" title="${chart}" loading="lazy" style="width:100%;height:640px;border:0"></iframe><p>Text of the host page.</p>`;

/** Charts one below the other in an article, then ten screens of nothing but text. */
function hostHtml(embeds: number): string {
  const frames = Array.from({ length: embeds }, (_, i) => frameHtml(charts[i % charts.length]!));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Host</title><body>${frames.join('')}<div style="height:1000vh"></div>${embeds > 0 ? '<script src="v1/embed.js" async></script>' : ''}`;
}

async function hostCost(browser: Browser, url: string, embeds: number) {
  const visit = await Visit.open(browser, new URL(`host-${embeds}.html`, url).href, { cpu: 4 });
  try {
    const height = await visit.page.evaluate(() => document.body.scrollHeight - 10 * innerHeight);
    await scrollFrames(visit, height + 1000);
    await visit.page.waitForLoadState('networkidle');
    const loaded = await visit.cost();
    const heap = await visit.heap();
    await visit.page.waitForTimeout(WATCHED);
    const idle = (await visit.cost()).script - loaded.script;
    const { script, frames } = await scrollFrames(visit, 3000);
    return {
      loaded,
      heap,
      idle: (1000 * idle) / (WATCHED / 1000),
      frame: (1000 * script) / frames.length,
    };
  } finally {
    await visit.close();
  }
}

/** Of the built site in `dist`, copied into `cache` to have host pages beside it. */
export async function embedsCosts(browser: Browser, dist: string, cache: string) {
  const folder = path.join(cache, 'hosts');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(dist, folder, { recursive: true });
  for (const embeds of [0, ...counts])
    await writeFile(path.join(folder, `host-${embeds}.html`), hostHtml(embeds));
  const site = await serveSite(folder);
  const without = await hostCost(browser, site.url, 0);
  const costs: EmbedsCost[] = [];
  for (const embeds of counts) {
    const { loaded, heap, idle, frame } = await hostCost(browser, site.url, embeds);
    costs.push({
      embeds,
      script: (1000 * (loaded.script - without.loaded.script)) / embeds,
      main: (1000 * (loaded.main - without.loaded.main)) / embeds,
      heap: (heap - without.heap) / embeds,
      idle,
      frame,
    });
  }
  site.close();
  return costs;
}
