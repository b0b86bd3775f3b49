import { inDigits, inWords, joint } from './en/amounts';
import { grainOfDigits } from '../facts/bounds';
import { addedParts, fractionSigns, multipliers, ones, tens } from './en/numbers';
import { finder } from './pattern';

/** A number as it stands in a text, before magnitude and unit: "25.8", "twenty-five", "half a". */
export interface Numeral {
  index: number;
  end: number;
  value: number;
  /** Place of the last digit that counts: 0.1 of "25.8", 10 of "190". Below it the text says nothing. */
  grain: number;
  inWords: boolean;
  /** Whether a dash joins it to the number before: a range, or a score or a telephone. */
  isJoined: boolean;
}

/** "1.234,5": points part the thousands, and a comma the decimals. */
function fromEuropean(match: RegExpExecArray, written: string): Numeral {
  const [whole = '', decimals = ''] = written.replaceAll('.', '').split(',');
  const value = Number(`${whole}.${decimals}`);
  return {
    index: match.index,
    end: match.index + match[0].length,
    value: match.groups?.['sign'] ? -value : value,
    grain: grainOfDigits(whole, `.${decimals}`),
    inWords: false,
    isJoined: match.groups?.['joint'] !== undefined,
  };
}

const partsBehind = finder(fractionSigns);
const partOf = (words: string) => partsBehind(words.trim().replace(/^-/, '').replace(/-/g, ' '));

function fromDigits(match: RegExpExecArray): Numeral {
  const { sign = '', point, decimals = point ?? '', part = '' } = match.groups ?? {};
  const whole = match.groups?.['whole'] ?? (point ? '0' : '');
  if (match.groups?.['european']) return fromEuropean(match, match.groups['european']);
  const number = whole.replace(/\D/g, '');
  const value = Number(number + decimals) + (partOf(part) ?? 0);
  return {
    index: match.index,
    end: match.index + match[0].length,
    value: sign ? -value : value,
    grain: part ? 0.1 : grainOfDigits(number, decimals),
    inWords: false,
    isJoined: match.groups?.['joint'] !== undefined,
  };
}

/** Value of number words read from the left, and how many of the words it takes. */
function evaluate(words: string[]): { value: number; used: number } {
  let [total, current, used] = [0, 0, 0];
  for (const name of words) {
    const [one, ten, multiplier] = [ones[name], tens[name], multipliers[name]];
    if (multiplier === 1000) [total, current] = [total + (current || 1) * 1000, 0];
    else if (multiplier) current = (current || 1) * multiplier;
    else if (ten !== undefined && current % 100 === 0) current += ten;
    else if (one !== undefined && fits(current, one, used)) current += one;
    else break;
    used += 1;
  }
  return { value: total + current, used };
}

/** Whether a word below twenty can follow what was read: "twenty five", "hundred twelve", not "six seven". */
function fits(current: number, one: number, used: number): boolean {
  if (used === 0 || current === 0) return true;
  return one < 10 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0;
}

/** "One point two": the digits behind the point one by one. */
function spoken(whole: number, point: string): Pick<Numeral, 'value' | 'grain'> {
  const digits = point.trim().split(/\s+/).slice(1);
  const decimals = digits.map((word) => ones[word.toLowerCase()] ?? 0).join('');
  return {
    value: Number(`${whole}.${decimals}`),
    grain: grainOfDigits(String(whole), `.${decimals}`),
  };
}

const added = finder(addedParts);
const addedBy = (more: string | undefined) => added(more?.replace(/-/g, ' '));

function fromWords(match: RegExpExecArray): Numeral {
  const {
    half,
    quarter,
    three,
    single,
    couple,
    words = '',
    more,
    point,
    none,
  } = match.groups ?? {};
  const index = match.index;
  const numeral = { index, inWords: true, isJoined: false };
  if (none) return { ...numeral, end: index + match[0].length, ...spoken(0, none) };
  if (half) return { ...numeral, end: index + half.trimEnd().length, value: 0.5, grain: 0.1 };
  if (quarter)
    return {
      ...numeral,
      end: index + quarter.trimEnd().length,
      value: three ? 0.75 : 0.25,
      grain: 0.05,
    };
  const few = single ?? couple;
  if (few)
    return { ...numeral, end: index + few.trimEnd().length, value: single ? 1 : 2, grain: 1 };
  const named = [...words.matchAll(/\p{L}+/gu)].filter(([name]) => !joint.test(name));
  const { value, used } = evaluate(named.map(([name]) => name.toLowerCase()));
  const last = named[used - 1];
  const isAll = used === named.length;
  if (isAll && point) return { ...numeral, end: index + match[0].length, ...spoken(value, point) };
  const length = isAll ? match[0].length : (last?.index ?? 0) + (last?.[0].length ?? 0);
  const whole = isAll ? value + (addedBy(more) ?? 0) : value;
  return { ...numeral, end: index + length, value: whole, grain: grainOfDigits(String(value), '') };
}

/** Every number of a text, in digits and in words, in text order. */
export function readNumerals(text: string): Numeral[] {
  const found = [
    ...[...text.matchAll(inDigits)].map(fromDigits),
    ...[...text.matchAll(inWords)].map(fromWords),
  ];
  return found.sort((a, b) => a.index - b.index);
}
