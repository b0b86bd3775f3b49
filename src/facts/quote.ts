/**
 * Where words stand, told by themselves and by the words around them, as a TextQuoteSelector of the W3C's
 * Web Annotations: it holds where ids and spans have moved. Exact or orphaned: nothing is looked for that
 * is only alike, and what stands twice is nowhere.
 */
import { blank, readBlocks } from './paragraphs';
import { InputError } from './problems';
import { MIXED, UNSEEN } from './signs';

/** Words of the article's plain text, with those before and behind them in their paragraph. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** [start, end) in UTF-16 units. */
type Span = [start: number, end: number];

/** Of a fact, as its file has it; files made before this have no surroundings. */
interface Reported {
  reported: { fragment: string; prefix?: string | undefined; suffix?: string | undefined };
}

/** So many letters around words tell them from others. Whoever changes this orphans every edit. */
const AROUND = 32;

/** What no file of a story may hold; surroundings end before it. */
const unfit = new RegExp(`${UNSEEN.source}|${MIXED.source}|\uFFFD`, 'gu');

const isLetter = (sign: string | undefined) => sign !== undefined && /\S/.test(sign);

function prefixOf(text: string, start: number): string {
  const from = Math.max(0, start - AROUND);
  const window = text.slice(from, start).split(blank).at(-1)!.split(unfit).at(-1)!;
  const isCut = window.length === AROUND && isLetter(text[from - 1]);
  return (isCut ? window.replace(/^\S+(?=\s)/, '') : window).trimStart();
}

function suffixOf(text: string, end: number): string {
  const window = text
    .slice(end, end + AROUND)
    .split(blank)[0]!
    .split(unfit)[0]!;
  const isCut = window.length === AROUND && isLetter(text[end + AROUND]);
  return (isCut ? window.replace(/(?<=\s)\S+$/, '') : window).trimEnd();
}

/** The address of a place in the article's plain text: at most 32 letters around it, whole words of its paragraph. */
export const quoteAt = (text: string, [start, end]: readonly [number, number]): Quote => ({
  exact: text.slice(start, end),
  prefix: prefixOf(text, start),
  suffix: suffixOf(text, end),
});

/** The address of a fact, as its file has it; null in a file that was made without. */
export function quoteOf({ reported: { fragment, prefix, suffix } }: Reported): Quote | null {
  return prefix === undefined || suffix === undefined ? null : { exact: fragment, prefix, suffix };
}

/** Whether two addresses are the same. */
export const isSame = (one: Quote, other: Quote): boolean =>
  one.exact === other.exact && one.prefix === other.prefix && one.suffix === other.suffix;

function* spansOf(text: string, words: string): Generator<Span> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    yield [at, at + words.length];
}

/** Every place of the text that has this address. */
export const placesOf = (text: string, quote: Quote): Span[] =>
  [...spansOf(text, quote.exact)].filter((span) => isSame(quoteAt(text, span), quote));

const shown = ({ exact, prefix, suffix }: Quote) => `“${prefix}[${exact}]${suffix}”`;

/** Throws an InputError unless there is one: what became of the words, and what to do. */
function onlyOne<T>(found: readonly T[], quote: Quote, others: number, where: string): T {
  const [one, ...more] = found;
  if (one !== undefined && more.length === 0) return one;
  if (more.length > 0)
    throw new InputError(
      `${shown(quote)} stands ${found.length} times in ${where}, and nobody can tell which is meant; take the edit out`,
    );
  throw new InputError(
    others > 0
      ? `${shown(quote)} is gone from ${where}; “${quote.exact}” stands there, with other words around it: see whether that is meant and quote it anew, or take the edit out`
      : `${shown(quote)} is gone from ${where}; quote what stands in its place, or take the edit out`,
  );
}

/** The one place of the text that has this address. Throws an InputError where it is gone, or ambiguous. */
export function placeOf(text: string, quote: Quote): { paragraph: number; span: Span } {
  const others = [...spansOf(text, quote.exact)].length;
  const span = onlyOne(placesOf(text, quote), quote, others, 'the article');
  const { paragraph } = readBlocks(text).findLast(({ start }) => start <= span[0])!;
  return { paragraph, span };
}

/** The one fact that has this address. Throws an InputError where none has, or several have. */
export function findQuoted<T extends Reported>(facts: readonly T[], quote: Quote): T {
  const alike = facts.filter(({ reported }) => reported.fragment === quote.exact);
  const bare = alike.find((fact) => quoteOf(fact) === null);
  if (bare)
    throw new InputError(
      `${shown(quote)} cannot be told from others, as facts.json has no words around its facts; extract it again`,
    );
  const found = alike.filter((fact) => isSame(quoteOf(fact)!, quote));
  return onlyOne(found, quote, alike.length, 'facts.json');
}
