/** What keeps values from being compared, or from being drawn. Runs at build only. */
import { WIDTH } from '../box';
import { MOST_PHONES, roomProblem, textWidth } from '../textWidth';
import {
  comparable,
  type Base,
  type Choice,
  type End,
  type RebaseWords,
  type Value,
} from './scale';

export interface RebaseInput {
  /** In the order of their rows. */
  bases: readonly Base[];
  /** In the order in which they are offered. */
  ends: readonly End[];
  chosen: Choice;
  /** `per` is what one unit of the axis is worth: 1e9 shows a billion as 1. `text` writes such a unit. */
  axis: { title: string; per: number; text: (shown: number) => string };
  words: RebaseWords;
}

/** Rows have to stand clear of each other with text as large as on a phone. */
const MOST = 6;

const among = (all: readonly { id: string }[]) => all.map(({ id }) => id).join(', ');

const doubled = (all: readonly { id: string }[], what: string): string[] =>
  all
    .filter(({ id }, i) => all.findIndex((other) => other.id === id) < i)
    .map(({ id }) => `${id}: stands twice among the ${what}; take one away`);

/** What is wrong with a value, in words that go on from its id; none for one that can be drawn. */
const valueProblem = ({ id, value }: Value): string[] =>
  Number.isFinite(value) && value > 0
    ? []
    : [`${id}: ${value} has no place on a scale of multiples; leave it out`];

const endless = (base: Base, ends: readonly End[]): string[] =>
  ends.some((end) => comparable(base, end))
    ? []
    : [`${base.id}: no end is later; leave the base out, or give an end after it`];

function choiceProblems({ bases, ends, chosen }: RebaseInput): string[] {
  const base = bases.find(({ id }) => id === chosen.base);
  const end = ends.find(({ id }) => id === chosen.end);
  if (!base) return [`${chosen.base}: is no base; choose one of ${among(bases)}`];
  if (!end) return [`${chosen.end}: is no end; choose one of ${among(ends)}`];
  return comparable(base, end)
    ? []
    : [`${end.id}: is not later than ${base.id}; choose an end that is`];
}

/** How many times the least value the most may be. */
export const REACH = 1e5;

function reachProblem(all: readonly Value[]): string[] {
  const [least, ...more] = [...all].sort((a, b) => a.value - b.value);
  const most = more.at(-1);
  return least && most && most.value > least.value * REACH
    ? [`${most.id}: is more than ${REACH} times ${least.id}; leave one of them out`]
    : [];
}

/** What is wrong with the bases and ends, each as `id: what is wrong; how to mend it`; none if nothing is. */
export function rebaseProblems(input: RebaseInput): string[] {
  const { bases, ends } = input;
  if (bases.length === 0 || bases.length > MOST)
    return [`${bases.length} bases cannot be compared; give one to ${MOST}`];
  if (ends.length === 0) return ['there is no end to count to; give one'];
  return [
    ...doubled(bases, 'bases'),
    ...doubled(ends, 'ends'),
    ...new Set([...bases, ...ends].flatMap(valueProblem)),
    ...reachProblem([...bases, ...ends].filter(({ value }) => value > 0)),
    ...bases.flatMap((base) => endless(base, ends)),
    ...choiceProblems(input),
  ];
}

/** Between the title of the axis and the value of the end. */
const APART = 10;

/** What is too wide for the picture. */
export function roomProblems({ bases, ends, axis }: RebaseInput): string[] {
  const left = WIDTH - APART - textWidth(axis.title) * MOST_PHONES;
  return [
    ...roomProblem('axis', axis.title, WIDTH),
    ...bases.flatMap(({ id, label }) => roomProblem(id, label, WIDTH, { bold: true })),
    ...ends.flatMap(({ id, when, said }) =>
      roomProblem(id, `${when}: ${said}`, left, { bold: true }),
    ),
  ];
}
