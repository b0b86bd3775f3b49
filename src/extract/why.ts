/** Why a number was read as it was: which rule read it, and which others tried. */
import { quantityInWords } from './report';
import { InputError } from '../facts/problems';
import { readSingleAmounts } from './amount';
import { countedFrom } from './dates/relative';
import { type ExtractOptions, readPlaced } from './extract';
import { readable } from './input/decode';
import { grammar } from './grammar';
import { readDates, readQuantities } from './readSentence';
import { before, behind, endOf, type QuantityReading, type Read } from './reading';
import { type Rule, stretchesOf, whyNot } from './rule';
import { around } from './units/readUnits';

type Placed = ReturnType<typeof readPlaced>[number];

/** A stretch of a sentence that is asked about. */
interface Asked {
  sentence: Placed;
  from: number;
  to: number;
}

const touches = ({ from, to }: Asked, start: number, end: number) => start < to && from < end;
const isAsked = (asked: Asked, reading: Read) => touches(asked, reading.index, endOf(reading));

/** What each of several parsers reads there, and the names of those that read nothing. */
function parsed<T extends Read>(
  asked: Asked,
  parsers: Readonly<Record<string, (text: string) => T[]>>,
  meaning: (reading: T) => string,
): string[] {
  const found = Object.entries(parsers).map(([name, parse]) => ({
    name,
    readings: parse(asked.sentence.text).filter((reading) => isAsked(asked, reading)),
  }));
  const none = found.filter(({ readings }) => readings.length === 0).map(({ name }) => name);
  return [
    ...found.flatMap(({ name, readings }) =>
      readings.map((reading) => `${name} reads “${reading.text}” as ${meaning(reading)}`),
    ),
    ...(none.length > 0 ? [`nothing there for ${none.join(', ')}`] : []),
  ];
}

function dateLines(asked: Asked): string[] {
  const { reference } = asked.sentence;
  const parsers = Object.entries(grammar.dates).map(
    ([name, parse]) => [name, (text: string) => parse(text, reference)] as const,
  );
  const fromAnother = (text: string) => {
    const others = readDates(text, reference).filter(({ isCounted }) => !isCounted);
    return countedFrom(text, others, reference);
  };
  return parsed(
    asked,
    { ...Object.fromEntries(parsers), countedFrom: fromAnother },
    ({ period, confidence }) => `${period.date}: ${confidence.reason}`,
  );
}

const measured = ({ value, upper, unit }: QuantityReading) =>
  `${upper === null ? value : `${value} to ${upper}`} ${unit ?? 'of no unit'}`;

function lookalikeLines(asked: Asked): string[] {
  const found = stretchesOf(grammar.lookalikes, asked.sentence.text).filter(({ match }) =>
    touches(asked, match.index, match.index + match[0].length),
  );
  return found.length === 0
    ? ['none']
    : found.map(({ rule, match }) => `${rule.gives}, “${rule.name}”: “${match[0]}” counts nothing`);
}

/** What the readers of units answer in their order, up to the one that is right. */
function unitLines(asked: Asked): string[] {
  const { text } = asked.sentence;
  const amounts = readSingleAmounts(text).filter(({ index, end }) => touches(asked, index, end));
  return amounts.flatMap((amount) => {
    const answers = Object.entries(grammar.units).map(
      ([name, read]) => [name, read(around(amount, text))] as const,
    );
    const first = answers.findIndex(([, found]) => found !== null);
    const tried = first < 0 ? answers : answers.slice(0, first);
    const [name, found] = answers[first] ?? [];
    return [
      `“${text.slice(amount.index, amount.end)}” is ${amount.value}`,
      ...(tried.length > 0
        ? [`nothing there for ${tried.map(([other]) => other).join(', ')}`]
        : []),
      ...(found
        ? [`${name} finds ${found.unit ?? 'that it counts nothing'}: ${found.confidence.reason}`]
        : []),
    ];
  });
}

/** The rows by which a number is not exact, or is a bound. */
function reservationLines(asked: Asked): string[] {
  const { text } = asked.sentence;
  const { reservations, reservingVerbs, reservationsBehind } = grammar.tables;
  const rules: Rule<unknown>[] = [...reservations, ...reservingVerbs, ...reservationsBehind];
  return readSingleAmounts(text)
    .filter(({ index, end }) => touches(asked, index, end))
    .flatMap(({ index, end }) =>
      rules.filter((rule) => whyNot(rule, before(text, index), behind(text, end)) === null),
    )
    .map(({ name }) => `“${name}” holds`);
}

