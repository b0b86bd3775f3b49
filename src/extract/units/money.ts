import {
  cent,
  near,
  parted,
  pence,
  pound,
  poundsOfWeight,
  realAsMoney,
  smallMoney,
  wonAsVerb,
} from '../en/units';
import { currencyCodes, currencyMarks, currencyWords } from '../en/currencies';
import { atStart, ends, finder, oneOf, plain } from '../pattern';
import { endOf, gapBetween, likely, type QuantityReading, sure } from '../reading';
import type { Around, UnitReader } from '../amount';

const moneyWords = atStart(String.raw`[\s-](?<word>${oneOf(Object.keys(currencyWords))})s?${ends}`);
const codesBehind = new RegExp(
  String.raw`^\s?(?<code>${Object.keys(currencyCodes).join('|')})(?![\p{L}\d])`,
  'u',
);
const signsBehind = /^\s?(?<sign>[€₩₽¥£])(?![\p{L}\d])/u;
const signOf: Record<string, string> = {
  '€': 'eur',
  '₩': 'krw',
  '₽': 'rub',
  '¥': 'jpy',
  '£': 'gbp',
};
const wordOf = finder(currencyWords);

/** "of" behind "pounds" makes them a weight, and "won" is a verb before most words. */
function isMoney(word: string, isLarge: boolean, { left, right }: Around): boolean {
  if (word === 'won') return isLarge || !wonAsVerb.test(right);
  if (word === 'real' || word === 'rand') return realAsMoney.test(right);
  return !pound.test(word) || !poundsOfWeight.test(`${right}\n${left}`);
}

/** "€3.10, seven cents more": cents are those of the money that stands near, else of the dollar. */
function ofCents({ left, right }: Around): string {
  const [last] = [...left.matchAll(near)].slice(-1);
  const { mark, word } = (last ?? [...right.matchAll(near)][0])?.groups ?? {};
  if (mark === 'R') return 'zar';
  return currencyMarks[mark ?? ''] ?? wordOf(word)?.[0] ?? 'usd';
}

/** Money: a currency's mark or code before the number, or its word, code or sign behind. */
export const money: UnitReader = (around) => {
  const { amount, right } = around;
  if (amount.currency)
    return { unit: amount.currency, length: 0, confidence: sure('the text gives the currency') };
  const word = moneyWords.exec(right);
  const [named, part] = wordOf(word?.groups?.['word']) ?? [];
  const unit = cent.test(word?.groups?.['word'] ?? '') ? ofCents(around) : named;
  if (
    word &&
    unit &&
    isMoney(plain(word.groups?.['word'] ?? ''), amount.isScaled || amount.value >= 1000, around)
  )
    return {
      unit,
      length: word[0].length,
      part: part ?? 1,
      confidence: sure('the text gives the currency'),
    };
  if (pence.test(right))
    return {
      unit: 'gbp',
      length: 1,
      part: 0.01,
      confidence: likely('the letter p is read as pence'),
    };
  const code = codesBehind.exec(right) ?? signsBehind.exec(right);
  const coded = currencyCodes[code?.groups?.['code'] ?? ''] ?? signOf[code?.groups?.['sign'] ?? ''];
  if (!code || !coded) return null;
  return { unit: coded, length: code[0].length, confidence: sure('the text gives the currency') };
};

/** "4 dollars 20 cents" is one price, and so is "£12 and 50 pence". */
export function joinCents(readings: QuantityReading[], text: string): QuantityReading[] {
  return readings.reduce<QuantityReading[]>((joined, reading) => {
    const last = joined.at(-1);
    const isRest =
      last?.unit === reading.unit &&
      last !== undefined &&
      reading.value < 1 &&
      Number.isInteger(last.value) &&
      smallMoney.test(reading.text) &&
      parted.test(gapBetween(text, last, reading));
    if (!isRest) return [...joined, reading];
    const whole = text.slice(last.index, endOf(reading));
    const value = Number((last.value + reading.value).toPrecision(15));
    return [...joined.slice(0, -1), { ...last, value, grain: reading.grain, text: whole }];
  }, []);
}
