/** What the rows of the tables of every number say of figures, once they are on the page. */
import type { Note } from '../../interaction/chart';
import { rowId } from '../addresses';

/** The row of a figure; null where the page has none, or not yet. */
export const rowOf = (key: string): HTMLElement | null => document.getElementById(rowId(key));

/** What a cell says, without its label, as copies that lead nowhere. */
export function saidIn(cell: Element): Node[] {
  const copy = cell.cloneNode(true) as Element;
  copy.querySelector('.label')?.remove();
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return [...copy.childNodes];
}

/** The words within quotation marks, as a note has them. */
function quotedIn(words: HTMLElement): NonNullable<Note['quoted']> {
  const mark = words.querySelector('mark');
  const all = words.textContent.slice(1, -1);
  const exact = mark?.textContent ?? all;
  const before = mark?.previousSibling?.textContent?.slice(1) ?? '';
  return {
    ...{ before, exact, after: all.slice(before.length + exact.length) },
    language: words.lang || null,
  };
}

/** A mark's note with the words of its figure in their sentence, and the address that lands on them. */
export function noteWithWords(id: string, note: Note): Note {
  const words = rowOf(id)?.querySelector<HTMLElement>('.quoted');
  if (!words) return note;
  const url = words.closest('a')?.href ?? note.url;
  return { ...note, quoted: quotedIn(words), ...(url && { url }) };
}
