/** What the tests of other people's pages start from: a host page that must stay as silent as ours. */
import type { Page } from '@playwright/test';
import { situations, type Situation } from '../../../scripts/hosts/situations.mjs';
import { expect, test as base } from '../test';
import { Host } from './host';

interface Fixtures {
  host: Host;
}

export const test = base.extend<Fixtures>({
  host: async ({ page }, use) => use(new Host(page)),
});

export function situation(id: string): Situation {
  const found = situations.find((one) => one.id === id);
  if (!found) throw new Error(`${id}: no such situation; see scripts/hosts/situations.mjs`);
  return found;
}

/** Marks a test as one that tells whether a situation is survived, for docs/compatibility.md. */
export const about = (...ids: string[]) => ({
  annotation: ids.map((id) => ({ type: 'situation', description: situation(id).id })),
});

export { expect, situations };
export type { Page, Situation };
