import type { FactsFile, FileFact, QuantityFact } from '../../facts/factsFile';
import { formatDate } from '../../locales/en/dates';
import type { ArticleReading } from '../readArticle';
import type { Colours } from './colours';
import { changeInWords, quantityInWords } from './words';

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

/** A report for a terminal: every fact with its words in their context, then the changes with their claims. */
export function report({ file, text }: ArticleReading, colours: Colours): string {
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
    '',
    summaryOf(file),
    '',
  ].join('\n');
}
