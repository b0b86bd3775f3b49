import type { Base, BasesWords } from '../../src/charts/rebase/layout';

/** Ids of what one can start from, with year and value in US$ billion, and whether it is wider than Russia. */
const starts: [id: string, year: number, value: number, wider: boolean][] = [
  ['soviet', 1990, 0.8888, true],
  ['successors', 1991, 1.202, true],
  ['former', 1992, 0.86, true],
  ['russia', 1992, 0.19, false],
  ['later', 1993, 1.571, false],
];

export const input = (
  id: string,
  year: number,
  billions: number,
  change: Partial<Base> = {},
): Base => ({
  ...{ id, year, value: billions * 1e9, kind: 'context' },
  ...{ label: `${year}, ${id}`, said: `${billions} bn` },
  ...change,
});

export const bases = starts.map(([id, year, value, wider]) =>
  input(id, year, value, wider ? { wider } : {}),
);

/** Ends, the first of them the base `russia`, and one of a value lower than that of a base. */
export const ends = [
  input('russia', 1992, 0.19),
  input('later', 1993, 1.571),
  input('record', 2014, 25.8),
  input('low', 2016, 13.4),
];

/** One of the bases or ends above, by its id. */
export const named = (id: string) => [...bases, ...ends].find((candidate) => candidate.id === id)!;

export const words: BasesWords = {
  axis: 'bn',
  choose: 'Choose',
  from: 'From',
  to: 'to',
  doubling: '{multiple} from {from} to {to}: {rate}, doubling in {time}.',
  halving: '{multiple} from {from} to {to}: {rate}, halving in {time}.',
  level: '{multiple}: none.',
  wider: 'Wider.',
};
