/**
 * Routes as straight lines to one scale, one below the other under the globe, each under its name and
 * length. Runs at build.
 */
import { HEIGHT, tenth, WIDTH } from '../box';
import { PHONE, roomProblem, textWidth } from '../textWidth';
import { BAR, type Straight, type StraightPart } from './scale';

/** A route's length, and what a straight line tells of it. */
export interface Length {
  /** In the unit that all have. */
  value: number;
  name: string;
  /** The length in words. */
  said: string;
  /** In how many months of a year it can be used, where not in all. */
  months?: number;
  /** Where nothing runs through: shares of the way. */
  gap: readonly [from: number, to: number] | null;
}

/** From one line to the next: its text at its largest, the line, and air. */
const PITCH = 34;
/** Between name and length, as a multiple of their size; and between two months, in units. */
const SPACE = 0.5;
const BETWEEN = 2;
const MONTHS = 12;

/** Height that a number of lines take at the foot of the picture; one alone has nothing to be compared with. */
export const straightHeight = (count: number): number => (count > 1 ? count * PITCH : 0);

const part = (kind: StraightPart['kind'], from: number, to: number): StraightPart => ({
  ...{ kind, x: tenth(from), width: tenth(to - from) },
});

const monthsOf = (count: number, width: number): StraightPart[] =>
  Array.from({ length: MONTHS }, (_, i) => {
    const end = ((i + 1) * width) / MONTHS - (i < MONTHS - 1 ? BETWEEN : 0);
    return part(i < count ? 'solid' : 'shut', (i * width) / MONTHS, end);
  });

const aroundGap = ([from, to]: readonly [number, number], width: number): StraightPart[] =>
  [
    part('solid', 0, from * width),
    part('gap', from * width, to * width),
    part('solid', to * width, width),
  ].filter((piece) => piece.width > 0);

function partsOf({ months, gap }: Length, width: number): StraightPart[] {
  if (months !== undefined) return monthsOf(Math.round(months), width);
  return gap ? aroundGap(gap, width) : [part('solid', 0, width)];
}

/** A name is semibold, and the length after it is not. */
const problem = (id: string, { name, said }: Length): string[] =>
  roomProblem(`${id}: beside “${said}” its name`, name, WIDTH - (textWidth(said) + SPACE) * PHONE, {
    ...{ size: PHONE, bold: true },
  });

/**
 * The lines of all that have a length, by the ids of their routes, in their order; none for less than two.
 * Throws a RangeError for names without room, for months that no year has, and for months of a way with a gap.
 */
export function straightLines(lengths: ReadonlyMap<string, Length>): Map<string, Straight> {
  if (lengths.size < 2) return new Map();
  const problems = [...lengths].flatMap(([id, length]) => [
    ...problem(id, length),
    ...(length.months !== undefined && length.gap
      ? [`${id}: months and a gap cannot both be seen in one line; leave out "months:"`]
      : []),
    ...(length.months === undefined || (length.months >= 0 && length.months <= MONTHS)
      ? []
      : [`${id}: ${length.months} are not months of a year; name another figure`]),
  ]);
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  const longest = Math.max(...[...lengths.values()].map(({ value }) => value));
  const top = HEIGHT - straightHeight(lengths.size);
  return new Map(
    [...lengths].map(([id, length], i) => {
      const { name, said } = length;
      const y = Math.round(top + (i + 1) * PITCH - BAR - 1);
      const parts = partsOf(length, (WIDTH * length.value) / longest);
      return [id, { y, parts, name, length: said }];
    }),
  );
}
