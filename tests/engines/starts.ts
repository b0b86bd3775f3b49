/** Every engine that this system has, and the oldest Chromium that is supported, with what opens a tab in it. */
import type { Browser } from '../../scripts/browser.mjs';
import type { Engine } from '../../scripts/engines.mjs';
import { chromiumTab, firefoxTab } from './playwrightTab';
import type { Tab } from './tab';
import { webkitTab } from './webdriverTab';

const engines: Engine[] = JSON.parse(process.env.E2E_ENGINES!);
const chromium: Browser = JSON.parse(process.env.E2E_BROWSER!);
const oldest: Browser | null = JSON.parse(process.env.E2E_OLDEST!);

type Start = [name: string, start: () => Promise<Tab>];

/** The oldest Chromium; none where it was not fetched. */
const oldestStarts: Start[] = oldest ? [['the oldest chromium', () => chromiumTab(oldest)]] : [];

/** Those of today. */
export const newStarts: Start[] = [
  ['chromium', () => chromiumTab(chromium)],
  ...engines.map((engine): Start => [
    engine.name,
    () => (engine.name === 'firefox' ? firefoxTab(engine) : webkitTab(engine)),
  ]),
];

export const starts = [...newStarts, ...oldestStarts];
