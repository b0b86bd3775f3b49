/** The made-up stories that more than one test needs, by what is special about their figures. */
import { readFileSync } from 'node:fs';
import type { Quantity } from '../../src/facts/fact';
import { claimed, day, found, foundDay, said } from './facts';
import type { Made } from './make';

const words = (name: string) => readFileSync(new URL(`${name}.md`, import.meta.url), 'utf8');

/** The shortest story: everything by default. It says nothing of rise or fall, so that any two values fit. */
const shortest = (from: number, to: number, ...others: Quantity[]): Made => ({
  words: words('shortest'),
  facts: [said('ferries-1990', from), said('ferries-2010', to), ...others],
});

const percent = { unit: 'percent' };

/** The same without figures of others, which then no view can show. */
const alone = (from: number, to: number, change: Partial<Quantity> = {}): Made => ({
  words: words('shortest').replace(', others', ''),
  facts: [said('ferries-1990', from, change), said('ferries-2010', to, change)],
});

export const made = {
  rise: shortest(40, 900, found('ferries-2000', 300)),
  fall: shortest(900, 40, found('ferries-2000', 300)),
  nearOne: shortest(900, 930, found('ferries-2000', 910)),
  equal: shortest(900, 900, found('ferries-2000', 910)),
  fifty: shortest(
    ...[300, 440],
    ...Array.from({ length: 50 }, (_, i) => 1961 + i)
      .filter((year) => year !== 1990 && year !== 2010)
      .map((year) => found(`ferries-${year}`, 7 * (year - 1947))),
  ),
  share: alone(12, 31, percent),
  noContext: alone(40, 900),
  months: {
    words: words('months'),
    facts: [
      ...[said('cars-2010-01', 500), said('cars-2010-06', 800)],
      ...[foundDay('bridge-opens', '2010-01'), day('ferry-ends', '2010-06-26')],
      foundDay('toll-ends', '2010-06-30'),
    ],
  },
} satisfies Record<string, Made>;

/** A story that sets everything itself, in two chapters; what it says rises. */
export const whole = (change: Partial<Quantity> = {}): Made => ({
  words: words('rise'),
  facts: [
    ...[said('ferries-1990', 40), said('ferries-2010', 900, change)],
    said('ferries-multiple', 22, { unit: 'times', approximation: 'more than', series: 'ferries' }),
    found('ferries-2000', 300, { caveat: 'one company only' }),
  ],
  changes: [claimed('ferries-multiple', 'holds', [22, 22.5])],
});
