/** Hands what happens on a picture to what it means: pointer, click, focus and keys. */
import type { Guard } from './alive';
import type { PointerPosition, Pointing } from './pointing';

const inNote = (element: EventTarget | null): boolean =>
  element instanceof Element && element.closest('[role=tooltip]') !== null;

/** Whether an element covers a point of the window; a hidden one covers none. */
function holds(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x < right && y >= top && y < bottom;
}

/** How far a finger moves, in px, before its way counts as a direction. */
const SLOP = 8;

interface Finger {
  clientX: number;
  clientY: number;
}

/** Tells a finger that moves along a picture from one that scrolls the page. */
export class Drag {
  #from: Finger | null = null;
  #sideways = false;

  start(at: Finger): void {
    this.#from = at;
    this.#sideways = false;
  }

  /** Whether the drag goes sideways; once it does, it does until it starts anew. */
  sideways({ clientX, clientY }: Finger): boolean {
    if (!this.#from) return false;
    const across = Math.abs(clientX - this.#from.clientX);
    const down = Math.abs(clientY - this.#from.clientY);
    this.#sideways ||= across > SLOP && across > down;
    return this.#sideways;
  }
}

class Listener {
  readonly #stopping = new AbortController();
  readonly #marks: HTMLElement;
  readonly #drag = new Drag();
  #touch = false;
  /** The mark's button that has the focus, or had it when it was taken away. */
  #focused: EventTarget | null = null;
  readonly #losses: MutationObserver;
  /** Whether the note opened beside the cursor, which then can be moved onto it. */
  #beside = false;
  #shown: string | undefined;
  #box: DOMRect | null = null;
  #boxScroll = 0;

  constructor(
    private readonly plot: HTMLElement,
    private readonly width: number,
    private readonly pointing: Pointing,
    private readonly guard: Guard,
  ) {
    this.#losses = new MutationObserver(guard(() => this.#keepFocus()));
    this.#marks = plot.querySelector<HTMLElement>('.marks')!;
    this.#listenToPointer();
    this.#listenToMarks();
    this.#listenToPage();
  }

  stop(): void {
    this.#stopping.abort();
    this.#losses.disconnect();
    this.pointing.stay();
  }

  #on<Type extends keyof HTMLElementEventMap>(
    target: HTMLElement | Window,
    type: Type,
    react: (event: HTMLElementEventMap[Type]) => void,
  ): void {
    const { signal } = this.#stopping;
    target.addEventListener(type, this.guard(react) as EventListener, { signal });
  }

  #listenToPointer(): void {
    const { plot, pointing } = this;
    this.#on(plot, 'pointerenter', () => (this.#box = null));
    this.#on(plot, 'pointerdown', (event) => this.#drag.start(event));
    this.#on(plot, 'pointermove', (event) => this.#move(event));
    this.#on(plot, 'pointerleave', () => pointing.leave());
    this.#on(plot, 'click', (event) => {
      const mark = this.#indexOf(event.target);
      if (mark !== null) pointing.pin(mark);
      else if (!inNote(event.target) || (!this.#beside && !pointing.pinned))
        pointing.press(this.#place(event), this.#touch ? 'finger' : 'cursor');
    });
  }

  #listenToMarks(): void {
    const { pointing } = this;
    this.#losses.observe(this.#marks, { childList: true });
    this.#on(this.#marks, 'focusin', ({ target }) => {
      this.#focused = target;
      pointing.focus(this.#indexOf(target));
    });
    // It may leave because its button is taken away: not a moment at which pictures may change.
    const leave = this.guard(() => this.#leaveMarks());
    this.#on(this.#marks, 'focusout', () => queueMicrotask(leave));
    this.#on(this.#marks, 'keydown', (event) => {
      const to = pointing.walk(event.key);
      if (to === undefined) return;
      event.preventDefault();
      (this.#marks.children[to] as HTMLElement).focus();
    });
  }

  #leaveMarks(): void {
    if (this.#marks.contains(document.activeElement) || this.#isTaken()) return;
    this.#focused = null;
    this.pointing.focus(null);
  }

  #isTaken(): boolean {
    return this.#focused !== null && this.#indexOf(this.#focused) === null;
  }

  /**
   * A button that is taken away with the focus hands it to the one that the Tab key reaches, from
   * which keys go on; but no frame takes it from the page around it.
   */
  #keepFocus(): void {
    if (!this.#isTaken()) return;
    this.#focused = null;
    const free = document.activeElement === document.body && document.hasFocus();
    const next = this.#marks.children[this.pointing.stop] as HTMLElement | undefined;
    if (free && next) next.focus({ preventScroll: true });
    else this.pointing.focus(null);
  }

  #listenToPage(): void {
    const { plot, pointing } = this;
    this.#on(window, 'keydown', ({ key }) => key === 'Escape' && pointing.dismiss());
    this.#on(window, 'pointerdown', ({ pointerType, target }) => {
      this.#touch = pointerType === 'touch';
      if (pointing.shown && !plot.contains(target as Node)) pointing.close();
    });
  }

  #move(event: PointerEvent): void {
    const { pointing } = this;
    if (event.pointerType === 'touch') {
      if (this.#drag.sideways(event)) pointing.scrub(this.#place(event));
      return;
    }
    if (this.#beside && inNote(event.target)) return pointing.stay();
    pointing.hover(this.#place(event));
    this.#see(event);
  }

  /** Looks where a new note opened, once it is drawn. */
  #see({ clientX, clientY }: PointerEvent): void {
    const shown = this.pointing.shown?.id;
    if (shown === this.#shown) return;
    this.#shown = shown;
    const note = this.plot.querySelector('[role=tooltip]')!;
    requestAnimationFrame(
      this.guard(() => {
        this.#beside = !holds(note, clientX, clientY);
      }),
    );
  }

  /** Index of the mark whose button this is; null for anything else. */
  #indexOf(target: EventTarget | null): number | null {
    const index = [...this.#marks.children].indexOf(target as Element);
    return index < 0 ? null : index;
  }

  /** The frame's box is read once a visit of the pointer, and after scrolling. */
  #place({ clientX, clientY }: MouseEvent): PointerPosition {
    if (!this.#box || this.#boxScroll !== scrollY) {
      this.#box = this.plot.getBoundingClientRect();
      this.#boxScroll = scrollY;
    }
    const unit = this.width / this.#box.width;
    return {
      x: (clientX - this.#box.left) * unit,
      y: (clientY - this.#box.top) * unit,
      unit,
    };
  }
}

/** Starts it on a picture's frame that is `width` units wide; returns a function that stops it. */
export function listen(
  plot: HTMLElement,
  width: number,
  pointing: Pointing,
  guard: Guard,
): () => void {
  const listener = new Listener(plot, width, pointing, guard);
  return () => listener.stop();
}
