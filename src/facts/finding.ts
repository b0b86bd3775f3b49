import type { Measured } from './bounds';
import type { Change, Claim } from './factsFile';

export type Direction = Change['direction'];

type Judged = Omit<Claim, 'fact'>;

const units = {
  times: ' times',
  percent: ' percent',
  'percentage-points': ' percentage points',
  difference: '',
};

const shown = (value: number) => String(Number(value.toPrecision(4)));

function failure({ kind, value, approximation, computed, low, high }: Judged): string {
  const said = `${approximation ? `${approximation} ` : ''}${shown(value)}${units[kind]}`;
  return `the text says ${said}, the ends give ${shown(computed)}${units[kind]} (${shown(low)} to ${shown(high)} by their rounding)`;
}

type Ends = Record<'from' | 'to', Pick<Measured, 'value' | 'upper'>>;

/** Which way the values go. */
export function directionOf({ from, to }: Ends): Direction {
  const change = (to.upper ?? to.value) + to.value - (from.upper ?? from.value) - from.value;
  if (change === 0) return 'level';
  return change > 0 ? 'up' : 'down';
}

/** What is wrong with a change, in a sentence; `null` where nothing is. */
export function findingOf(
  claims: readonly Judged[],
  said: Direction | null,
  is: Direction,
): string | null {
  const wrongWay =
    said && said !== is ? [`the words say it went ${said}, the values go ${is}`] : [];
  const failures = claims.filter(({ verdict }) => verdict === 'fails').map(failure);
  const all = [...wrongWay, ...failures];
  return all.length > 0 ? all.join('; ') : null;
}

export function verdictOf(claims: readonly unknown[], finding: string | null): Change['verdict'] {
  if (finding) return 'fails';
  return claims.length > 0 ? 'holds' : 'unchecked';
}
