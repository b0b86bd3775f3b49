/** Every engine that this system has, with what opens a tab in it. */
import type { Browser } from '../../scripts/browser.mjs';
import type { Engine } from '../../scripts/engines.mjs';
import { chromiumTab, firefoxTab } from './playwrightTab';
import type { Tab } from './tab';
import { webkitTab } from './webdriverTab';

const engines: Engine[] = JSON.parse(process.env.E2E_ENGINES!);
const chromium: Browser = JSON.parse(process.env.E2E_BROWSER!);

export const starts: [name: string, start: () => Promise<Tab>][] = [
  ['chromium', () => chromiumTab(chromium)],
  ...engines.map((engine): [string, () => Promise<Tab>] => [
    engine.name,
    () => (engine.name === 'firefox' ? firefoxTab(engine) : webkitTab(engine)),
  ]),
];
