/** One button for each mark of a picture: what the keyboard walks, and what assistive technology reads. */
import type { Inspected } from '../chart/inspect';
import type { Note } from '../chart/note';
import { HEIGHT, WIDTH } from '../charts/box';

/** The button of a mark, over it; the Tab key reaches the `first`. */
export function markButton(
  id: string,
  { x, y }: Inspected,
  { when, value, caveat }: Note,
  first: boolean,
): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { id, type: 'button', tabIndex: first ? 0 : -1 });
  button.setAttribute('aria-label', `${when}: ${value ?? caveat}`);
  button.style.left = `${(x / WIDTH) * 100}%`;
  button.style.top = `${(y / HEIGHT) * 100}%`;
  return button;
}

/** Marks the button that is inspected, by its id, and described by a tooltip; none for null. */
export function markShown(
  marks: HTMLElement,
  id: string | null,
  pinned: boolean,
  tooltip: string,
): void {
  for (const button of marks.querySelectorAll('button')) {
    const shown = button.id === id;
    button.classList.toggle('shown', shown);
    button.ariaPressed = String(shown && pinned);
    if (shown) button.setAttribute('aria-describedby', tooltip);
    else button.removeAttribute('aria-describedby');
    if (id !== null) button.tabIndex = shown ? 0 : -1;
  }
}

/** Where a key leads from the mark at an index, among `count`; nowhere for other keys, or at the end. */
export function walked(key: string, at: number, count: number): number | undefined {
  const moves = new Map([
    ['ArrowRight', at + 1],
    ['ArrowDown', at + 1],
    ['ArrowLeft', at - 1],
    ['ArrowUp', at - 1],
    ['Home', 0],
    ['End', count - 1],
  ]);
  const to = moves.get(key);
  return to === undefined ? undefined : Math.min(count - 1, Math.max(0, to));
}
