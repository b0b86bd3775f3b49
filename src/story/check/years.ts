/** A year beside a value must be that value's own. */
import type { Locale } from '../../locales/locale';
import type { Figure } from '../../figures/figure';
import type { Checked, Mention, Sentence } from './sentence';

type Complain = (mention: Mention, message: string) => void;

const yearOf = ({ text, figures }: Mention): number =>
  Number(/\d{4}/.exec(text)?.[0] ?? figures[0]!.period.slice(0, 4));

/** Years that a mention can belong to. */
const yearsOf = (mention: Mention, { own }: YearsOf): Set<number> =>
  new Set(mention.figures.flatMap(own));

const otherYears = (mention: Mention, { other }: YearsOf): Set<number> =>
  new Set(mention.figures.flatMap(other));

/** Years of a figure: `own` are those that it is of, `other` the last of a span and that since which a claim counts. */
export interface YearsOf {
  own: (figure: Figure) => readonly number[];
  other: (figure: Figure) => readonly number[];
}

/** A fact's value is said with its date where it is a date itself. */
const isDate = ({ kind, figures }: Mention) =>
  kind === 'value' && typeof figures[0]!.value === 'string';

/** What a section says and shows, so that its sentences need not name it again. */
export interface Known {
  /** Years that the section says anywhere. */
  said: ReadonlySet<number>;
  /** Whether these are all: not so where a part of the section could not be said. */
  whole: boolean;
  /** Ids of the facts that the chapter is about: its words may leave their years out. */
  own: ReadonlySet<string>;
  /** Years of those. */
  ownYears: ReadonlySet<number>;
  /** Words that count from a year. */
  relatives: Locale['relatives'];
}

const isYear = (mention: Mention) => mention.kind === 'year' || isDate(mention);

interface Relative {
  words: string;
  start: number;
  step: number;
}

const relativesIn = ({ text, start }: Sentence, relatives: Known['relatives']): Relative[] =>
  relatives.flatMap(({ words: form, step }) =>
    [...text.matchAll(form)].map(({ 0: words, index }) => ({ words, step, start: start + index })),
  );

const isOf = ({ figures }: Mention, facts: ReadonlySet<string>) =>
  figures.every(({ of }) => of.every((id) => facts.has(id)));

/** The year said last before a mention in its sentence, and the first one behind it. */
function nearYears(mention: Mention, years: readonly Mention[]): number[] {
  const before = years.findLast(({ start }) => start < mention.start);
  const behind = years.find(({ start }) => start > mention.start);
  return [before, behind].flatMap((year) => (year ? [yearOf(year)] : []));
}

/** Which of them is said of a mention. */
const nearest = ({ start }: Mention, relatives: readonly Relative[]): Relative | undefined =>
  [...relatives].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];

/** The year that "a year later" counts from: the one said last before it, else one that the section says. */
function countedFrom(
  mention: Mention,
  start: number,
  mentions: readonly Mention[],
  of: YearsOf,
  said: ReadonlySet<number>,
): readonly number[] {
  const isSaid = (one: Mention) =>
    one.end <= start && one !== mention && (isYear(one) || yearsOf(one, of).size === 1);
  const last = mentions.findLast(isSaid);
  if (!last) return [...said];
  return isYear(last) ? [yearOf(last)] : [...yearsOf(last, of)];
}

/** "In 2008 and 2009 it was a and b": as many years as values, each at the place of its own. */
function isOneOfEach(mention: Mention, { mentions }: Sentence, of: YearsOf): boolean {
  const years = mentions.filter(isYear);
  const values = mentions.filter((one) => one.kind === 'value' && !isDate(one));
  return (
    values.includes(mention) &&
    values.length > 1 &&
    values.length === years.length &&
    values.every((one, i) => yearsOf(one, of).has(yearOf(years[i]!)))
  );
}

