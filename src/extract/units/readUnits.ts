import { lengthOfTime, overAtHead } from '../en/units';
import { type Amount, reservationBehind, nothing, type Around, type Found } from '../amount';
import { BARE, before, behind, type QuantityReading, unsure } from '../reading';
import { isName } from './count';
import { grammar, inOrder } from '../grammar';
import { rateBehind } from './measure';

const bare: Found = { unit: null, length: 0, confidence: unsure(BARE) };

/** An amount with what stands around it. */
export const around = (amount: Amount, text: string): Around => ({
  amount,
  written: text.slice(amount.index, amount.end),
  left: before(text, amount.index),
  right: behind(text, amount.end),
});

function find(amount: Around): Found {
  if (isName(amount)) return nothing('part of a name');
  for (const read of inOrder(grammar.units)) {
    const found = read(amount);
    if (found) return found;
  }
  return bare;
}

/** "over five years" is how long something lasted, not more than five. */
function approximationFor(
  amount: Amount,
  unit: string | null,
  text: string,
): Pick<QuantityReading, 'approximation'> & { skip: number } {
  const [over = ''] = overAtHead.exec(text.slice(amount.index, amount.end)) ?? [];
  const isTime = over !== '' && lengthOfTime.test(unit ?? '');
  return isTime
    ? { approximation: null, skip: over.length }
    : { approximation: amount.approximation, skip: 0 };
}

const scaled = (value: number, by: number) => Number((value * by).toPrecision(15));

/** The reading of an amount with the unit that stands around it; `unit` is `null` for a bare number. */
export function readUnit(amount: Amount, text: string): QuantityReading {
  const right = behind(text, amount.end);
  const found = find(around(amount, text));
  const rate = found.unit ? rateBehind(right.slice(found.length)) : null;
  const unit = rate ? `${found.unit}-per-${rate.per}` : found.unit;
  const reserved = approximationFor(amount, unit, text);
  const end = amount.end + found.length + (rate?.length ?? 0);
  // "300 tonnes or more", "10 miles and counting": behind its unit.
  const after = unit && !reserved.approximation ? reservationBehind(behind(text, end)) : null;
  const approximation = after?.approximation ?? reserved.approximation;
  const index = amount.index + reserved.skip;
  const part = found.part ?? 1;
  return {
    ...{
      kind: 'quantity',
      index,
      unit,
      approximation,
      basis: 'stated',
      confidence: found.confidence,
    },
    ...{ period: null, since: null, series: null, standing: null, noun: null },
    text: text.slice(index, end + (after?.length ?? 0)),
    value: scaled(amount.value, part),
    upper: amount.upper === null ? null : scaled(amount.upper, part),
    grain: scaled(amount.grain, part),
  };
}
