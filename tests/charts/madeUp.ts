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
