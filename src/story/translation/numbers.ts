/**
 * A translation says the numbers of its original, each where that says it, and nothing else; and it leaves out no
 * comparison. What differs is told with the lines of both.
 */
import type { Locale } from '../../locales/locale';
import type { Problems } from '../document/problems';
import { comparisonIn, type SpokenPart } from '../references/say';
import type { Statement } from '../telling';
import { swappedIn, type MarkNames, type Said } from './order';
import { otherTimes } from './typedTimes';

/** Forms that say something else of a figure than its value. */
const OTHERWISE = /(?:^formula| (?:year|date|weekday|quote|publisher|published)$)/;

const isSaid = (part: SpokenPart): part is Said =>
  part.reference !== undefined && part.figures !== undefined;

/** Whether a part is a value, or what is computed; of years a sentence is checked with their values. */
const isNumber = (part: SpokenPart): part is Said =>
  isSaid(part) && !comparisonIn(part.reference.head) && !OTHERWISE.test(part.reference.head);

/** What a reference says, however it is written: which figure, and what of it. */
function keyOf({ reference: { head }, figures }: Said): string {
  const comparison = comparisonIn(head);
  if (comparison) return [comparison, ...figures.flatMap(({ of }) => of)].join(' ');
  return `${figures[0]!.id}${OTHERWISE.exec(head)?.[0] ?? ''}`;
}

interface Told {
  /** The first part of it, which has its place. */
  statement: Statement;
  /** Values, years and names; and comparisons, by what they say. */
  values: Map<string, Said[]>;
  comparisons: Map<string, Said>;
}

function toldIn(statement: Statement): Told {
  const values = new Map<string, Said[]>();
  const comparisons = new Map<string, Said>();
  for (const part of statement.spoken.filter(isSaid)) {
    const key = keyOf(part);
    if (comparisonIn(part.reference.head)) comparisons.set(key, part);
    else values.set(key, [...(values.get(key) ?? []), part]);
  }
  return { statement, values, comparisons };
}

/** Each line of words once, by where it stands; those that could not be said are told already. */
function linesOf(statements: readonly Statement[]): Map<string, Told> {
  const whole = statements.filter(({ spoken }) =>
    spoken.every((part) => !part.reference || part.figures || part.leads),
  );
  return new Map(
    whole.map((one) => [`${one.chapter ?? ''} ${one.section} ${one.part}`, toldIn(one)]),
  );
}

const at = (file: string, { place: { line, column } }: Statement): string =>
  `${file}:${line}:${column}`;

/** What is said more often here than there. */
const more = (here: Told, there: Told): Said[] =>
  [...here.values].flatMap(([key, said]) => said.slice(there.values.get(key)?.length ?? 0));

const nameOf = ({ section, part }: Statement): string =>
  part === 'text' ? section : `${section}, ${part}`;

function checkLine(own: Told, other: Told, file: string, problems: Problems): void {
  const there = at(file, other.statement);
  for (const { reference, text } of more(other, own))
    problems.add(
      own.statement.place,
      `${nameOf(own.statement)} does not say ${reference.source} (${text}), which ${there} says; say it, too`,
    );
  for (const { reference, text, place } of more(own, other))
    problems.add(
      place,
      `${reference.source} (${text}) is not said at ${there}; take it out, or say it there, too`,
    );
}

/** What two stories say of the same figures, and how they call these. */
interface Both {
  /** The file of the original, and its language. */
  file: string;
  other: Locale;
  own: Locale;
  /** By chapters. */
  names: ReadonlyMap<string | null, MarkNames>;
  /** Lines whose numbers stand in another order: `section part`. */
  reordered: ReadonlySet<string>;
  problems: Problems;
}

function checkOrder(own: Told, other: Told, { file, names, reordered, problems }: Both): void {
  const { chapter, section, part } = own.statement;
  if (reordered.has(`${section} ${part}`)) return;
  const named = names.get(chapter) ?? new Map<string, string>();
  for (const { said, other: there } of swappedIn(own.statement, other.statement, named, isNumber))
    problems.add(
      said.place,
      said.figures[0]!.id === there.figures[0]!.id
        ? `${said.reference.source} (${said.text}) stands behind the name of another than at ${at(file, other.statement)}; name what it is of`
        : `${said.reference.source} (${said.text}) stands where ${at(file, other.statement)} says ${there.reference.source} (${there.text}); keep the order, name what each is of right before it, or set "other order: ${section} ${part}" in the opening`,
    );
}

function checkTimes(own: Told, other: Told, both: Both): void {
  const found = otherTimes(
    { spoken: own.statement.spoken, locale: both.own },
    { spoken: other.statement.spoken, locale: both.other },
  );
  if (found)
    both.problems.add(
      own.statement.place,
      `${nameOf(own.statement)} names ${found}, which ${at(both.file, other.statement)} does not; name the same time`,
    );
}

/** Comparisons may stand in another line of their step, where the language puts them. */
function checkComparisons(
  own: readonly Told[],
  others: readonly Told[],
  file: string,
  problems: Problems,
): void {
  const sectionOf = ({ statement: { chapter, section } }: Told) => `${chapter ?? ''} ${section}`;
  const said = new Set(
    own.flatMap((told) => [...told.comparisons.keys()].map((key) => `${sectionOf(told)}: ${key}`)),
  );
  for (const told of others)
    for (const [key, { reference }] of told.comparisons) {
      const beside = own.find((one) => sectionOf(one) === sectionOf(told));
      if (beside && !said.has(`${sectionOf(told)}: ${key}`))
        problems.add(
          beside.statement.place,
          `${beside.statement.section} does not say ${reference.source}, which ${at(file, told.statement)} says; say it in this language’s words`,
        );
    }
}

/** What marks are called, by their chapters. */
function namesIn(statements: readonly Statement[]): Map<string | null, Map<string, string>> {
  const names = new Map<string | null, Map<string, string>>();
  for (const { chapter, section, spoken } of statements.filter(({ part }) => part === 'name')) {
    const own = names.get(chapter) ?? new Map<string, string>();
    names.set(chapter, own.set(section, spoken.map(({ text }) => text).join('')));
  }
  return names;
}

/** A story, as far as its numbers are compared. */
interface Numbered {
  file: string;
  locale: Locale;
  statements: readonly Statement[];
}

/** Notes each number that a translation drops, adds or swaps, each time that it names otherwise, and each comparison that it drops. */
export function checkNumbers(
  { locale, statements, reordered }: Omit<Numbered, 'file'> & { reordered: ReadonlySet<string> },
  original: Numbered,
  problems: Problems,
): void {
  const [own, others] = [linesOf(statements), linesOf(original.statements)];
  const { file } = original;
  const both = {
    file,
    own: locale,
    other: original.locale,
    names: namesIn(statements),
    reordered,
    problems,
  };
  for (const [key, other] of others) {
    const mine = own.get(key);
    if (!mine) continue;
    checkLine(mine, other, file, problems);
    checkOrder(mine, other, both);
    checkTimes(mine, other, both);
  }
  checkComparisons([...own.values()], [...others.values()], file, problems);
}
