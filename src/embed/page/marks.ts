/** One button for each mark of a picture: what the keyboard walks, and what assistive technology reads. */
import type { Inspected } from '../../interaction/inspect';
import { nameOf, type Note } from '../../interaction/note';
import { HEIGHT, WIDTH } from '../../charts/box';

/** The button of a mark, over it. */
export function markButton({ x, y }: Inspected, note: Note): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = nameOf(note);
  button.style.left = `${(x / WIDTH) * 100}%`;
  button.style.top = `${(y / HEIGHT) * 100}%`;
  return button;
}

interface State {
  /** Of the inspected mark; -1 for none. */
  index: number;
  /** Of the one that the Tab key reaches. */
  stop: number;
  pinned: boolean;
  /** Id of the note that describes the inspected mark. */
  tooltip: string;
}

/** Dresses the buttons as their marks are asked. */
export function markShown(marks: HTMLElement, { index, stop, pinned, tooltip }: State): void {
  marks.querySelectorAll('button').forEach((button, i) => {
    const shown = i === index;
    button.classList.toggle('shown', shown);
    button.ariaPressed = String(shown && pinned);
    button.tabIndex = i === stop ? 0 : -1;
    if (shown) button.setAttribute('aria-describedby', tooltip);
    else button.removeAttribute('aria-describedby');
  });
}
