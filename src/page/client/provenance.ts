/**
 * Numbers in the text say where they come from: pointing at one, tapping it or focusing it shows
 * what its row of the table of every number says. Without this script each is a link to that row.
 */

import type { Alive } from '../../interaction/alive';
import { type Line, provenanceLines } from '../../story/provenanceLines';
import { valueIn } from './cell';
import { rowOf, saidIn } from './row';

/** Distance from the number, and from the edge of the window, in px. */
const GAP = 8;

/** A number tells with this event that it is asked, with its key as `detail`, or with '' no longer. */
export type Asked = 'number-asked';
const ASKED: Asked = 'number-asked';

const tell = (number: HTMLAnchorElement, detail: string) =>
  number.dispatchEvent(new CustomEvent(ASKED, { detail, bubbles: true }));

/** A line of what is said, or words with their language and marks as a row has them. */
type Said = Line | readonly Node[];

/** What is said of the number with a key, line by line: empty while it is on its way, null where nothing is known. */
type LinesOf = (key: string) => readonly Said[] | null;

/** What its row in a table says of a number; null where the address leads to no row. */
export const rowLines: LinesOf = (key) => {
  const row = rowOf(key);
  if (!row) return null;
  const cell = (column: string) => row.querySelector<HTMLElement>(`[data-column=${column}]`);
  const text = (column: string) => valueIn(cell(column));
  const value = (column: string) => cell(column)?.dataset.value ?? '';
  // What all rows of a table have is said once.
  const source = text('source') || row.closest<HTMLElement>('[data-source]')!.dataset.source!;
  const words = text('words');
  return provenanceLines({
    ...{ what: text('what'), figure: text('figure'), value: value('figure') },
    ...{ date: value('date'), words, source },
  }).map((line) => (line === words ? saidIn(cell('words')!) : line));
};

const isSaid = (line: Said): line is readonly Node[] => line[0] instanceof Node;

function paragraph(line: Said): HTMLElement {
  const element = document.createElement('p');
  if (isSaid(line)) element.append(...line);
  else if (typeof line === 'string') element.textContent = line;
  else [element.lang, element.textContent] = line;
  return element;
}

/** Of a popover that is higher than the window, as where text is large: it is read by scrolling. */
const isHigh = ({ offsetHeight }: HTMLElement) => offsetHeight > innerHeight - 2 * GAP;

/** Puts the popover above the number, or below where there is no room, and inside the window. */
function place(popover: HTMLElement, number: DOMRect): void {
  const { offsetWidth, offsetHeight } = popover;
  const left = Math.max(GAP, Math.min(number.left, innerWidth - offsetWidth - GAP));
  const above = number.top - offsetHeight - GAP;
  const lowest = isHigh(popover) ? Infinity : innerHeight - offsetHeight - GAP;
  const top = above > GAP ? above : Math.min(number.bottom + GAP, lowest);
  popover.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

const numberAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.num') : null;

/** The popover, and the number it belongs to. */
class Provenance {
  #number: HTMLAnchorElement | null = null;
  /** Of which nothing has come yet. */
  #awaited: HTMLAnchorElement | null = null;

  constructor(
    private readonly popover: HTMLElement,
    private readonly linesOf: LinesOf,
    guard: Alive['guard'],
  ) {
    this.follow = guard(() => this.#follow());
  }

  /** Returns whether there is anything to show, or will be. */
  show(number: HTMLAnchorElement): boolean {
    if (this.#number === number) return true;
    const key = number.hash.replace('#n-', '');
    const lines = this.linesOf(key);
    if (!lines) return false;
    this.hide();
    if (lines.length === 0) {
      this.#awaited = number;
      return true;
    }
    this.#number = number;
    this.popover.replaceChildren(...lines.map(paragraph));
    this.popover.hidden = false;
    number.setAttribute('aria-describedby', this.popover.id);
    place(this.popover, number.getClientRects()[0]!);
    document.addEventListener('scroll', this.follow, { passive: true });
    tell(number, key);
    return true;
  }

  /** Shows what has come meanwhile. */
  again(): void {
    if (this.#awaited) this.show(this.#awaited);
  }

  hide(): void {
    this.#awaited = null;
    // Asked at each move of a cursor and of the page: mostly there is nothing to hide.
    const number = this.#number;
    if (!number) return;
    this.popover.hidden = true;
    number.removeAttribute('aria-describedby');
    document.removeEventListener('scroll', this.follow);
    tell(number, '');
    // Last: what fails before can be done once more.
    this.#number = null;
  }

  /** Beside its number again, or gone with it. */
  readonly follow: () => void;

  #follow(): void {
    const box = this.#number?.getClientRects()[0];
    const more = isHigh(this.popover) ? this.popover.offsetHeight : 0;
    if (box && box.bottom + more > 0 && box.top < innerHeight) place(this.popover, box);
    else this.hide();
  }

  /** Whether the number shown has the focus: then only that takes it away. */
  get focused(): boolean {
    return this.#number !== null && this.#number === document.activeElement;
  }

  /** Whether this is the number shown, or a part of what is shown of it. */
  owns(target: EventTarget | null): boolean {
    return (
      this.#number !== null &&
      (numberAt(target) === this.#number || this.popover.contains(target as Node))
    );
  }
}

type On = <Type extends keyof WindowEventMap>(
  type: Type,
  react: (event: WindowEventMap[Type]) => void,
) => void;

function listen(shown: Provenance, on: On): void {
  const showOrHide = (target: EventTarget | null) => {
    const number = numberAt(target);
    if (number) shown.show(number);
    else if (!shown.owns(target) && !shown.focused) shown.hide();
  };
  let tapped: HTMLAnchorElement | null = null;
  let touch = false;
  on('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch') showOrHide(target);
  });
  on('focusin', ({ target }) => showOrHide(target));
  on('pointerdown', ({ target, pointerType }) => {
    touch = pointerType === 'touch';
    if (!shown.owns(target)) shown.hide();
  });
  // A first tap shows, a second one on the same number follows its link.
  on('click', (event) => {
    const number = numberAt(event.target);
    const first = touch && number && number !== tapped && shown.show(number);
    if (first) event.preventDefault();
    tapped = first ? number : null;
  });
  on('keydown', ({ key }) => {
    if (key === 'Escape') shown.hide();
  });
}

/**
 * Starts it for the numbers of the page; returns what asks again, once more is known of them. When it fails,
 * nothing is shown any more, and numbers are links.
 */
export function provenance(
  popover: HTMLElement,
  linesOf: LinesOf,
  { guard, ends }: Alive,
): () => void {
  const shown = new Provenance(popover, linesOf, guard);
  ends(() => shown.hide());
  listen(shown, (type, react) => addEventListener(type, guard(react)));
  return guard(() => {
    for (const number of document.querySelectorAll<HTMLAnchorElement>('a.num:is(:hover, :focus)'))
      shown.show(number);
    shown.again();
    shown.follow();
  });
}
