/** Made-up series that a chart of squares must draw: each with the lines of its chapter and its figures. */
import type { Fact } from '../../src/facts/fact';
import { found, own } from './chapter';

export interface MadeUp {
  name: string;
  lines: string;
  facts: readonly Fact[];
}

/** A number between 0 and 1 that is always the same for a place: nothing here may change by itself. */
const noise = (i: number) => (Math.sin(i * 12.9898) * 43758.5453) % 1;

const usd = { unit: 'usd' };
const percent = { unit: 'percent' };
const ship = 'chart: squares\nseries: boats';

export const madeUpSquares: readonly MadeUp[] = [
  { name: 'a rise', lines: ship, facts: [own('boats-1990', 30), own('boats-2010', 440)] },
  { name: 'a fall', lines: ship, facts: [own('boats-1990', 44_000), own('boats-2010', 3_000)] },
  {
    name: 'a small fall',
    lines: ship,
    facts: [own('boats-2012', 597, usd), own('boats-2020', 522, usd)],
  },
  { name: 'near one', lines: ship, facts: [own('boats-1990', 100), own('boats-2010', 105)] },
  { name: 'equal values', lines: ship, facts: [own('boats-1990', 7), own('boats-2010', 7)] },
  {
    name: 'a rise by thousands',
    lines: ship,
    facts: [own('boats-1990', 3), own('boats-2010', 40_000)],
  },
  { name: 'from nothing', lines: ship, facts: [own('boats-1990', 0), own('boats-2010', 44)] },
  { name: 'to nothing', lines: ship, facts: [own('boats-1990', 44), own('boats-2010', 0)] },
  { name: 'one point', lines: 'chart: squares\nvalue: boats-1990', facts: [own('boats-1990', 44)] },
  {
    name: 'four points that rise',
    lines: ship,
    facts: [
      own('boats-1970', 9.6e6, { unit: 'people' }),
      own('boats-1980', 14.1e6, { unit: 'people' }),
      own('boats-1990', 19.8e6, { unit: 'people' }),
      own('boats-2000', 31.1e6, { unit: 'people' }),
    ],
  },
  {
    name: 'five points that fall, rise and fall',
    lines: ship,
    facts: [
      own('boats-2012', 597, usd),
      own('boats-2015', 431, usd),
      own('boats-2016', 492, usd),
      own('boats-2019', 429, usd),
      own('boats-2020', 522, usd),
    ],
  },
  {
    name: 'fifty points',
    lines: ship,
    facts: Array.from({ length: 50 }, (_, i) => {
      const make = i === 7 || i === 41 ? own : found;
      return make(`boats-${1970 + i}`, Math.round(1e6 * (2 + i / 10 + noise(i))));
    }),
  },
  {
    name: 'a share in percent',
    lines: ship,
    facts: [
      own('boats-1970', 4.7, percent),
      own('boats-2000', 11.1, percent),
      found('boats-1930', 11.6, percent),
    ],
  },
  {
    name: 'months',
    lines: ship,
    facts: Array.from({ length: 9 }, (_, i) => {
      const make = i === 0 || i === 8 ? own : found;
      return make(`boats-2020-0${i + 1}`, Math.round(800 + 400 * noise(i)));
    }).filter((_, i) => i !== 4),
  },
  {
    name: 'quarters',
    lines: ship,
    facts: ['2018-q2', '2018-q3', '2019-q1', '2020-q1', '2021-q4'].map((date, i) =>
      (i % 4 === 0 ? own : found)(`boats-${date}`, 5e9 * (1 + i), usd),
    ),
  },
  {
    name: 'a disputed start and a bound',
    lines: ship,
    facts: [
      own('boats-1990', 30_000, { approximation: 'around' }),
      own('boats-2016', 440_000),
      found('boats-1990', 10_000, { id: 'boats-1990-rival', approximation: 'fewer than' }),
      found('boats-2019', 770_000),
    ],
  },
];

const pairs = (...multiples: readonly number[]) =>
  multiples.flatMap((multiple, i) => {
    const series = `fleet-${'abcdefgh'[i]}`;
    return [own(`${series}-${1990 + i}`, 10), own(`${series}-${2010 + i}`, 10 * multiple)];
  });
