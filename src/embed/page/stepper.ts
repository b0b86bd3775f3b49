/** Previous and Next of an embedded page, and the way from one screen to the next. */
import { announce, startAnnouncing } from '../../page/client/announce';

import type { Guard } from '../../interaction/alive';

/** Whether the reader's system asks for reduced motion; `matches` is always of the moment. */
export const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** How long a screen takes to give way to the next, in ms. */
const DURATION = 700;

/** Slow at both ends. */
const eased = (share: number): number => share * share * (3 - 2 * share);

/**
 * Shows the places from one to another in turn, a frame each; returns what stops it. With reduced
 * motion, and for more than two screens, it is there at once.
 */
export function glide(
  from: number,
  to: number,
  guard: Guard,
  show: (place: number) => void,
): () => void {
  if (stillness.matches || Math.abs(to - from) > 2) {
    show(to);
    return () => {};
  }
  const start = performance.now();
  const next = guard((now: number) => {
    const share = Math.min(1, Math.max(0, now - start) / DURATION);
    show(share < 1 ? from + (to - from) * eased(share) : to);
    if (share < 1) frame = requestAnimationFrame(next);
  });
  let frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
}

export class StepBar {
  #at = -1;

  /** `go` is told which screen a reader wants; `headings` are those of all screens, null where one has none. */
  constructor(
    private readonly bar: HTMLElement,
    private readonly headings: readonly (Element | null)[],
    go: (index: number) => void,
  ) {
    const count = headings.length;
    for (const button of this.#buttons)
      button.addEventListener('click', () => {
        const to = this.#at + Number(button.dataset.by);
        if (to >= 0 && to < count) go(to);
      });
    // It follows each move; what is announced waits for the reader to rest.
    this.#place.ariaLive = 'off';
    startAnnouncing();
    this.mark(0);
  }

  get #place(): HTMLElement {
    return this.bar.querySelector('p')!;
  }

  get #buttons(): HTMLElement[] {
    return [...this.bar.querySelectorAll<HTMLElement>('[data-by]')];
  }

  /** Names the screen being read. A button that leads nowhere keeps its focus. */
  mark(at: number): void {
    if (at === this.#at) return;
    const isFirst = this.#at < 0;
    const count = this.headings.length;
    this.#at = at;
    this.bar.querySelector('[data-at]')!.textContent = String(at + 1);
    this.bar.querySelector('[data-of]')!.textContent = String(count);
    for (const button of this.#buttons) {
      const to = at + Number(button.dataset.by);
      button.setAttribute('aria-disabled', String(to < 0 || to >= count));
    }
    // A page that has just come is read from its beginning.
    if (!isFirst) announce(this.#place.textContent!, this.headings[at]);
  }
}
