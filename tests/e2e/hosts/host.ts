import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { Mode } from '../../../scripts/hosts/situations.mjs';

const { E2E_HOSTS, E2E_EMBEDS } = process.env;

/** Somebody else's page with our page in it, as its reader uses it. */
export class Host {
  constructor(readonly page: Page) {}

  async open(id: string): Promise<void> {
    await this.page.goto(`${E2E_HOSTS}${id}/`);
  }
}
