/**
 * The address follows the reader: at rest it names the step being read, so that what is copied,
 * kept or reloaded leads back to it. It is replaced, never added to: Back leaves as it always did.
 */

import type { Guard } from './passing';

/**
 * How long the page must not move to be at rest, in ms. It is looked at no more often, so that there
 * are two pauses to a change: some browsers refuse more than a hundred in half a minute.
 */
const PAUSE = 200;

/** The part of the page being read: a step, or a section after the last one; null above the first. */
function placeBeingRead(): string | null {
  const step = document.querySelector('[aria-current="step"]');
  if (step) return step.id;
  const sections = [...document.querySelectorAll('section[id]')];
  const begun = sections.filter((section) => section.getBoundingClientRect().top < innerHeight / 2);
  return begun.at(-1)?.id ?? null;
}

/** The address without a place, or with one. */
export const addressOf = (place: string | null): string =>
  `${location.pathname}${location.search}${place ? `#${place}` : ''}`;

/** Whether the address already leads to something inside the place: a row of a table, which may be still to come. */
function leadsInto(place: string | null): boolean {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (!target && location.hash.startsWith('#n-')) return true;
  return Boolean(target && place && document.getElementById(place)?.contains(target));
}

/**
 * Starts it; returns what looks again, where something else than scrolling made a step the one being read.
 * `guard` hears of a browser that refuses.
 */
export function followAddress(guard: Guard): () => void {
  let timer = 0;
  let moved = false;
  const update = () => {
    const place = placeBeingRead();
    if (!leadsInto(place)) history.replaceState(history.state, '', addressOf(place));
  };
  const look = guard(() => {
    timer = moved ? window.setTimeout(look, PAUSE) : 0;
    moved = false;
    if (timer === 0) update();
  });
  const schedule = guard(() => {
    moved = true;
    timer ||= window.setTimeout(look, PAUSE);
  });
  addEventListener('scroll', schedule, { passive: true });
  return schedule;
}
