/** What readers set for all pages in Firefox, which no style sheet sees: nothing of the story is lost by it. */
import { expect, test } from '@playwright/test';
import type { Engine } from '../../scripts/engines.mjs';
import { lostParts } from '../e2e/enlarged';
import { chapterIds, firstOf } from '../e2e/story';
import { firefoxTab } from './playwrightTab';
import { startSite } from './site';

const engines: Engine[] = JSON.parse(process.env.E2E_ENGINES!);
const firefox = engines.find(({ name }) => name === 'firefox');

const SETTINGS = [
  ['a least size of text', { 'font.minimum-size.x-western': 24 }],
  ['a larger text than others', { 'font.size.variable.x-western': 32 }],
  ['text at twice its size, as the system asks', { 'ui.textScaleFactor': 200 }],
] as const;

const SIZES = [
  { width: 1280, height: 680 },
  { width: 683, height: 312 },
  { width: 430, height: 932 },
];

for (const [what, prefs] of firefox ? SETTINGS : [])
  for (const size of SIZES)
    test(`${what}, in a window of ${size.width} by ${size.height} px`, async () => {
      const site = await startSite();
      const tab = await firefoxTab(firefox!, prefs, size);
      await tab.open(site.url);
      for (const chapter of chapterIds)
        await expect
          .poll(() =>
            tab.run((step) => {
              const item = document.getElementById(step)!;
              item.scrollIntoView({ behavior: 'instant' });
              return 'live' in item.closest<HTMLElement>('.chapter')!.dataset;
            }, firstOf(chapter)),
          )
          .toBe(true);
      await tab.run(() => scrollTo({ top: 0, behavior: 'instant' }));
      expect(await tab.run(lostParts)).toEqual([]);
      await tab.close();
      site.stop();
    });
