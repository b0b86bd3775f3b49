/** Tables for the terminal and for the docs: Markdown, which reads well in both. */

const numeric = (cell: string): boolean => /^[–\d<>~−+-]/.test(cell);

/** A Markdown table with aligned columns; columns of numbers are set to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const right = head.map((_, i) => i > 0 && rows.every((row) => numeric(row[i]!)));
  const widths = head.map((cell, i) =>
    Math.max(3, ...[cell, ...rows.map((row) => row[i]!)].map((c) => c.length)),
  );
  const pad = (cell: string, i: number) =>
    right[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!);
  const rule = widths.map((width, i) =>
    right[i] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [head.map(pad), rule, ...rows.map((row) => row.map(pad))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** A number with `digits` decimals and a comma between thousands. */
export const number = (value: number, digits = 0): string =>
  Number.isFinite(value)
    ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : '–';
