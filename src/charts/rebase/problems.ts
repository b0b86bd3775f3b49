/** What keeps values from being compared, or from being drawn. Runs at build only. */
import { WIDTH } from '../box';
import { PHONE, roomProblem } from '../textWidth';
import { haveRoom } from './column';
import {
  besideCut,
  comparable,
  ROWS,
  rowsOf,
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

/** How many times the least value the most may be: more squares cannot be told apart. */
export const REACH = 1e4;

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

/** What is too wide for the picture; `short` names stand beside the cuts. */
export function roomProblems({ bases, ends }: RebaseInput): string[] {
  const left = WIDTH - ROWS.left - besideCut(rowsOf(bases.length).small);
  return [
    ...(bases.length > MOST || haveRoom(bases)
      ? []
      : ['the names of the bases have no room below each other; make them shorter']),
    ...bases.flatMap(({ id, short }) => roomProblem(`${id}: short`, short, left, { size: PHONE })),
    ...ends.flatMap(({ id, when, said }) =>
      roomProblem(id, `${when}: ${said}`, WIDTH, { bold: true }),
    ),
  ];
}
