import type { ClaimReading } from './claims';
import type { Direction } from './direction';

const units = {
  times: ' times',
  percent: ' percent',
  'percentage-points': ' percentage points',
  difference: '',
};

const shown = (value: number) => String(Number(value.toPrecision(4)));

function failure({ kind, value, approximation, computed, low, high }: ClaimReading): string {
  const said = `${approximation ? `${approximation} ` : ''}${shown(value)}${units[kind]}`;
  return `the text says ${said}, the ends give ${shown(computed)}${units[kind]} (${shown(low)} to ${shown(high)} by their rounding)`;
}

/** What is wrong with a change, in a sentence; `null` where nothing is. */
export function findingOf(
  claims: readonly ClaimReading[],
  said: Direction | null,
  is: Direction,
): string | null {
  const wrongWay =
    said && said !== is ? [`the words say it went ${said}, the values go ${is}`] : [];
  const failures = claims.filter(({ verdict }) => verdict === 'fails').map(failure);
  const all = [...wrongWay, ...failures];
  return all.length > 0 ? all.join('; ') : null;
}
