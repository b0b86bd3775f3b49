/** The keyboard: letters do what the buttons do, and are silent where somebody types. */
import type { Desk } from './desk.svelte';
import { formsFor } from './forms';

/** What each key does, for the help. */
export const keysOf: readonly (readonly [key: string, does: string])[] = [
  ['j', 'the next one in the list'],
  ['k', 'the one before'],
  ['a', 'accept it as it was read'],
  ['e', 'correct it, or its reason alone; answer the question'],
  [
    'r',
    'reject it; of a change, part its ends; of a question, leave out the least that it asks about',
  ],
  ['c', 'draw a change from this number to another'],
  ['Enter', 'take the number as the other end'],
  ['u', 'undo what was decided last'],
  ['Escape', 'cancel; nothing is written'],
  ['?', 'show these keys'],
];

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="checkbox"]), textarea, select, dialog') !== null;

const moves: Record<string, 1 | -1> = { j: 1, k: -1 };

/** What a key does on the desk; whether it did anything. `help` shows the keys. */
function does(desk: Desk, key: string, help: () => void): boolean {
  if (moves[key]) desk.move(moves[key]);
  else if (key === '?') help();
  else if (key === 'u') void desk.decide({ action: 'undo' });
  else if (key === 'c' && desk.thing?.kind === 'quantity') desk.drawFrom(desk.at);
  else if (key === 'Enter' && desk.from !== null && desk.to === null) desk.look(desk.at);
  else {
    const form = formsFor(desk.thing).find((one) => one.key === key);
    if (!form) return false;
    desk.open(form.form);
  }
  return true;
}

/** Answers a key that was pressed anywhere on the page. */
export function onKey(desk: Desk, event: KeyboardEvent, letters: boolean, help: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const { key, target } = event;
  if (key === 'Escape' && !(target instanceof Element && target.closest('dialog'))) {
    desk.leave();
    return;
  }
  const isLetter = key.length === 1;
  if (isTyped(target) || (isLetter && !letters)) return;
  // A button or a link that has the focus is pressed by Enter.
  if (key === 'Enter' && desk.from === null) return;
  if (does(desk, key, help)) event.preventDefault();
}
