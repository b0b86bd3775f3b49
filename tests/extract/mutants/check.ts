/** The examples of all tables and the sentences, without a test runner: what is wrong with them first. */
import { lines, wrongIn } from '../rows';
import { failuresOf, tables } from '../tables';

/** The first example or sentence that is not read as it should; `null` where all are. */
export function failure(): string | null {
  for (const table of Object.values(tables))
    for (const rule of table) {
      const [first] = failuresOf(rule);
      if (first !== undefined) return first;
    }
  for (const { rows } of lines) {
    const row = wrongIn(rows);
    if (row) return row.text;
  }
  return null;
}