const fleets = (count: number) =>
  Array.from({ length: count }, (_, i) => `fleet-${'abcdefgh'[i]}`).join(', ');
const names = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `### Fleet ${'ABCDEFGH'[i]} {#fleet-${'abcdefgh'[i]}}`,
  ).join('\n\n');

/** Series side by side. */
export const madeUpGrowth: readonly MadeUp[] = [
  ...(
    [
      ['one that rose', [4]],
      ['a rise and a fall', [14, 0.4]],
      ['falls', [0.9, 0.02]],
      ['near one', [1.05, 0.97, 1.12]],
      ['equal values', [1, 1]],
      ['eight series', [1.1, 2, 2.1, 2.2, 5, 90, 0.5, 2.15]],
      ['a rise by thousands', [40_000, 3]],
    ] as const
  ).map(([name, multiples]) => ({
    name,
    lines: `chart: growth\nseries: ${fleets(multiples.length)}\n\n${names(multiples.length)}`,
    facts: pairs(...multiples),
  })),
  {
    name: 'long names, baselines and prices',
    lines: `chart: growth\nseries: fleet-a\nbeside: fleet-b, fleet-c\nprices: fleet-d\n
### Boats that cross the harbour {#fleet-a}\n
### What one ticket costs {#fleet-b}\n
### Passengers {#fleet-c}\n
### Adjusted for prices {#adjusted}`,
    facts: [...pairs(12, 3, 0.8), found('fleet-d-1990', 100), found('fleet-d-2010', 150)],
  },
  {
    name: 'months',
    lines: 'chart: growth\nseries: boats-2020-03 to boats-2021-05\n\n### Boats {#boats}',
    facts: [own('boats-2020-03', 10), own('boats-2021-05', 25)],
  },
];

const of = (id: string, value: number, change = {}) => own(id, value, { ...percent, ...change });

/** Shares of a hundred. */
export const madeUpShares: readonly MadeUp[] = [
  { name: 'one share', lines: 'chart: share\nfrom: boats-1990', facts: [of('boats-1990', 33.4)] },
  {
    name: 'a share that rose',
    lines: 'chart: share\nseries: boats',
    facts: [of('boats-1970', 4.7), of('boats-2000', 11.1)],
  },
  {
    name: 'a share that fell',
    lines: 'chart: share\nseries: boats',
    facts: [of('boats-1970', 78.2), of('boats-2000', 28.3)],
  },
  {
    name: 'equal shares',
    lines: 'chart: share\nseries: boats',
    facts: [of('boats-1970', 50), of('boats-2000', 50)],
  },
  {
    name: 'from nothing to all',
    lines: 'chart: share\nseries: boats',
    facts: [of('boats-1970', 0), of('boats-2000', 100)],
  },
  {
    name: 'near one',
    lines: 'chart: share\nseries: boats',
    facts: [of('boats-1970', 98.5), of('boats-2000', 99.1)],
  },
  {
    name: 'parts and a rest',
    lines: `chart: share\nparts: from-north-2000, from-east-2000, from-south-2000\nwhole: Boats by where they come from\n
### From the north {#from-north-2000}\n
### From the east {#from-east-2000}\n
### From the south {#from-south-2000}`,
    facts: [of('from-north-2000', 51.7), of('from-east-2000', 26.4), of('from-south-2000', 15.8)],
  },
  {
    name: 'small parts that are the whole',
    lines: `chart: share\nparts: from-north-2000, from-east-2000, from-south-2000, from-west-2000\n
### North {#from-north-2000}\n
### East {#from-east-2000}\n
### South {#from-south-2000}\n
### West, as others counted {#from-west-2000}`,
    facts: [
      of('from-north-2000', 0.4),
      of('from-east-2000', 1.2),
      of('from-south-2000', 2),
      found('from-west-2000', 96.5, percent),
    ],
  },
  {
    name: 'amounts of a whole',
    lines: `chart: share\nparts: north-2000, east-2000\nof: boats-2000\n
### North {#north-2000}\n
### East {#east-2000}`,
    facts: [own('north-2000', 30), own('east-2000', 90), own('boats-2000', 240)],
  },
];
