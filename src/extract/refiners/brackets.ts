/** Numbers in brackets behind a value of the same kind. */
import { magnitudeBehind } from '../en/pairs';
import { endOf, gapBetween, isBare, likely, type QuantityReading, type Refiner } from '../reading';

/** How many times as much as a value its own past can be, to be told without its magnitude. */
const MOST = 5;

/** By how much the digits of a value stand for more than they say: a million of "512 million". */
function scaleOf({ text, value }: QuantityReading): number {
  const [, digits = ''] = magnitudeBehind.exec(text) ?? [];
  return digits ? value / Number(digits.replaceAll(',', '')) : 1;
}

/** "EUR 512 million (486)": what stands alone in brackets is told in the unit and the magnitude of what is before it. */
export const scaleBrackets: Refiner = (quantities, { text }) =>
  quantities.map((reading, i) => {
    const last = quantities[i - 1];
    if (!last || !/^\s?\($/.test(gapBetween(text, last, reading)) || text[endOf(reading)] !== ')')
      return reading;
    const isPlain =
      /^[\d.,]+$/.test(reading.text) && (isBare(reading) || reading.basis === 'inferred');
    const scale = scaleOf(last);
    const ratio = (reading.value * scale) / last.value;
    if (!isPlain || last.upper !== null || scale <= 1 || ratio > MOST || ratio < 1 / MOST)
      return reading;
    return {
      ...reading,
      value: reading.value * scale,
      grain: reading.grain * scale,
      unit: last.unit,
      basis: 'inferred' as const,
      confidence: likely('the unit and the magnitude of the value before it'),
    };
  });
