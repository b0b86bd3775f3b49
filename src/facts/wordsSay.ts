/**
 * Whether words of a source can say a value, as far as their digits can be read: these stand there in some scale
 * ("134억", "13,4 Mrd.", "13 billion 400 million"), or the words say another number. Words without digits are left to those who
 * read the language.
 */

/** A digit of any script as one of ours: each script has its ten in a row. */
function digitOf(sign: string): string {
  let zero = sign.codePointAt(0)!;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((sign.codePointAt(0)! - zero) % 10);
}

/** Halves and thirds, which say digits that are not theirs. */
const FRACTION = /[¼-¾⅐-⅞⁄]/u;

/** Numbers as they are written in one piece: with points, commas or apostrophes within. */
const numbersIn = (words: string): string[] =>
  (words.match(/\p{Nd}+(?:[.,'’٫٬·]\p{Nd}+)*/gu) ?? []).map((number) =>
    [...number].map((sign) => (/\p{Nd}/u.test(sign) ? digitOf(sign) : '')).join(''),
  );

/** Digits that count, whatever the scale. */
const bare = (digits: string): string => digits.replace(/^0+|0+$/g, '');

/** The digits of a value. */
function digitsIn(value: number): string {
  const [mantissa = ''] = String(Math.abs(value)).split('e');
  return bare(mantissa.replace('.', ''));
}

/** Numbers side by side that may be one, "97억 5000만" and "12 400": without any 0, as what lies between is in words. */
const joined = (numbers: readonly string[]): string[] =>
  numbers.flatMap((_, from) =>
    numbers.slice(from + 1).map((_, i) =>
      numbers
        .slice(from, from + i + 2)
        .join('')
        .replaceAll('0', ''),
    ),
  );

/** A figure or an event with its words. */
interface Worded {
  id: string;
  date: string;
  words: { exact: string; read: string; reckoned?: boolean } | null;
}

/** Numbers that words say in place of a value; none where they may well say it. The time of the value says none. */
function others(value: number, { date, words }: Worded): string[] {
  const own = digitsIn(value);
  if (!own || !words || words.reckoned || FRACTION.test(words.exact)) return [];
  const numbers = numbersIn(words.exact);
  const isSaid =
    numbers.some((number) => bare(number) === own) ||
    joined(numbers).includes(own.replaceAll('0', ''));
  const times = date.split('-').map(bare);
  return isSaid ? [] : numbers.filter((number) => !times.includes(bare(number)));
}

const GIVE = 'or the words that say it';

/** What is wrong where the words of a figure say another value; null where they may well say its own. */
export function valueProblem(figure: Worded & { value: number; caveat?: string }): string | null {
  const { value, words, caveat } = figure;
  if (words?.reckoned && !caveat)
    return 'is reckoned from its words; say in a caveat how it follows from them';
  const said = others(value, figure);
  return said.length > 0
    ? `words.exact "${words!.exact}" says ${said.join(', ')}, and the value is ${value}; give the value that they say, ${GIVE}; where it follows from them write "reckoned": true in words, and how in a caveat`
    : null;
}

/** What is wrong where the words of an event say another year. */
export function yearProblem({ date, words }: Worded): string | null {
  const years = numbersIn(words?.exact ?? '').filter((one) => /^(?:1\d|2[01])\d\d$/.test(one));
  return years.length === 0 || years.includes(date.slice(0, 4))
    ? null
    : `words.exact "${words!.exact}" says ${years.join(', ')}, and the date is ${date}; give the date that they say, ${GIVE}`;
}

/** The same, as a line, and what is wrong with words that were read before their source appeared. */
export function wordsProblems(
  { id, words }: Worded,
  { date = '' }: { date?: string },
  said: string | null,
): string[] {
  const early = words && words.read.slice(0, date.length) < date;
  return [
    ...(said ? [`${id}: ${said}`] : []),
    ...(early
      ? [
          `${id}: words.read "${words.read}" is before ${date}, when its source appeared; write the day on which it was read`,
        ]
      : []),
  ];
}
