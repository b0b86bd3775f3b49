import { expect, test } from 'vitest';
import type { RebaseLayout } from '../../../src/charts/rebase/scale';
import { found, said } from '../../stories/facts';
import { complaintsOf, madeStory, type Made } from '../../stories/make';

const start = (lines: string) => `title: Ferries
opens with: ferries-1990 to ferries-2010

What the ferries did.

What the article says of it.

# The start {#start}

chart: rebase
${lines}

## Starts {#starts} [starts]

Here one can start.

alt: Values side by side.

## Choose {#choose} [choice]

And here one can end.

alt: Values, each joined to an end.
`;

const facts = [
  said('ferries-1990', 40000),
  said('ferries-2010', 900_000),
  found('ferries-2000', 1_200_000, { approximation: 'around' }),
  found('islands-1990', 60_000, { series: 'islands' }),
];

const made = (lines: string, others: Made['facts'] = []): Made => ({
  words: start(lines),
  facts: [...facts, ...others],
});

const bases = 'from: islands-1990, ferries-1990, ferries-2000';
const chapterOf = (lines: string, others: Made['facts'] = []) =>
  madeStory(made(lines, others)).chapters[0]!;
const layoutOf = (lines: string) => chapterOf(lines).layout as RebaseLayout;

const lines = `${bases}
to: ferries
wider: Another strait.

### Ferries at first {#ferries-1990}

### a high {#ferries-2000}

note: A crowd.`;

test('bases are named by when they were, and by what the story says behind it', () => {
  expect(layoutOf(lines).rows.map(({ label, said, kind }) => [label, said, kind])).toEqual([
    ['1990', '60,000 people', 'context'],
    ['1990, Ferries at first', '40,000 people', 'article'],
    ['2000, a high', 'around 1.2 million people', 'context'],
  ]);
});

test('a base has its own note, or that of all of another series', () => {
  expect(layoutOf(lines).rows.map(({ note }) => note)).toEqual([
    'Another strait.',
    undefined,
    'A crowd.',
  ]);
});

test('ends are all figures of the series, and the last is chosen against the first base', () => {
  const { ends, chosen } = layoutOf(lines);
  expect(ends.map(({ id, when }) => [id, when])).toEqual([
    ['ferries-1990', '1990'],
    ['ferries-2000', '2000'],
    ['ferries-2010', '2010'],
  ]);
  expect(chosen).toEqual({ base: 'islands-1990', end: 'ferries-2010' });
});

test('what is chosen at first can be said', () => {
  expect(
    layoutOf(`${lines.replace('to:', 'chosen: ferries-1990 to ferries-2000\nto:')}`).chosen,
  ).toEqual({
    base: 'ferries-1990',
    end: 'ferries-2000',
  });
});

test('beside its cut a base is called by when it was, and by what its mark says in short', () => {
  const short = lines.replace('note: A crowd.', 'note: A crowd.\nshort: the high');
  expect(layoutOf(lines).rows.map((row) => row.short)).toEqual(['1990', '1990', '2000']);
  expect(layoutOf(short).rows.map((row) => row.short)).toEqual(['1990', '1990', '2000, the high']);
});

test('the table has the bases, and what each comes to: a rise, or a fall', () => {
  expect(chapterOf(lines).rows.map(({ what }) => what)).toEqual([
    ...['1990', '1990, Ferries at first', '2000, a high'],
    ...[/multiple/, /growth/i, /double/].map((word) => expect.stringMatching(word)),
    ...[/multiple/, /growth/i, /double/].map((word) => expect.stringMatching(word)),
    ...[/multiple/, /change/, /halve/].map((word) => expect.stringMatching(word)),
  ]);
});

test('months count as parts of years', () => {
  const months = [found('cars-2010-01', 500), found('cars-2010-07', 800)];
  const { rows, ends } = chapterOf('from: cars-2010-01\nto: cars-2010-07', months)
    .layout as RebaseLayout;
  expect(ends[0]!.time - rows[0]!.time).toBe(0.5);
  expect(ends[0]!.when).toBe('July 2010');
});

test.each([
  ['no bases', 'to: ferries', [], 'set "from:" to the figures that one can count from'],
  [
    'another unit',
    `${bases}\nto: ferries-2010, fares-2010`,
    [found('fares-2010', 3, { unit: 'usd' })],
    'fares-2010 is in usd and islands-1990 in people; compare figures of one unit',
  ],
  [
    'a base of nothing',
    'from: ferries-1990, none-1995\nto: ferries-2010',
    [found('none-1995', 0)],
    'none-1995: 0 has no place on a scale of multiples; leave it out',
  ],
  [
    'a figure without a date',
    'from: ferries-1990, boats\nto: ferries-2010',
    [found('boats', 5)],
    'boats has no date; leave it out',
  ],
  [
    'ends that are all too early',
    'from: ferries-2000\nto: ferries-1990',
    [],
    'ferries-2000: no end is later; leave the base out, or give an end after it',
  ],
])('%s: refused in one line', (_, lines, others, message) => {
  const found = complaintsOf(made(lines, others)).map((line) => line.replace(/^\d+:\d+: /, ''));
  expect(found).toContain(message);
});
