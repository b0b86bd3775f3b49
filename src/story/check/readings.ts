/**
 * Words that no reference bears out: digits and comparisons that are typed, and what the extractor
 * reads in a finished sentence, which must be what the references meant.
 */
import { extract } from '../../extract/extract';
import type { Approximation, Fact, Quantity } from '../../facts/fact';
import type { Figure } from '../../figures/figure';
import type { Locale } from '../../locales/locale';
import type { SpokenPart } from '../references/say';
import { isOfSource, type Checked, type Mention } from './sentence';

type Complain = (offset: number, message: string) => void;

/** Digits as they stand in a text: `1992`, `25.8`, `440,000`; no part of a word such as `CO2`. */
const DIGITS = /(?<![\p{L}\p{N}])\p{N}+(?:[.,]\p{N}+)*/gu;

/** The facts that typed digits probably mean. */
function meant(digits: string, facts: readonly Fact[], locale: Locale): string {
  const byYear = facts.filter(({ period }) => period?.date.startsWith(digits));
  const byValue = facts.filter(
    (fact) => fact.kind === 'quantity' && locale.quantity(fact).includes(digits),
  );
  if (byValue.length > 0) return `; write {${byValue[0]!.id}}`;
  return byYear.length > 0 && digits.length === 4
    ? `; write {${byYear[0]!.id} year}`
    : '; write a reference to a fact';
}

/** Words of the story's own: running text, and what stands behind a colon of a reference. */
const isOwn = ({ shown, reference, figures }: SpokenPart) =>
  !shown &&
  // What could not be said stands as it is written, and has been told of.
  !(reference && !figures) &&
  !(reference && isOfSource(reference));

function checkCompared(
  text: string,
  at: number,
  checked: Checked,
  { comparisons }: Locale,
  complain: Complain,
): void {
  for (const { reference, words } of comparisons)
    for (const { 0: found, index } of text.matchAll(words))
      if (!isPace(found, at + index, checked))
        complain(
          at + index,
          `“${found}” is a comparison that nothing bears out; write it as {${reference}: ${found}} or the like, or let it stand`,
        );
}

/** Complains of each number and comparison that is typed, with the reference that it may mean. */
export function checkTyped(
  checked: Checked,
  facts: readonly Fact[],
  locale: Locale,
  complain: Complain,
): void {
  let at = 0;
  for (const part of checked.statement.spoken) {
    if (isOwn(part)) {
      for (const { 0: digits, index } of part.text.matchAll(DIGITS))
        complain(at + index, `“${digits}” is typed${meant(digits, facts, locale)}`);
      if (!part.reference) checkCompared(part.text, at, checked, locale, complain);
    }
    at += part.text.length;
  }
}

type Read = ReturnType<typeof extract>['quantities'][number];

/** Units that computed figures are said in, by the word that their ids begin with. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  multiple: ['times', 'squares', 'number'],
  adjusted: ['times', 'number'],
  whole: ['squares', 'times', 'number'],
  squares: ['squares', 'number'],
  change: ['percent', 'percent-per-year'],
  share: ['percent', 'percent-per-year'],
  rate: ['percent', 'percent-per-year'],
  doubling: ['years', 'number'],
  halving: ['years', 'number'],
  between: ['years', 'number'],
  span: ['years', 'number'],
  absent: ['years', 'number'],
};

/** Of these none stands for another. */
const TIMES = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'decades', 'centuries'];

/** Units that matter: of a noun that no figure is counted in nothing follows. */
const knownUnits = (facts: ReadonlyMap<string, Fact>): ReadonlySet<string> =>
  new Set([
    ...Object.values(UNITS).flat(),
    ...TIMES,
    ...[...facts.values()].flatMap((fact) => (fact.kind === 'quantity' ? fact.unit : [])),
  ]);

/** The unit that words read in; a rate says its "a year" beside it. */
const sameUnit = (read: string, unit: string): boolean =>
  read === unit ||
  read === 'number' ||
  unit.startsWith(`${read}-per-`) ||
  read.startsWith(`${unit}-per-`);

function unitFits(read: string, figure: Figure, facts: ReadonlyMap<string, Fact>): boolean {
  const known = UNITS[figure.id.split('-')[0]!];
  if (!knownUnits(facts).has(read)) return true;
  const fact = facts.get(figure.id);
  if (fact) return fact.kind === 'date' || sameUnit(read, fact.unit);
  if (known && figure.origin === 'computed') return known.includes(read);
  const [first] = figure.of.map((id) => facts.get(id));
  return first?.kind !== 'quantity' || sameUnit(read, first.unit);
}

/** The number that words mean by a figure: a percentage is said of a share; signs are said in words. */
function meantBy(figure: Figure, unit: string, text: string): number | undefined {
  if (typeof figure.value !== 'number') return undefined;
  const percent = unit.startsWith('percent') && text.includes('%') && figure.origin === 'computed';
  return Math.abs(figure.value) * (percent ? 100 : 1);
}

