/**
 * A translation says the numbers of its original, each where that says it, and nothing else; and it leaves out no
 * comparison. What differs is told with the lines of both.
 */
import type { Problems } from '../document/problems';
import { comparisonIn, type SpokenPart } from '../references/say';
import type { Statement } from '../telling';

/** Forms that say something else of a figure than its value. */
const OTHERWISE = /(?:^formula| (?:year|date|weekday|quote|publisher|published)$)/;

type Said = SpokenPart & Required<Pick<SpokenPart, 'reference' | 'figures'>>;

const isSaid = (part: SpokenPart): part is Said =>
  part.reference !== undefined && part.figures !== undefined;

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

/** Notes each number that a translation drops, adds or swaps, and each comparison that it drops. */
export function checkNumbers(
  statements: readonly Statement[],
  original: { file: string; statements: readonly Statement[] },
  problems: Problems,
): void {
  const [own, others] = [linesOf(statements), linesOf(original.statements)];
  for (const [key, other] of others) {
    const mine = own.get(key);
    if (mine) checkLine(mine, other, original.file, problems);
  }
  checkComparisons([...own.values()], [...others.values()], original.file, problems);
}
