/** Faults that have broken a page once: the first that are tried. `tests/e2e/faults.spec.ts` tries some in each run. */
import type { Trial } from './run';

const trial = (
  moment: string,
  chapter: string,
  target: string,
  call = 1,
  lasting = false,
): Trial => ({
  seed: 0,
  ...{ moment, chapter, fault: { target, call, lasting } },
});

/** How many of each list are tests: of what starts all, what follows a reader, what draws, what is pressed, and what gives back. */
export const TESTED = { stories: 8, embeds: 2, hosts: 1 };

export const storyCases: readonly Trial[] = [
  trial('load', 'trade', 'IntersectionObserver', 2),
  trial('load', 'people', 'ResizeObserver', 1, true),
  trial('scroll', 'growth', 'Node.prototype.textContent', 2, true),
  trial('pointer', 'people', 'requestAnimationFrame', 1, true),
  trial('choice', 'base', 'requestAnimationFrame', 3),
  trial('tree', 'week', 'Array.prototype.filter', 10),
  trial('numbers', 'end', 'Element.prototype.querySelectorAll', 2, true),
  trial('pointer', 'end', 'Element.prototype.classList', 5),
  trial('load', 'trade', 'matchMedia', 1, true),
  trial('load', 'trade', 'IntersectionObserver.prototype.observe', 4, true),
  trial('load', 'trade', 'Element.prototype.getBoundingClientRect', 1, true),
  trial('load', 'base', 'EventTarget.prototype.addEventListener', 9),
  trial('scroll', 'people', 'scrollY', 3),
  trial('scroll', 'trade', 'History.prototype.replaceState', 1, true),
  trial('keyboard', 'trade', 'HTMLElement.prototype.dataset', 2, true),
  trial('choice', 'base', 'History.prototype.replaceState', 1, true),
  trial('resize', 'week', 'getComputedStyle', 1),
  trial('print', 'routes', 'requestAnimationFrame', 1),
  trial('controls', 'week', 'Element.prototype.removeAttribute', 2, true),
  trial('numbers', 'trade', 'Element.prototype.getClientRects', 2),
];

export const embedCases: readonly Trial[] = [
  trial('load', 'trade', 'Element.prototype.toggleAttribute', 2),
  trial('messages', 'story', 'HTMLElement.prototype.style', 1, true),
  trial('load', 'story', 'matchMedia', 1, true),
  trial('steps', 'story', 'requestAnimationFrame', 3),
  trial('sizes', 'base', 'setTimeout', 1),
];

export const hostCases: readonly Trial[] = [trial('scroll', 'trade', 'Math.min', 2, true)];
