/**
 * Tells a chapter's picture where the reader is. A jump may pass over the chapter, or end in it, and
 * the first frame must be right: so it is told of all that passes it, on screen or not.
 */
import {
  activeStep,
  beingRead,
  keptAround,
  keptScroll,
  picturePinned,
  position,
  readLayout,
  START,
  stepAtLine,
  type Position,
  type ScrollLayout,
} from './position';
import { fitting } from './fitting';
import { type Guard, watchPassing, type Part } from './passing';
import { stillness } from './stillness';

/** Told each new position, and whether it is this chapter that is being read. */
type Show = (at: Position, read: boolean) => void;

/** Of a chapter: what it throws ends it, with all that `ends` was told. */
interface Life {
  guard: Guard;
  /** For what tells all chapters. */
  guardAll: Guard;
  ends: (ending: () => void) => void;
  drops: (element: Element, attribute: string) => void;
}

class Follower implements Part {
  readonly #stopping = new AbortController();
  readonly #steps: readonly HTMLElement[];
  readonly #relayout: () => void;
  readonly #schedule: () => void;
  readonly #sizes: ResizeObserver;
  #reading: ScrollLayout = { tops: [], length: 0, scrolled: 0, landing: 0, height: 0 };
  #shown: Position | undefined;
  #read: boolean | undefined;
  #pinned = false;
  /** What is shown by a picture that does not stay: it is turned by itself. */
  #turned = START;
  /** Index of the step being read; -1 for none, in another chapter. */
  #active = -1;
  #frame = 0;
  /** Where the page was when the chapter's place was last known: scrolling moves it by the difference. */
  #pageScroll = scrollY;
  readonly pass: (scroll: number) => void;