function valueFits({ value, upper, unit }: Read, figure: Figure, text: string): boolean {
  const meant = meantBy(figure, unit, text);
  if (meant === undefined) return true;
  // Of what is rounded to be said: half of its last digit, at most one in a hundred.
  const close = (one: number) =>
    Math.abs(Math.abs(one) - meant) <= Math.max(0.5, meant * 0.01) * (meant < 1 ? 0.02 : 1);
  return close(value) || (upper !== undefined && upper !== null && close(upper));
}

/** Whether a number is so much of what is said. */
const APPROXIMATIONS: Readonly<Record<Approximation, (meant: number, said: number) => boolean>> = {
  around: () => true,
  nearly: (meant, said) => meant < said,
  'more than': (meant, said) => meant > said,
  'at least': (meant, said) => meant >= said,
  'fewer than': (meant, said) => meant < said,
  'up to': (meant, said) => meant <= said,
};

/** "Nearly", "over" and their like are the source's own, or true of what is computed. */
function approximationFits(
  { approximation, value, unit }: Read,
  figure: Figure,
  text: string,
  facts: ReadonlyMap<string, Fact>,
): boolean {
  if (approximation === null || approximation === 'around') return true;
  const fact = facts.get(figure.id);
  if (fact) return fact.kind === 'date' || fact.approximation === approximation;
  const meant = meantBy(figure, unit, text);
  return meant === undefined || APPROXIMATIONS[approximation](meant, Math.abs(value));
}

const overlapping = (checked: Checked, [start, end]: readonly [number, number]): Mention[] =>
  checked.sentences
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.start < end && mention.end > start);

/** "Doubling every 3.1 years": the number of years says what doubles. */
const isPace = (words: string, offset: number, { sentences }: Checked): boolean =>
  /^(?:doubl|halv)/i.test(words) &&
  sentences
    .filter(({ start, end }) => offset >= start && offset < end)
    .some(({ mentions }) =>
      mentions.some(({ figures }) => /^(?:doubling|halving)-/.test(figures[0]!.id)),
    );

function checkRead(
  read: Read,
  checked: Checked,
  facts: ReadonlyMap<string, Fact>,
  complain: Complain,
): void {
  const { fragment, span } = read.reported;
  const mentions = overlapping(checked, span);
  if (isPace(fragment, span[0], checked)) return;
  if (mentions.length === 0)
    return complain(
      span[0],
      `“${fragment}” is typed, and no figure bears it out; write a reference, or let it stand`,
    );
  const said = mentions.find(({ kind }) => kind === 'value' || kind === 'computed');
  if (!said) return;
  const [figure] = said.figures;
  if (!unitFits(read.unit, figure!, facts))
    complain(
      said.start,
      `${said.source} reads as “${fragment}”, but ${figure!.id} is no number of ${read.unit}`,
    );
  else if (!valueFits(read, figure!, said.text))
    complain(said.start, `${said.source} reads as “${fragment}”, which is not ${figure!.text}`);
  else if (
    // "It {rose: went up} to": those words are a comparison's.
    mentions[0]!.kind !== 'comparison' &&
    !approximationFits(read, figure!, said.text, facts)
  )
    complain(
      span[0],
      `${said.source} reads as “${fragment}”, and ${figure!.id} is not “${read.approximation}” that`,
    );
  else checkPeriod(read, said, facts, complain);
}

/** The date that the words give a value must be one of its own. */
function checkPeriod(
  { period, reported }: Read,
  said: Mention,
  facts: ReadonlyMap<string, Fact>,
  complain: Complain,
): void {
  if (period?.basis !== 'stated') return;
  const own = said.figures[0]!.of.flatMap((id) => {
    const fact = facts.get(id) as Quantity | undefined;
    return [fact?.period?.date, fact?.since?.date].flatMap((date) => (date ? [date] : []));
  });
  const year = period.date.slice(0, 4);
  if (own.length > 0 && !own.some((date) => date.includes(year)))
    complain(
      said.start,
      `${said.source} reads as “${reported.fragment}”, but it is of ${own.join(', ')}`,
    );
}

const known = new Map<string, readonly Read[]>();

/** Reading takes most of a check's time, and most sentences are as they were before an edit. */
function read(text: string, published: string): readonly Read[] {
  const key = `${published} ${text}`;
  const found = known.get(key) ?? extract(text, { published }).quantities;
  known.set(key, found);
  return found;
}

/** `published` is the article's day, by which "last year" and the like are read. */
export function checkReadings(
  checked: Checked,
  published: string,
  facts: ReadonlyMap<string, Fact>,
  complain: Complain,
): void {
  for (const one of read(checked.text, published)) checkRead(one, checked, facts, complain);
}
