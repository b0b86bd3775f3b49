/** One step at a time, in a frame that has room for no more. */
import { START, type Position } from '../scroll/position';

/** A screen of the stepper: a step of a chapter, or the opening, which has no picture that moves. */
export interface Screen {
  element: HTMLElement;
  /** Id of its chapter; null for the opening. */
  chapter: string | null;
  /** Which step of its chapter it is, from 0. */
  index: number;
}

/** How long a picture takes from one step to the next, in ms. */
const DURATION = 700;

/** The positions that a picture passes from one step of its chapter to a neighbouring one. */
export function passage(from: number, to: number, share: number): Position {
  if (share >= 1) return { index: to, progress: 1 };
  return to > from ? { index: to, progress: share } : { index: from, progress: 1 - share };
}

interface Parts {
  screens: readonly Screen[];
  bar: HTMLElement;
  /** Shows a chapter's picture at a position. */
  show: (chapter: string, at: Position) => void;
  /** Told of each screen that has come. */
  arrived: (screen: Screen) => void;
}

export class Stepper {
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  #at = 0;
  #frame = 0;

  constructor(private readonly parts: Parts) {
    for (const button of this.#buttons)
      button.addEventListener('click', () => this.go(this.#at + Number(button.dataset.by)));
  }

  get #buttons(): HTMLElement[] {
    return [...this.parts.bar.querySelectorAll<HTMLElement>('[data-by]')];
  }

  /** Index of the screen that is shown. */
  get at(): number {
    return this.#at;
  }

  /** Shows a screen; the picture moves there from a neighbouring step of its chapter. */
  go(to: number, { instant = this.#stillness.matches } = {}): void {
    const { screens } = this.parts;
    const [before, screen] = [screens[this.#at]!, screens[to]];
    if (!screen) return;
    this.#at = to;
    this.#mark(screen);
    const near = screen.chapter === before.chapter && Math.abs(screen.index - before.index) === 1;
    this.#move(screen, before.index, near && !instant);
    this.parts.arrived(screen);
  }

  #mark(screen: Screen): void {
    const { screens, bar } = this.parts;
    for (const { element } of screens) {
      element.toggleAttribute('data-current', element === screen.element);
      element.closest('.chapter')?.toggleAttribute('data-current', false);
    }
    screen.element.closest('.chapter')?.toggleAttribute('data-current', true);
    bar.querySelector('[data-at]')!.textContent = String(this.#at + 1);
    for (const button of this.#buttons) {
      const reaches = screens[this.#at + Number(button.dataset.by)] !== undefined;
      button.setAttribute('aria-disabled', String(!reaches));
    }
  }

  #move({ chapter, index }: Screen, from: number, gliding: boolean): void {
    cancelAnimationFrame(this.#frame);
    if (chapter === null) return;
    if (!gliding) return this.parts.show(chapter, index === 0 ? START : { index, progress: 1 });
    const start = performance.now();
    const frame = (now: number) => {
      const share = Math.max(0, (now - start) / DURATION);
      this.parts.show(chapter, passage(from, index, share));
      if (share < 1) this.#frame = requestAnimationFrame(frame);
    };
    this.#frame = requestAnimationFrame(frame);
  }
}
