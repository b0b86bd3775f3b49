/** A small made-up harvest: four values to count from, of which one covers more, and four to count to. */
import type { RebaseInput } from '../../../src/charts/rebase/problems';
import type { Base, End, RebaseWords, Value } from '../../../src/charts/rebase/scale';

const valueOf = (id: string, time: number, value: number): Value => ({
  ...{ id, time, value },
  ...{ kind: 'context', said: `${value} t` },
});

export const base = (
  id: string,
  time: number,
  value: number,
  change: Partial<Base> = {},
): Base => ({
  ...valueOf(id, time, value),
  ...{ label: `${time}, ${id}`, short: String(time) },
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
  computed: 'Computed here',
  piece: 'One: {value}',
  point: '{when}: {value}',
  times: '{multiple} times.',
  doubling: '{rate}, doubling in {time}.',
  halving: '{rate}, halving in {time}.',
  level: 'None.',
  written: { decimal: '.', thousands: ',', percent: '%' },
};

/** Tonnes; `change` alters the input. */
export const input = (change: Partial<RebaseInput> = {}): RebaseInput => ({
  bases,
  ends,
  chosen: { base: 'valley', end: 'record' },
  words,
  ...change,
});
