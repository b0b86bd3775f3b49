/**
 * Chapters whose pictures stay while their steps pass are laid out for that: the steps' own pictures take no
 * room. It is done for all at once, before any is drawn, so that what is read does not move. Where text is so
 * large that a picture has no room to stay, the chapter is stacked: each step with its own, as large as is wide.
 */
import { fitting } from './fitting';
import type { Guard } from './passing';
import { landingOf, picturePinned } from './position';
import { hasRoom, type Room } from './room';

/** Whose pictures stay where they have room. */
const staying = new Set<HTMLElement>();

/** What is read, in the order of the page, but for pictures, which stay. */
const parts = () => [
  ...document.querySelectorAll('main > :not(.chapter), .chapter > h2, .step, footer'),
];

/** What puts the window back to what is in view now. */
function anchored(): () => void {
  const seen = scrollY > 0 && parts().find((part) => part.getBoundingClientRect().bottom > 0);
  const top = () => (seen ? seen.getBoundingClientRect().top : 0);
  const before = top();
  return () => scrollBy({ top: top() - before, behavior: 'instant' });
}

/** Changes the layout, in any case; what is in view stays where it was. */
export function inPlace(change: () => void): void {
  let stay: () => void;
  try {
    stay = anchored();
  } finally {
    change();
  }
  stay();
}

/** As high as the window and as wide as a line of text: both are what they are on screen. */
function newMeasure(): HTMLElement {
  const measure = document.createElement('div');
  measure.className = 'yardstick';
  document.body.append(measure);
  return measure;
}

const roomFor = (chapter: HTMLElement, measure: HTMLElement): Room => ({
  width: document.documentElement.clientWidth,
  height: measure.offsetHeight,
  text: measure.offsetWidth,
  picture: chapter.querySelector<HTMLElement>('.stage')!.offsetHeight,
  landing: landingOf(chapter),
  stays: picturePinned(chapter),
  beside: getComputedStyle(chapter.querySelector('.scenes')!).display === 'grid',
});

function lay(chapter: HTMLElement, pinned: boolean): void {
  chapter.toggleAttribute('data-pinned', pinned);
  chapter.toggleAttribute('data-stacked', !pinned);
}

/** Has the pictures stay that have room to; the others are stacked. */
function fit(chapters: readonly HTMLElement[], measure: HTMLElement): void {
  for (const chapter of chapters) lay(chapter, true);
  const short = chapters.filter((chapter) => !hasRoom(roomFor(chapter, measure)));
  for (const chapter of short) lay(chapter, false);
}

const isPinned = (chapter: HTMLElement): boolean => chapter.hasAttribute('data-pinned');

/** What decides, when no picture has changed. */
const around = (measure: HTMLElement): string =>
  [document.documentElement.clientWidth, measure.offsetHeight, measure.offsetWidth].join();
let known = '';

/** Tried again is what was stacked only when window or text have changed: what is pressed must not come and go. */
function fitAgain(measure: HTMLElement): void {
  const now = around(measure);
  const tried = [...staying].filter((chapter) => now !== known || isPinned(chapter));
  known = now;
  if (tried.some((chapter) => !isPinned(chapter) || !hasRoom(roomFor(chapter, measure))))
    inPlace(() => fit(tried, measure));
}

/** Of all pictures: what is thrown ends them, and takes away what was added. */
interface Life {
  guard: Guard;
  removes: (element: Element) => void;
}

/** Lays the chapters out for pictures that stay, where they have room to, now and whenever that changes. */
export function pin(chapters: readonly HTMLElement[], life: Life): void {
  const { guard } = life;
  const measure = newMeasure();
  life.removes(measure);
  const again = guard(() => fitAgain(measure));
  // Once a frame, and not while sizes are being told: those who hear of them are told of what follows, too.
  let frame = 0;
  const follow = guard(() => {
    frame = 0;
    fitAgain(measure);
    fitting.done();
  });
  const sizes = new ResizeObserver(
    guard(() => {
      fitting.begin();
      frame ||= requestAnimationFrame(follow);
    }),
  );
  for (const chapter of chapters) {
    staying.add(chapter);
    sizes.observe(chapter.querySelector('.stage')!);
  }
  known = around(measure);
  inPlace(() => fit(chapters, measure));
  sizes.observe(measure);
  addEventListener('resize', again);
}

/** From now on a chapter is left as it is. */
export const release = (chapter: HTMLElement): void => void staying.delete(chapter);
