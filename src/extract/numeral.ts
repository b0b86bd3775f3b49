import { grainOfDigits } from '../facts/bounds';
import { currencyMarks, touchingMarks } from './en/currencies';
import { addedParts, fractionSigns, multipliers, ones, tens } from './en/numbers';
import { ends, finder, oneOf, pattern } from './pattern';

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

// Thousands are parted by commas or by spaces, thin and non-breaking ones among them.
// "2,34,567" as in India, "1’250’000" as in Switzerland, "$30, 000" as typed in haste.
const grouped = String.raw`\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}|\d{1,3}(?:[’']\d{3})+|(?<=\p{Sc}\s?)\d{1,3},\s000(?!\d)|\d{1,3}(?:[\u2009\u202f\u00a0 ]\d{3})+(?!\d)`;
// A currency's code may touch its number: "R410", "USD3bn".
const letters = [...Object.keys(touchingMarks), ...Object.keys(currencyMarks)];
const touching = String.raw`(?<![\p{L}\p{N}])(?:${letters.filter((mark) => /^[A-Za-z]+$/.test(mark)).join('|')})`;
const signsOfParts = Object.keys(fractionSigns)
  .filter((sign) => sign.length === 1)
  .join('');
const scaledOnly = Object.keys(touchingMarks)
  .filter((mark) => touchingMarks[mark]?.isScaled)
  .join('|');
const inWordOrCode = String.raw`(?<!${touching})(?<=[\p{L}\p{N}_])`;
const digits = new RegExp(
  [
    // Not inside a word, a decimal or a longer number, nor behind a joint: "Covid-19", "10:30".
    String.raw`(?<!${inWordOrCode}|\p{N}[.,:/'’]|[#@/])(?:(?<=\d(?:bn|mn|tn|[mkb])?[-–—])(?<joint>)|(?<![\p{L}\p{N}][-–—]))`,
    // "N95 masks": of some currencies a letter is a mark only before a magnitude.
    String.raw`(?!(?<=(?<![\p{L}\p{N}])(?:${scaledOnly}))[\d.,]+(?!\s?(?:[mbt]n?|million|billion|trillion)(?![\p{L}\p{N}])|[\d.,]))`,
    String.raw`(?<sign>(?<=^|[\s(])[-−])?`,
    String.raw`(?:(?<point>(?<=\p{Sc})\.\d+)|(?<european>\d{1,3}(?:\.\d{3})+,\d{1,2})|(?<whole>${grouped}|\d+)(?<decimals>\.\d+)?(?<part>[${signsOfParts}]|[\s-](?:1\/2|[13]\/4|[1357]\/8|[12]\/3)|\s+and\s+(?:a|one)[\s-](?:half|quarter|third))?)`,
    // Badly grouped, a time, a path: "12,34", "10:30", "1/2".
    String.raw`(?![,.:/]?\d)`,
  ].join(''),
  'gu',
);

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

const word = oneOf([...Object.keys(ones), ...Object.keys(tens), ...Object.keys(multipliers)]);
const halved = [
  'million',
  'billion',
  'trillion',
  'dozen',
  'hundred',
  'thousand',
  'percent',
  'per cent',
  'percentage',
  'hour',
  'day',
  'year',
  'week',
  'month',
  'dollar',
  'euro',
  'pound',
  'kilo',
  'mile',
  'tonne',
  'ton',
  'kilometre',
  'kilometer',
  'metre',
  'meter',
  'degree',
  'point',
  'litre',
];
// "The half year" is a time.
const half = String.raw`half\s+(?!years?${ends})(?:an?\s+)?(?=${oneOf(halved)}${ends})`;
const quarter = String.raw`(?:a|(?<three>three))\s+quarters?\s+of\s+an?\s+(?=(?:million|billion|trillion)${ends})`;
const single = String.raw`(?:an?\s+)(?=(?:million|billion|trillion|dozen)${ends})`;
const couple = String.raw`a\s+couple\s+of\s+(?=(?:hundred|thousand|million|billion|dozen)${ends})`;
const round = String.raw`an?\s+(?:hundred|thousand)`;
/** "Three and a quarter", "two and three-quarter". */
const more = String.raw`and(?:-|\s+)(?:(?:an?|one)(?:-|\s+)(?:half|quarter|third)|three(?:-|\s+)quarters?|two(?:-|\s+)thirds?)`;
const spokenPoint = String.raw`\s+point(?:\s+(?:zero|oh|${oneOf(Object.keys(ones).slice(0, 9))}))+${ends}`;
const inWords = pattern(
  String.raw`(?<![\p{L}\p{N}_]|[\p{L}\p{N}][-–—])`,
  String.raw`(?:(?<half>${half})|(?<quarter>${quarter})|(?<single>${single})|(?<couple>${couple})|`,
  String.raw`(?<words>(?:${round}|${word})(?:(?:-|\s+)(?!${more}${ends})(?:and\s+)?${word})*)${ends}`,
  String.raw`(?:(?:-|\s+)(?<more>${more}${ends}))?(?<point>${spokenPoint})?|(?:zero|nought|naught)(?<none>${spokenPoint}))`,
);

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
  if (single) return { ...numeral, end: index + single.trimEnd().length, value: 1, grain: 1 };
  if (couple) return { ...numeral, end: index + couple.trimEnd().length, value: 2, grain: 1 };
  const named = [...words.matchAll(/\p{L}+/gu)].filter(([name]) => !/^(?:an?|and)$/i.test(name));
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
    ...[...text.matchAll(digits)].map(fromDigits),
    ...[...text.matchAll(inWords)].map(fromWords),
  ];
  return found.sort((a, b) => a.index - b.index);
}
