import type { Kind } from './measure';
import type { Particular } from './particulars';
import { figures, type Tally } from './tally';

/** One reader's tally for one kind of fact. */
export interface Row {
  reader: string;
  kind: Kind;
  tally: Tally;
}

const columns = ['precision', 'recall', 'F1', 'met', 'missed', 'false'];
const cells = (texts: string[]): string => texts.map((text) => text.padStart(10)).join('');
const stub = (kind: string, reader: string): string => `  ${kind.padEnd(12)}${reader.padEnd(16)}`;

function line({ reader, kind, tally }: Row): string {
  const { precision, recall, f1 } = figures(tally);
  const shares = [precision, recall, f1].map((share) => share.toFixed(3));
  const counts = [tally.hits, tally.missed, tally.astray].map(String);
  return stub(kind, reader) + cells([...shares, ...counts]);
}

/** A title, column heads, and a line a row. */
export function table(title: string, rows: Row[]): string {
  return [title, stub('', '') + cells(columns), ...rows.map(line)].join('\n');
}

/** Particulars in one line: `reservations 97 of 100, …`. */
export function particularsLine(all: Particular[]): string {
  return all.map(({ name, right, of }) => `${name} ${right} of ${of}`).join(', ');
}