  constructor(
    private readonly chapter: HTMLElement,
    private readonly show: Show,
    private readonly life: Life,
  ) {
    const { guard } = life;
    this.#steps = [...chapter.querySelectorAll<HTMLElement>('.step')];
    this.pass = guard((scroll) => {
      if (!fitting.pending) this.#pass(scroll);
    });
    this.#schedule = guard(() => this.#wait());
    this.#relayout = guard(() => {
      if (!fitting.pending) this.#keepStep();
    });
    this.#sizes = new ResizeObserver(this.#relayout);
  }

  start(): void {
    const { drops, ends, guard, guardAll } = this.life;
    ends(() => this.#stop());
    for (const step of this.#steps) drops(step, 'aria-current');
    this.#reading = readLayout(this.chapter, this.#steps);
    this.#pinned = picturePinned(this.chapter);
    this.#pass(scrollY);
    ends(watchPassing(this, guardAll));
    this.#sizes.observe(this.chapter);
    // What stands above it moves it when it grows, as words do that are translated.
    this.#sizes.observe(document.body);
    const { signal } = this.#stopping;
    // Told before the scrolling that follows from it: the browser may have moved the page already.
    addEventListener('resize', this.#relayout, { signal });
    fitting.addEventListener('done', this.#relayout, { signal });
    stillness.addEventListener('change', this.#schedule, { signal });
    const print = guard(() => this.#present(START));
    addEventListener('beforeprint', print, { signal });
    addEventListener('afterprint', this.#schedule, { signal });
  }

  get top(): number {
    return this.#pageScroll - this.#reading.scrolled;
  }

  get bottom(): number {
    return this.top + this.#reading.length;
  }

  #stop(): void {
    this.#stopping.abort();
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #wait(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.pass(scrollY);
    });
  }

  #pass(scroll: number): void {
    this.#reading.scrolled += scroll - this.#pageScroll;
    this.#pageScroll = scroll;
    const at = position(this.#reading);
    const step = this.#pinned ? activeStep(at) : this.#stepRead;
    this.#mark(beingRead(this.#reading) ? step : -1);
    // With reduced motion nothing is shown on the way: a step is there or not.
    const settled = { index: step, progress: 1 };
    this.#present(!this.#pinned ? this.#turned : stillness.matches ? settled : at);
  }

  #present(at: Position): void {
    const read = this.#active >= 0;
    const same = at.index === this.#shown?.index && at.progress === this.#shown.progress;
    if (same && read === this.#read) return;
    this.#shown = at;
    this.#read = read;
    this.show(at, read);
  }

  #mark(active: number): void {
    if (active === this.#active) return;
    this.#active = active;
    this.#steps.forEach((step, index) => {
      if (index === active) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
    });
  }

  /** Shows a step in a picture that does not stay; whether it is one. */
  turn(index: number): boolean {
    if (this.#pinned) return false;
    this.#turned = { index, progress: 1 };
    this.#schedule();
    return true;
  }

  /** Where the picture does not stay: while it is read itself, the step that it shows. */
  get #stepRead(): number {
    const step = stepAtLine(this.#reading);
    return step < 0 ? this.#turned.index : step;
  }

  /** Whether its picture is in view, as far as scrolling tells: nothing is measured for it. */
  get #showsPicture(): boolean {
    return this.#active >= 0 && (this.#pinned || stepAtLine(this.#reading) < 0);
  }

  /** When the layout changes, the step being read stays where it was, or the picture in use. */
  #keepStep(): void {
    const [before, stayed] = [this.#reading, this.#pinned];
    const used = this.#showsPicture ? usedIn(this.chapter) : [];
    const now = readLayout(this.chapter, this.#steps);
    this.#reading = now;
    this.#pageScroll = scrollY;
    this.#pinned = picturePinned(this.chapter);
    if (stayed !== this.#pinned && used.length > 0) this.#keepPicture(now);
    else if (String(before.tops) !== String(now.tops) && !this.#readElsewhere) {
      const kept = keptScroll(before, now) ?? this.#keptAround(before, stayed);
      if (kept !== null) scrollBy({ top: kept - now.scrolled, behavior: 'instant' });
    }
    const read = this.chapter.querySelectorAll('[aria-current=step] :focus');
    for (const part of [...used, ...read])
      part.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.#schedule();
  }

  /** Whether a step of another chapter is read: that one is kept where it was. */
  get #readElsewhere(): boolean {
    return this.#active < 0 && document.querySelector('.step[aria-current]') !== null;
  }

  /** Where what stands around the steps is read; at the step that is, where that is another thing now. */
  #keptAround(before: ScrollLayout, stayed: boolean): number | null {
    if (this.#active < 0) return null;
    if (stayed === this.#pinned) return keptAround(before, this.#reading);
    const { tops, landing } = this.#reading;
    return tops[this.#active]! - landing;
  }

  /** What the picture showed it shows, where it stays and where it does not. */
  #keepPicture({ tops, landing, scrolled }: ScrollLayout): void {
    if (this.#pinned) {
      const { index } = this.#turned;
      scrollBy({ top: tops[index]! - landing - scrolled, behavior: 'instant' });
    } else {
      this.#turned = { index: this.#active, progress: 1 };
      this.chapter.querySelector('figure')!.scrollIntoView({ behavior: 'instant' });
    }
  }
}

/** What is used of its picture and below it: what has the focus, and a note that is kept open. */
const usedIn = (chapter: HTMLElement): Element[] => [
  ...chapter.querySelectorAll(':is(figure, .foot) :focus, .tooltip.pinned'),
];

/** What follows a reader through a chapter. */
export interface Following {
  /** Shows a step, by its index, in a picture that does not stay; whether it is one. */
  turn: (index: number) => boolean;
}

/**
 * Calls `show` with each new position in the chapter and marks the step being read with
 * `aria-current`. The chapter's picture is pinned from now on, and keeps its step when the layout
 * changes. Nothing is left of it when the chapter's life ends.
 */
export function follow(chapter: HTMLElement, show: Show, life: Life): Following {
  const follower = new Follower(chapter, show, life);
  follower.start();
  return { turn: (index) => follower.turn(index) };
}