/** What each refiner made of what was read, where it changed anything. */
function refinedLines(asked: Asked): string[] {
  const { text, reference } = asked.sentence;
  const context = { text, dates: readDates(text, reference) };
  let readings = readQuantities(text, context.dates);
  return Object.entries(grammar.refiners).flatMap(([name, refine]) => {
    const last = readings;
    readings = refine(readings, context);
    return readings.flatMap((reading, i) => {
      if (reading === last[i] || !isAsked(asked, reading)) return [];
      const period = reading.period ? `, of ${reading.period.date}` : '';
      return [`${name} makes it ${measured(reading)}${period}: ${reading.confidence.reason}`];
    });
  });
}

/** The rows of a table up to the first that holds, with why those before it do not. */
function ruleLines(reading: Read, rules: readonly Rule<string>[], { text }: Placed): string[] {
  const [left, right] = [before(text, reading.index), behind(text, endOf(reading))];
  const lines: string[] = [];
  for (const rule of rules) {
    const reason = whyNot(rule, left, right);
    if (reason === null) return [`“${rule.name}” holds: ${rule.gives}`, ...lines];
    lines.push(`“${rule.name}” does not hold: ${reason}`);
  }
  return ['no row holds', ...lines];
}

const titled = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? [`  ${title}`, ...lines.map((line) => `    ${line}`)] : [];

function resultLines(asked: Asked, readings: readonly QuantityReading[]): string[] {
  const dates = asked.sentence.dates.filter((date) => isAsked(asked, date));
  return [
    ...readings.map(
      (reading) =>
        `“${reading.text}” is ${quantityInWords({ ...reading, unit: reading.unit ?? 'number' })}; ${reading.confidence.level}: ${reading.confidence.reason}`,
    ),
    ...dates.map(
      ({ text, period, confidence }) =>
        `“${text}” is ${period.date}; ${confidence.level}: ${confidence.reason}`,
    ),
  ];
}

function explain(asked: Asked): string[] {
  const { text, quantities } = asked.sentence;
  const readings = quantities.filter((reading) => isAsked(asked, reading));
  const results = resultLines(asked, readings);
  const table = (rules: readonly Rule<string>[]) =>
    readings.flatMap((reading) => ruleLines(reading, rules, asked.sentence));
  return [
    `“${text.slice(asked.from, asked.to)}” in “${text.trim().replace(/\s+/g, ' ')}”`,
    ...titled('Read', results.length > 0 ? results : ['not at all']),
    ...titled('Dates', dateLines(asked)),
    ...titled('Look-alikes', lookalikeLines(asked)),
    ...titled('Numbers in words', parsed(asked, grammar.words, measured)),
    ...titled('Units', unitLines(asked)),
    ...titled('Reservation', reservationLines(asked)),
    ...titled('Refined', refinedLines(asked)),
    ...titled('Role in a change', table(grammar.tables.roles)),
    ...titled(
      'No record',
      table([...grammar.tables.namedStandings, ...grammar.tables.leadingStandings]),
    ),
  ];
}

const escape = (words: string) => words.replace(/[$.*+?()[\]{}|^\\]/g, '\\$&');

/**
 * How the numbers and dates in some words of a text were read, for each place where the words stand; white
 * space counts once. Throws `InputError` where the text does not have the words.
 */
export function why(given: string, words: string, options: ExtractOptions): string {
  const { text } = readable(given);
  const wanted = readable(words)
    .text.trim()
    .split(/\s+/)
    .map(escape)
    .join(String.raw`\s+`);
  const places = wanted ? [...text.matchAll(new RegExp(wanted, 'gu'))] : [];
  const sentences = readPlaced(text, options);
  const asked = places.flatMap(({ index, 0: { length } }) =>
    sentences
      .filter(({ start, text: own }) => index < start + own.length && start < index + length)
      .map((sentence) => ({
        sentence,
        from: Math.max(0, index - sentence.start),
        to: Math.min(sentence.text.length, index + length - sentence.start),
      })),
  );
  if (asked.length === 0)
    throw new InputError(
      `"${words}" is not in the text that is read; give words as they stand there (--text FILE writes it)`,
    );
  return `${asked.map((one) => explain(one).join('\n')).join('\n\n')}\n`;
}
