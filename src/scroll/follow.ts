/** Tells a chapter's picture where the reader is, while the chapter is on screen. */
import { activeStep, position, type Position, type Reading } from './position';

const START: Position = { index: 0, progress: 1 };

/** Where the chapter's steps are now: the only place that reads layout. */
function measure(chapter: HTMLElement, steps: readonly HTMLElement[]): Reading {
  const top = chapter.getBoundingClientRect().top;
  return {
    tops: steps.map((step) => step.getBoundingClientRect().top - top),
    scrolled: -top,
    landing: parseFloat(getComputedStyle(steps[0]!).scrollMarginTop),
    height: innerHeight,
  };
}

/** The picture stays in view only where the style sheet says so: not in print, not in low windows. */
const stays = (chapter: HTMLElement) =>
  getComputedStyle(chapter.querySelector('figure')!).position === 'sticky';

/** With reduced motion nothing is shown on the way: a step is there or not. */
const settled = (at: Position): Position => ({ index: activeStep(at), progress: 1 });

/** Whether the reading line, where a step lands, is inside the chapter. */
const reads = ({ scrolled, landing, height }: Reading, bottom: number) =>
  scrolled + height > 0 && scrolled + landing < bottom;

/**
 * Calls `show` with each new position in the chapter, and marks the step being read. Returns a
 * function that stops it. The chapter keeps its step when its layout changes.
 */
export function follow(chapter: HTMLElement, show: (at: Position) => void): () => void {
  const steps = [...chapter.querySelectorAll<HTMLElement>('.step')];
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  const stopping = new AbortController();
  let reading = measure(chapter, steps);
  let pageTop = scrollY - reading.scrolled;
  let shown: Position = { index: -1, progress: 0 };
  let frame = 0;
  let sticky = false;

  function update(): void {
    frame = 0;
    reading = { ...reading, scrolled: scrollY - pageTop };
    const exact = sticky ? position(reading) : START;
    const at = stillness.matches ? settled(exact) : exact;
    mark(reads(reading, chapter.offsetHeight) ? steps[activeStep(at)] : undefined);
    if (at.index === shown.index && at.progress === shown.progress) return;
    shown = at;
    show(at);
  }

  function mark(active: HTMLElement | undefined): void {
    for (const step of steps) {
      if (step === active) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
    }
  }

  function schedule(): void {
    frame ||= requestAnimationFrame(update);
  }

  /** After a change of layout the step that was read stays where it was, as far as it was. */
  function remeasure(): void {
    const before = reading;
    reading = measure(chapter, steps);
    pageTop = scrollY - reading.scrolled;
    sticky = stays(chapter);
    if (before.tops.join() !== reading.tops.join()) keepPlace(before, reading, pageTop);
    schedule();
  }

  const sizes = new ResizeObserver(remeasure);
  sizes.observe(chapter);
  const visible = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) addEventListener('scroll', schedule, { passive: true });
    else removeEventListener('scroll', schedule);
    schedule();
  });
  visible.observe(chapter);
  stillness.addEventListener('change', schedule, { signal: stopping.signal });
  chapter.dataset.live = '';
  sticky = stays(chapter);
  update();

  return () => {
    stopping.abort();
    sizes.disconnect();
    visible.disconnect();
    removeEventListener('scroll', schedule);
    cancelAnimationFrame(frame);
    delete chapter.dataset.live;
  };
}

/** Scrolls so that the step at the reading line before is there again, equally far through. */
function keepPlace(before: Reading, after: Reading, pageTop: number): void {
  const line = before.scrolled + before.landing;
  const index = before.tops.findLastIndex((top) => top <= line + 1);
  if (index < 0 || before.scrolled + before.landing > before.tops.at(-1)! + before.height) return;
  const length = ({ tops, height }: Reading) =>
    (tops[index + 1] ?? tops[index]! + height) - tops[index]!;
  const share = (line - before.tops[index]!) / length(before);
  const top = pageTop + after.tops[index]! + share * length(after) - after.landing;
  scrollTo({ top, behavior: 'instant' });
}
