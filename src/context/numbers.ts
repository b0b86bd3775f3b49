/** Numbers as people write them in tables: with points or commas before the decimals, and between thousands. */
import { InputError } from '../facts/problems';

/** What stands before the decimals. */
export type Decimal = 'point' | 'comma';

/** A number in its cell. */
interface Cell {
  line: number;
  text: string;
}

const NUMBER = /^[-−+]?\d[\d.,\s’']*$/;

const compact = (text: string) => text.replace(/[\s’']/g, '').replace('−', '-');

/** What a cell says by itself of the sign before decimals; null for nothing, or both. */
function saidBy(text: string): Decimal | null {
  const [points, commas] = ['.', ','].map((sign) => text.split(sign).length - 1) as [
    number,
    number,
  ];
  if (points && commas) return text.lastIndexOf('.') > text.lastIndexOf(',') ? 'point' : 'comma';
  if (points > 1) return 'comma';
  if (commas > 1) return 'point';
  if (commas === 1) return /^[-+]?[1-9]\d{0,2},\d{3}$/.test(text) ? null : 'comma';
  return points === 1 && !/^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(text) ? 'point' : null;
}

/** Which sign stands before the decimals in all cells. Throws an `InputError` where they differ, or could mean either. */
export function decimalOf(cells: readonly Cell[]): Decimal {
  const numbers = cells.map(({ line, text }) => ({ line, text: compact(text) }));
  const said = numbers.flatMap(({ line, text }) => {
    const decimal = saidBy(text);
    return decimal ? [{ line, text, decimal }] : [];
  });
  const other = said.find(({ decimal }) => decimal !== said[0]!.decimal);
  if (other)
    throw new InputError(
      `line ${other.line}: "${other.text}" has a decimal ${other.decimal}, and line ${said[0]!.line} a decimal ${said[0]!.decimal}; write all alike`,
    );
  if (said[0]) return said[0].decimal;
  const either = numbers.find(({ text }) => /[.,]/.test(text));
  if (!either) return 'point';
  throw new InputError(
    `line ${either.line}: "${either.text}" can be read in two ways; say --decimal point or --decimal comma`,
  );
}

/** The value of a cell. Throws an `InputError` for what is no number. */
export function numberIn({ line, text }: Cell, decimal: Decimal): number {
  const [mark, group] = decimal === 'point' ? ['.', ','] : [',', '.'];
  const bare = compact(text);
  const [whole = '', ...decimals] = bare.split(mark);
  const isGrouped = !whole.includes(group) || /^[-+]?\d{1,3}(?:[.,]\d{3})+$/.test(whole);
  const isRight = decimals.length < 2 && isGrouped && !decimals.join('').includes(group);
  if (!NUMBER.test(text) || !isRight)
    throw new InputError(`line ${line}: "${text}" is not a number; write the figure in digits`);
  return Number(bare.replaceAll(group, '').replace(mark, '.'));
}
