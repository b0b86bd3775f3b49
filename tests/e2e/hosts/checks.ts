/** What is asked of an embed in each way, whichever driver its browser has. */
import type { Situation } from '../../../scripts/hosts/situations.mjs';
import { expect } from '../expect';
import type { Host } from './host';

/** A host's page, in Playwright's hands or in a WebDriver's. */
type AnyHost = Pick<Host, 'expectMode' | 'scrollTo'> & {
  [Name in 'next' | 'nextTo' | 'place' | 'read' | 'shown']: (
    ...args: Name extends 'nextTo' | 'read' ? [screen: number] : []
  ) => ReturnType<Host[Name]>;
};

/** What covers the window's top and bottom, in px. */
export type Bars = NonNullable<Situation['bars']>;

/** Less than the width of any frame, in px. */
const LEAST = 150;

/**
 * It stays in the window while its screens pass, as high as what is free of the window. Returns where it is
 * while it is read.
 */
export async function expectPinned(
  host: AnyHost,
  [top, bottom]: Bars,
): ReturnType<AnyHost['place']> {
  await host.scrollTo(0);
  await host.expectMode('scroll');
  const { of } = await host.shown();
  expect(of, 'screens').toBeGreaterThan(4);
  for (const screen of [of - 1, 3]) await host.read(screen);
  const place = await host.place();
  const { pinned, width, height, free } = place;
  expect(pinned, 'px from the top of the window').toBe(top);
  expect(height, 'px of the window that it takes').toBeCloseTo(free - top - bottom, 1);
  expect(width, 'px that it is wide').toBeGreaterThan(LEAST);
  return place;
}

/** It shows one step at a time, from the first to the last. */
export async function expectStepping(host: AnyHost): Promise<void> {
  await host.expectMode('stepper');
  await expect.poll(() => host.shown().then(({ at }) => at)).toBe(1);
  await host.next();
  await expect.poll(() => host.shown().then(({ at }) => at)).toBe(2);
  const { of } = await host.shown();
  await host.nextTo(of);
  await expect
    .poll(() => host.shown().then(({ at, cards }) => [at, cards.length]), 'at the last step')
    .toEqual([of, 1]);
}
