/** What is measured side by side: our pages, and those that people would build instead. */
import type { Peer } from './peers';

export interface Subject {
  /** How the tables call it. */
  title: string;
  site: 'ours' | 'hosted' | Peer;
  /** Of the page in its site. */
  path: string;
  /** Its charts, for a pointer; null for a page without any. */
  plot: string | null;
  /** The step at which its first chart shows dots that answer. */
  step: string;
  /** The step's address, from the page; null where it is scrolled to. */
  address: string | null;
  /** Answers wherever the pointer is in its chart, not on the marks alone. */
  answers: boolean;
  /** Draws in the browser, and so is one of the peers that ours is compared with. */
  drawsInBrowser: boolean;
}

const STEP = 'trade-sourced';

const peer = (site: Peer, title: string, drawsInBrowser = false): Subject => ({
  title,
  site,
  path: '',
  plot: site === 'empty' ? null : '.plot',
  step: STEP,
  address: null,
  answers: site === 'limit-script' || site === 'svelte-d3',
  drawsInBrowser,
});

const ours = (title: string, path: string, address: string | null = null): Subject => ({
  title,
  site: 'ours',
  path,
  plot: '.plot',
  step: STEP,
  address,
  answers: true,
  drawsInBrowser: false,
});

export const story = ours('135 times, the whole story', '');
export const embed = ours('135 times, one chart embedded', 'embed/trade/', `?step=${STEP}`);
/** Somebody else’s article with the story pinned in it. */
export const hosted: Subject = {
  ...ours('135 times, pinned in a host page', ''),
  ...{ site: 'hosted', plot: null },
};
export const limit = peer('limit', 'static page (the limit)');
export const limitScript = peer('limit-script', 'static page, 1 kB of script');
const empty = peer('empty', 'empty Svelte component');
/** As one builds it who knows how. */
export const svelteD3 = peer('svelte-d3', 'Svelte + D3 in the browser', true);

/** In the order of the tables. */
export const subjects: readonly Subject[] = [
  story,
  hosted,
  embed,
  limit,
  limitScript,
  empty,
  svelteD3,
  peer('recharts', 'Recharts', true),
  peer('echarts', 'ECharts', true),
];
