/** What the rows of the tables of every number say of figures, once they are on the page. */
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
