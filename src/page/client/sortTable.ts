/** Makes a table sortable by its headings. */
import { type Alive, begin } from '../../interaction/alive';
import { valueIn } from './cell';

const text = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset.value ?? valueIn(cell);
};

/** A year, a month or a day: in the order of their letters they are in the order of time. */
const ISO_DATE = /^\d{4}(-\d\d){0,2}$/;

/** Dates by time, numbers by size and before words, words by the alphabet, what is empty last. */
export function compare(a: string, b: string): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (ISO_DATE.test(a) && ISO_DATE.test(b)) return a < b ? -1 : Number(a > b);
  const [x, y] = [Number(a), Number(b)];
  const worded = Number(Number.isNaN(x)) - Number(Number.isNaN(y));
  return worded || (Number.isNaN(x) ? a.localeCompare(b) : x - y);
}

function sortBy(table: HTMLTableElement, heading: HTMLTableCellElement): void {
  const down = heading.ariaSort === 'ascending';
  for (const other of table.tHead!.rows[0]!.cells) other.removeAttribute('aria-sort');
  heading.ariaSort = down ? 'descending' : 'ascending';
  const body = table.tBodies[0]!;
  const { cellIndex } = heading;
  const rows = [...body.rows].sort((a, b) => compare(text(a, cellIndex), text(b, cellIndex)));
  body.append(...(down ? rows.reverse() : rows));
}

function makeSortable(table: HTMLTableElement, { guard, ends }: Alive): void {
  const body = table.tBodies[0]!;
  const rows = [...body.rows];
  ends(() => body.append(...rows));
  for (const heading of table.tHead!.rows[0]!.cells) {
    const button = heading.querySelector('button')!;
    ends(() => {
      button.disabled = true;
      heading.removeAttribute('aria-sort');
    });
    button.addEventListener(
      'click',
      guard(() => sortBy(table, heading)),
    );
    button.disabled = false;
  }
}

/**
 * Makes the tables of a page sortable that are marked for it. Their headings' buttons are served disabled:
 * without this, and when it fails, they are plain headings.
 */
export function sortTables(page: Document): void {
  for (const table of page.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
    begin((alive) => makeSortable(table, alive));
}
