/** A small made-up harvest: four values to count from, of which one covers more, and four to count to. */
import type { RebaseInput } from '../../../src/charts/rebase/problems';
import type { Base, End, RebaseWords, Value } from '../../../src/charts/rebase/scale';

const valueOf = (id: string, time: number, value: number): Value => ({
  ...{ id, time, value },
  said: `${value} t`,
});

export const base = (
  id: string,
  time: number,
  value: number,
  change: Partial<Base> = {},
): Base => ({
  ...valueOf(id, time, value),
  ...{ kind: 'context', label: `${time}, ${id}` },
  ...change,
});

export const end = (id: string, time: number, value: number): End => ({
  ...valueOf(id, time, value),
  when: String(time),
});

export const bases: readonly Base[] = [
  base('union', 1990, 400, { note: 'With the islands.' }),
  base('league', 1991, 640),
  base('valley', 1992, 200, { kind: 'article' }),
  base('later', 1993, 2000),
];

/** The first two are bases too; the last is below all of them. */
export const ends: readonly End[] = [
  end('valley', 1992, 200),
  end('later', 1993, 2000),
  end('record', 2002, 6400),
  end('low', 2005, 100),
];

export const words: RebaseWords = {
  choose: 'Choose',
  from: 'From',
  to: 'to',
  doubling: '{multiple} from {from} to {to}: {rate}, doubling in {time}.',
  halving: '{multiple} from {from} to {to}: {rate}, halving in {time}.',
  level: '{multiple}: none.',
};

/** Tonnes, shown as thousands; `change` alters the input. */
export const input = (change: Partial<RebaseInput> = {}): RebaseInput => ({
  bases,
  ends,
  chosen: { base: 'valley', end: 'record' },
  axis: { title: 'thousand t', per: 1000, text: String },
  words,
  ...change,
});
