/** What the tests in WebKitGTK start from: one browser for all of them, with a window of one size. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { Engine } from '../../scripts/engines.mjs';
import { webkitTab, type WebDriverTab } from '../engines/webdriverTab';
import { Host } from './host';

/** As Playwright has it in the other engines. */
const size = { width: 1280, height: 720 };

/** A folder of settings for GTK, from which WebKit has whether motion is to be reduced. */
function settings(still: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'gtk-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  const text = `[Settings]\ngtk-enable-animations=${!still}\n`;
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), text);
  return folder;
}

export const test = base.extend<{ host: Host }, { tab: WebDriverTab; still: boolean }>({
  /** Whether the system asks for reduced motion. */
  still: [false, { scope: 'worker', option: true }],
  tab: [
    async ({ still }, use) => {
      const engines: Engine[] = JSON.parse(process.env.E2E_ENGINES!);
      const folder = settings(still);
      const webkit = engines.find(({ name }) => name === 'webkit')!;
      const tab = await webkitTab(webkit, { XDG_CONFIG_HOME: folder });
      await use(tab);
      await tab.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  host: async ({ tab }, use, { annotations }) => {
    annotations.push({ type: 'engine', description: tab.version });
    await tab.resize(size.width, size.height);
    await use(new Host(tab, process.env.E2E_HOSTS!));
  },
});
