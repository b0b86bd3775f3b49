/** The numbers the words use: each a fact, or computed from facts with its formula. */
import { change, doublingTime, multiple, yearlyRate } from '../facts/derive';
import type { Quantity } from '../facts/fact';
import { count, formatQuantity, rate, share, times } from '../facts/format';
import { yearOfQuantity } from '../facts/period';
import type { Series } from '../facts/series';
import { computedNames as names, type PairName } from '../words/en/names';
import { pointName, seriesName } from './names';
import { computed, stated, yearNum, type Num } from './prose';

/** A quantity and its year, as numbers in text. */
export interface Point {
  value: Num;
  year: Num;
}

export const point = (fact: Quantity): Point => ({ value: stated(fact), year: yearNum(fact) });

const ratio = (from: Quantity, to: Quantity) => `${formatQuantity(to)} ÷ ${formatQuantity(from)}`;

/** A number of two figures, the later of which names the series. */
const ofTwo = (
  kind: PairName,
  from: Quantity,
  to: Quantity,
  value: number,
  text: string,
  formula: string,
): Num =>
  computed(
    `${kind}-${from.id}-${to.id}`,
    names[kind](seriesName(to), pointName(from), pointName(to)),
    value,
    text,
    formula,
  );

/** How many times the earlier value the later one is: `135.8`. */
export function multipleNum(from: Quantity, to: Quantity): Num {
  const value = multiple(from.value, to.value);
  return ofTwo('multiple', from, to, value, times(value), ratio(from, to));
}

/** Change from one value to another, without its sign: `48%`. */
export function changeNum(from: Quantity, to: Quantity): Num {
  const value = change(from.value, to.value);
  return ofTwo('change', from, to, value, share(value), `${ratio(from, to)} − 1`);
}

/** A change as the words tell it; throws where it went the other way, since the words would be wrong. */
function told(direction: 'fell' | 'rose', from: Quantity, to: Quantity): Num {
  const num = changeNum(from, to);
  const fits = direction === 'fell' ? to.value < from.value : to.value > from.value;
  if (fits) return num;
  throw new Error(
    `${to.id}: the words say that it ${direction} from ${from.id}, but it did not; mend the words`,
  );
}

/** A fall from one value to another, without its sign: `48%`. */
export const fallNum = (from: Quantity, to: Quantity): Num => told('fell', from, to);

/** A rise from one value to another: `42%`. */
export const riseNum = (from: Quantity, to: Quantity): Num => told('rose', from, to);

/** A multiple in the prices of its first year: divided by how many times prices rose. Whole, so `about`. */
export function adjustedNum({ from, to }: Series, prices: Series): Num {
  const nominal = multipleNum(from, to);
  const value = Number(nominal.value) / multiple(prices.from.value, prices.to.value);
  const formula = `${nominal.text} ÷ (${ratio(prices.from, prices.to)})`;
  return ofTwo('adjusted', from, to, value, count(value), formula);
}

const yearsBetween = (from: Quantity, to: Quantity) => yearOfQuantity(to) - yearOfQuantity(from);

/** The constant yearly growth between two points: `25.0%`. */
export function rateNum(from: Quantity, to: Quantity): Num {
  const years = yearsBetween(from, to);
  const value = yearlyRate(from.value, to.value, years);
  return ofTwo('rate', from, to, value, rate(value), `(${ratio(from, to)})^(1/${years}) − 1`);
}

/** Years to double at that growth: `3.1`. */
export function doublingNum(from: Quantity, to: Quantity): Num {
  const yearly = rateNum(from, to);
  if (!(Number(yearly.value) > 0)) {
    throw new Error(`${to.id}: did not grow from ${from.id}, so it has no time to double`);
  }
  const value = doublingTime(Number(yearly.value));
  return ofTwo('doubling', from, to, value, times(value), `ln 2 ÷ ln(1 + ${yearly.text})`);
}

/** How many years lie between two points, both left out. */
function yearsWithoutNum(from: Quantity, to: Quantity): Num {
  const value = yearsBetween(from, to) - 1;
  const formula = `${yearOfQuantity(to)} − ${yearOfQuantity(from)} − 1`;
  return ofTwo('between', from, to, value, String(value), formula);
}

/** What every chapter says of its series. */
export function seriesNumbers({ from, to }: Series) {
  return {
    from: point(from),
    to: point(to),
    multiple: multipleNum(from, to),
    rate: rateNum(from, to),
    doubling: doublingNum(from, to),
    yearsBetween: yearsWithoutNum(from, to),
  };
}

/** Years from the first to the last of a series in which no source gives a figure. */
export function yearsAbsent({ from, to, context }: Series): Num {
  const years = new Set([from, to, ...context].map(yearOfQuantity));
  const span = Math.max(...years) - Math.min(...years) + 1;
  const absent = span - years.size;
  return computed(
    `absent-${from.id}`,
    names.absent(seriesName(from)),
    absent,
    count(absent),
    `${span} − ${years.size}`,
  );
}

/** The last figure that any source gives; throws where none is later than the article's. */
export function latest({ id, to, context }: Series): Quantity {
  const last = context.at(-1);
  if (last && yearOfQuantity(last) > yearOfQuantity(to)) return last;
  throw new Error(`series "${id}": the chapter needs a figure after ${yearOfQuantity(to)}`);
}
