/** What a screen reader would be told by itself: the texts of live regions, each time they change. */
import type { Frame, Page } from '@playwright/test';

declare global {
  interface Window {
    announced: string[];
  }
}

/** Runs in the page before its own scripts. */
function listen(): void {
  window.announced = [];
  const regionOf = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('[role=status], [aria-live]');
  new MutationObserver((records) => {
    const regions = new Set(records.map(({ target }) => regionOf(target)));
    for (const region of regions) {
      if (!region || region.getAttribute('aria-live') === 'off') continue;
      const text = region.textContent!.replace(/\s+/g, ' ').trim();
      if (text) window.announced.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Starts with the next page that is opened; returns what gives the announcements since the last call, of a frame in it too. */
export async function announcements(page: Page): Promise<(within?: Frame) => Promise<string[]>> {
  await page.addInitScript(listen);
  return (within) => (within ?? page).evaluate(() => window.announced.splice(0));
}
