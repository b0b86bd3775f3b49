/** Facts and changes in words for an editor, and the report for a terminal. */
import { shown } from './en/amounts';
import { magnitudes } from './en/numbers';
import type { Change, Claim, FactsFile, FileFact, QuantityFact } from '../facts/factsFile';
import { formatDate } from '../locales/en/dates';
import { formatValue } from '../locales/en/quantities';
import type { ArticleReading } from './readArticle';
import type { Colours } from './terminal';
import { unreadIn } from './unread';

const everyDigit = new Intl.NumberFormat('en', { maximumSignificantDigits: 15 });

/** A value in the page's words, but never rounded: `93,344` and `US$81.92` as they were read. */
function exactly(value: number, unit: string): string {
  const words = formatValue(value, unit);
  const { digits = '', magnitude = '' } = shown.exec(words)?.groups ?? {};
  const told = Number(digits.replaceAll(',', '')) * (magnitudes[magnitude] ?? 1);
  const isWhole = Math.abs(told - Math.abs(value)) <= Math.abs(value) * 1e-12;
  return isWhole ? words : words.replace(shown, everyDigit.format(Math.abs(value)));
}

/** What is told of a quantity, be it a fact yet or not. */
type Told = Pick<QuantityFact, 'value' | 'upper' | 'unit' | 'approximation' | 'period'> & {
  standing?: QuantityFact['standing'] | null;
};

/** A value for an editor: `US$25.8 billion`, `1,200 barrels a day`. */
function valueInWords({ value, upper, unit }: Told): string {
  const told = [value, ...(upper === null ? [] : [upper])]
    .map((end) => exactly(end, unit))
    .join(' to ');
  return unit === 'people' ? `${told} people` : told;
}

/** A quantity with its reservation, date and standing: `around 30,000 people (1990), an estimate`. */
export function quantityInWords(fact: Told): string {
  const { approximation, period } = fact;
  const date = period
    ? ` (${formatDate(period.date)}${period.basis === 'inferred' ? ', inferred' : ''})`
    : '';
  return `${approximation ? `${approximation} ` : ''}${valueInWords(fact)}${date}${standingInWords(fact)}`;
}

/** What a value is that is no record: `, a forecast`. */
const standingInWords = ({ standing }: Told) =>
  standing ? `, ${standing === 'estimate' ? 'an' : 'a'} ${standing}` : '';

const units: Record<Claim['kind'], string> = {
  times: ' times',
  percent: ' percent',
  'percentage-points': ' percentage points',
  difference: '',
};

/** What the text claims, in a few words: `more than 135 times`. */
const claimInWords = ({ kind, value, approximation }: Claim) =>
  `${approximation ? `${approximation} ` : ''}${everyDigit.format(Number(value.toPrecision(10)))}${units[kind]}`;

/** How much a change is by its ends: `×135.8`; empty where it cannot be said. */
function factorInWords(from: QuantityFact, to: QuantityFact): string {
  if (!(from.value > 0) || from.upper !== null || to.upper !== null) return '';
  return `×${new Intl.NumberFormat('en', { maximumSignificantDigits: 4 }).format(to.value / from.value)}`;
}

const end = (fact: QuantityFact) =>
  `${fact.approximation ? `${fact.approximation} ` : ''}${valueInWords(fact)} (${fact.period ? formatDate(fact.period.date) : 'no date'}${standingInWords(fact)})`;

/** A change as a line: `US$190 million (1992) → US$25.8 billion (2014)  ×135.8, text says "more than 135 times": holds`. */
export function changeInWords(change: Change, from: QuantityFact, to: QuantityFact): string {
  const said = change.claims.map(
    (claim) =>
      `text says "${claimInWords(claim)}": ${claim.verdict === 'unchecked' ? 'cannot be checked' : claim.verdict}`,
  );
  const size = [factorInWords(from, to), ...(said.length > 0 ? said : [change.verdict])].filter(
    Boolean,
  );
  return `${end(from)} → ${end(to)}  ${size.join(', ')}`;
}

/** How much of the text around a fragment is shown. */
const AROUND = 36;

const line = (text: string) => text.replace(/\s+/g, ' ');

function inContext(
  text: string,
  [start, end]: readonly [number, number],
  { marked, dim }: Colours,
): string {
  const before = line(text.slice(Math.max(0, start - AROUND), start)).replace(/^\S*\s/, '');
  const after = line(text.slice(end, end + AROUND)).replace(/\s\S*$/, '');
  return `${dim(`…${before}`)}${marked(line(text.slice(start, end)))}${dim(`${after}…`)}`;
}

const meaning = (fact: FileFact) =>
  fact.kind === 'date'
    ? `${formatDate(fact.period.date)}, ${fact.period.basis}`
    : quantityInWords(fact);

function factLines(fact: FileFact, text: string, colours: Colours): string[] {
  const { level, reason } = fact.confidence;
  const doubt = level === 'high' ? '' : `  ${colours.unsure(`${level}: ${reason}`)}`;
  return [
    `  ${colours.bold(meaning(fact))}  ${colours.dim(fact.id)}${doubt}`,
    `    ${inContext(text, fact.reported.span, colours)}`,
  ];
}

function changeLines({ changes, facts }: FactsFile, colours: Colours): string[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact as QuantityFact]));
  return changes.flatMap((change) => {
    const told = changeInWords(change, byId.get(change.from)!, byId.get(change.to)!);
    const colour = change.verdict === 'fails' ? colours.bad : colours.good;
    const finding = change.finding
      ? [`    ${colours.bad(`does not hold: ${change.finding}`)}`]
      : [];
    return [`  ${change.verdict === 'unchecked' ? told : colour(told)}`, ...finding];
  });
}

const section = (title: string, lines: string[], { bold }: Colours) =>
  lines.length > 0 ? ['', bold(title), ...lines] : [];

const unreadLines = (reading: ArticleReading, colours: Colours): string[] =>
  unreadIn(reading).map(
    ({ span, reason }) => `  ${inContext(reading.text, span, colours)}  ${colours.unsure(reason)}`,
  );

/** How many there are of a thing: `1 date`, `3 dates`. */
export const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** What was found, in a line: `6 quantities, 4 dates, 2 changes`. */
export function summaryOf({ facts, changes }: FactsFile): string {
  const dates = facts.filter(({ kind }) => kind === 'date').length;
  const failing = changes.filter(({ verdict }) => verdict === 'fails').length;
  const quantities = facts.length - dates;
  const told = `${quantities} ${quantities === 1 ? 'quantity' : 'quantities'}, ${counted(dates, 'date')}, ${counted(changes.length, 'change')}`;
  return failing > 0 ? `${told}, ${failing} of which the arithmetic does not bear out` : told;
}

/** A report for a terminal: every fact with its words in their context, the changes with their claims, then the numbers that were not read. */
export function report(reading: ArticleReading, colours: Colours): string {
  const { file, text } = reading;
  const { article, facts } = file;
  const lines = (kind: FileFact['kind']) =>
    facts.filter((fact) => fact.kind === kind).flatMap((fact) => factLines(fact, text, colours));
  const head = [
    article.title ?? 'Without a headline',
    [article.publisher, article.date].filter(Boolean).join(', '),
  ];
  return [
    colours.bold(head[0]!),
    ...(head[1] ? [head[1]] : []),
    ...section('Quantities', lines('quantity'), colours),
    ...section('Dates', lines('date'), colours),
    ...section('Changes', changeLines(file, colours), colours),
    ...section('Not read', unreadLines(reading, colours), colours),
    '',
    summaryOf(file),
    '',
  ].join('\n');
}