function checkFigure(
  mention: Mention,
  sentence: Sentence,
  all: readonly Mention[],
  { said, whole, own: facts, relatives }: Known,
  of: YearsOf,
  complain: Complain,
): void {
  const own = yearsOf(mention, of);
  if (own.size === 0 || isOneOfEach(mention, sentence, of)) return;
  const years = sentence.mentions.filter(isYear);
  const isOwn = (year: number) => own.has(year);
  const near = mention.kind === 'value' ? nearYears(mention, years) : years.map(yearOf);
  if (near.some(isOwn)) return;
  const other = otherYears(mention, of);
  // "From 1860 to 1920 it was 13 to 15 percent": the other year alone is not its time.
  if (near.some((year) => other.has(year)) && years.map(yearOf).some(isOwn)) return;
  const relative = nearest(mention, relativesIn(sentence, relatives));
  const counted = relative
    ? countedFrom(mention, relative.start, all, of, said).map((year) => year + relative.step)
    : [];
  if (counted.some(isOwn)) return;
  const ownYears = [...own].join(', ');
  if (relative)
    complain(
      { ...mention, start: relative.start },
      `is of ${ownYears}, and “${relative.words}” is ${[...new Set(counted)].join(', ') || 'no year here'}; name its own year`,
    );
  else if (years.length > 0)
    complain(
      mention,
      `is of ${ownYears}, and the sentence says ${[...new Set(years.map(yearOf))].join(', ')}; name its own year`,
    );
  else if (whole && !isOf(mention, facts) && ![...own].some((year) => said.has(year)))
    complain(mention, `is of ${ownYears}, which is said nowhere near; name its year`);
}

/** The end of a pair must be said where its beginning is, unless the chapter is about it. */
function checkEnds(
  mention: Mention,
  sentence: Sentence,
  { own }: Known,
  of: YearsOf,
  complain: Complain,
): void {
  if (mention.kind !== 'computed') return;
  const [figure] = mention.figures;
  const [from, to] = of.own(figure!);
  const said = sentence.mentions.filter(isYear).map(yearOf);
  if (to === undefined || !said.includes(from!) || said.includes(to)) return;
  if (!own.has(figure!.of[1]!))
    complain(mention, `leads to ${to}, and the sentence says ${[...new Set(said)].join(', ')}`);
}

/** One year twice in a sentence is a slip, unless two values are of it. */
function checkTwice(sentence: Sentence, of: YearsOf, complain: Complain): void {
  const count = new Map<number, number>();
  for (const mention of sentence.mentions.filter(({ kind }) => kind === 'year')) {
    const year = yearOf(mention);
    const values = sentence.mentions.filter(
      (one) => one.kind === 'value' && !isDate(one) && yearsOf(one, of).has(year),
    );
    const said = (count.get(year) ?? 0) + 1;
    count.set(year, said);
    if (said > Math.max(1, values.length))
      complain(mention, `says ${year} again; a slip of the pen?`);
  }
}

/** A year in a sentence with figures must be one of theirs. */
function checkYear(
  mention: Mention,
  sentence: Sentence,
  { ownYears, relatives }: Known,
  of: YearsOf,
  complain: Complain,
): void {
  const figures = sentence.mentions.filter((one) => !isYear(one) && one.kind !== 'other');
  const years = new Set(figures.flatMap((figure) => [...yearsOf(figure, of)]));
  if (years.size === 0) return;
  const year = yearOf(mention);
  const relative = relativesIn(sentence, relatives).some(({ step }) => years.has(year + step));
  const isOther = figures.some((figure) => otherYears(figure, of).has(year));
  if (!years.has(year) && !ownYears.has(year) && !relative && !isOther)
    complain(
      mention,
      `says ${year}, and the figures of its sentence are of ${[...years].join(', ')}`,
    );
}

export function checkYears(
  { sentences }: Checked,
  known: Known,
  of: YearsOf,
  complain: Complain,
): void {
  const all = sentences.flatMap(({ mentions }) => mentions);
  for (const sentence of sentences) {
    checkTwice(sentence, of, complain);
    for (const mention of sentence.mentions) {
      checkEnds(mention, sentence, known, of, complain);
      if (mention.kind === 'year') checkYear(mention, sentence, known, of, complain);
      else if (mention.kind !== 'other' && !isDate(mention))
        checkFigure(mention, sentence, all, known, of, complain);
    }
  }
}

/** Years that statements say. */
export const saidYears = (checked: readonly Checked[]): number[] =>
  checked.flatMap(({ sentences }) =>
    sentences.flatMap(({ mentions }) => mentions.filter(isYear).map(yearOf)),
  );
