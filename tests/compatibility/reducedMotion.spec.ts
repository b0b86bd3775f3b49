import { expect } from '../e2e/expect';
import { about } from '../e2e/hosts/test';
import { test } from './test';

// A browser of its own is started for it.
test.use({ still: true });

test(
  'with reduced motion only finished steps show',
  about('reduced-motion'),
  async ({ host, tab }) => {
    expect(await tab.run(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    await host.open('reduced-motion');
    await host.expectMode('scroll');
    for (const at of [0.1, 3.45, 3.6, 3.8, 4.5]) {
      await host.scrollTo(at);
      await expect
        .poll(() => host.shown().then(({ cards }) => cards.length), `at ${at}`)
        .toBeLessThanOrEqual(1);
    }
  },
);
