import type { ExpectedChange } from './expected';
import type { FoundChange } from './found';
import type { Reading } from './measure';
import { daysOf } from './period';

/** What a reader said besides, of the facts it found: how much of it is right. */
export interface Particular {
  name: string;
  right: number;
  of: number;
}

function count(name: string, answers: boolean[]): Particular {
  return { name, right: answers.filter(Boolean).length, of: answers.length };
}

/** A claim is to be judged as expected, and where the text claims nothing, nothing is to fail. */
function isJudged({ claim }: ExpectedChange, { verdict }: FoundChange): boolean {
  if (!claim) return verdict !== 'fails';
  return verdict === (claim.holds ? 'holds' : 'fails');
}

/** For each end that is expected to have a date, whether the find's has it. */
function datedEnds(change: ExpectedChange, found: FoundChange): boolean[] {
  return (['from', 'to'] as const).flatMap((side) => {
    const { period } = change[side];
    return period ? daysOf(period)?.join() === found[side].days?.join() : [];
  });
}

/** How right a reader is about the particulars of what it found, over all readings. */
export function particulars(readings: Reading[]): Particular[] {
  const all = readings.map(({ outcomes }) => outcomes);
  const quantities = all.flatMap((one) => one.quantities.hits);
  const dates = all.flatMap((one) => one.dates.hits);
  const changes = all.flatMap((one) => one.changes.hits);
  return [
    count(
      'reservations',
      quantities.map(([item, find]) => (item.approximation ?? null) === find.approximation),
    ),
    count(
      'stated or inferred',
      dates.map(([item, find]) => item.basis === find.basis),
    ),
    count(
      'dates of ends',
      changes.flatMap((hit) => datedEnds(...hit)),
    ),
    count(
      'claims judged',
      changes.map((hit) => isJudged(...hit)),
    ),
  ];
}
