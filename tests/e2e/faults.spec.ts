/**
 * Faults of the browser while a reader is there: each chapter, and each embedded page, is right afterwards or
 * as it was served, and the error is told once. `npm run attack` tries many more, by chance.
 */
import { runEmbedFault } from '../attack/faults/embeds';
import { describe, runFault, type Trial } from '../attack/faults/run';
import { chapters } from './story';
import { expect, test } from './test';

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

/** Each of them throws. */
const ofStories: readonly Trial[] = [
  trial('load', 'trade', 'matchMedia', 1, true),
  trial('load', 'trade', 'IntersectionObserver', 2),
  trial('load', 'trade', 'IntersectionObserver.prototype.observe', 4, true),
  trial('load', 'people', 'ResizeObserver', 1, true),
  trial('load', 'trade', 'Element.prototype.getBoundingClientRect', 1, true),
  trial('load', 'base', 'EventTarget.prototype.addEventListener', 9),
  trial('scroll', 'people', 'scrollY', 3),
  trial('scroll', 'growth', 'Node.prototype.textContent', 2, true),
  trial('scroll', 'trade', 'History.prototype.replaceState', 1, true),
  trial('pointer', 'people', 'requestAnimationFrame', 1, true),
  trial('keyboard', 'trade', 'HTMLElement.prototype.dataset', 2, true),
  trial('choice', 'base', 'History.prototype.replaceState', 1, true),
  trial('choice', 'base', 'requestAnimationFrame', 3),
  trial('resize', 'week', 'getComputedStyle', 1),
  trial('print', 'routes', 'requestAnimationFrame', 1),
  trial('controls', 'week', 'Element.prototype.removeAttribute', 2, true),
  trial('numbers', 'trade', 'Element.prototype.getClientRects', 2),
];
const ofEmbeds: readonly Trial[] = [
  trial('load', 'story', 'matchMedia', 1, true),
  trial('load', 'trade', 'Element.prototype.toggleAttribute', 2),
  trial('steps', 'story', 'requestAnimationFrame', 3),
  trial('messages', 'story', 'HTMLElement.prototype.style', 1, true),
  trial('sizes', 'base', 'setTimeout', 1),
];

// The page is another one than that of the test, and its errors are what is asked for.
for (const one of ofStories)
  test(`the story, ${describe(one)}`, async ({ browser, baseURL }) => {
    const { thrown, problems } = await runFault(browser, baseURL!, one, chapters);
    expect(problems).toEqual([]);
    expect(thrown).toBeGreaterThan(0);
  });

for (const one of ofEmbeds)
  test(`an embedded page, ${describe(one)}`, async ({ browser, baseURL }) => {
    const { thrown, problems } = await runEmbedFault(browser, baseURL!, one);
    expect(problems).toEqual([]);
    expect(thrown).toBeGreaterThan(0);
  });
