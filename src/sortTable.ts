/** Makes a table sortable: each heading becomes a button; without this script it is a plain table. */

const text = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset.value ?? cell?.textContent?.trim() ?? '';
};

/** Numbers by size and before words, words by the alphabet, what is empty last. */
export function compare(a: string, b: string): number {
  if (!a || !b) return Number(!a) - Number(!b);
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

export function sortTable(table: HTMLTableElement): void {
  for (const heading of table.tHead!.rows[0]!.cells) {
    const button = Object.assign(document.createElement('button'), { type: 'button' });
    button.append(...heading.childNodes);
    button.addEventListener('click', () => sortBy(table, heading));
    heading.append(button);
  }
}
