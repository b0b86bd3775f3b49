/** The examples of all tables and the sentences, without a test runner: what notices that something changed. */
import { expanded, lines, type Row } from '../examples';
import { asked, wrongOf } from '../patterns';
import { wrongIn } from '../rows';
import { tables, type Tried } from '../tables';

const rows = lines.flatMap((line) => line.rows);
/** One word of each line, for what stands in no text: thresholds, units. */
const firstRows = lines.map((line) => line.rows[0]!);

/** Whether a text can tell a word from another: it has most of it, so that the word's own forms count. */
const canTell = (text: string, word: string) => text.toLowerCase().includes(word);

const failsIn = ({ rule, reads }: Tried, word: string): string | undefined =>
  [...rule.reads.map((it) => [it, true] as const), ...rule.not.map((it) => [it, false] as const)]
    .flatMap(([example, is]) => expanded(example).map((text) => [text, is] as const))
    .filter(([text]) => canTell(text, word))
    .find(([text, is]) => reads(text) !== is)?.[0];

/**
 * The first example or sentence that is not read as it should be, of those with the word and of one for each line;
 * `null` where all are.
 */
export function failure(word: string, recent: readonly Row[]): Row | string | null {
  for (const tried of Object.values(tables).flat()) {
    const failing = failsIn(tried, word);
    if (failing !== undefined) return failing;
  }
  for (const line of asked) {
    const [wrong] = wrongOf(line, word);
    if (wrong !== undefined) return wrong;
  }
  const telling = rows.filter(({ text }) => canTell(text, word));
  return word === ''
    ? (wrongIn([...recent, ...firstRows]) ?? wrongIn(rows))
    : (wrongIn(telling) ?? wrongIn(firstRows));
}
