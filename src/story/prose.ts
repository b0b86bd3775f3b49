/** Running text in which every number is a reference to the fact or the formula it comes from. */
import type { Quantity, DateMention } from '../facts/fact';
import { formatQuantity } from '../facts/format';
import { formatDate, yearOfQuantity } from '../facts/period';

/** A number in text: how it reads, and where it comes from. */
export interface Num {
  text: string;
  value: number | string;
  /** Names its row in the table of every number: the id of its fact, or what was done to which facts. */
  key: string;
  /** What it is and its unit, for a number computed here. */
  what?: string;
  unit?: string;
  /** Formula with its inputs, for a number computed here. */
  formula?: string;
}

export type Prose = readonly (string | Num)[];

/** Template tag: `` prose`Trade was ${n.from}.` `` keeps text and numbers apart. */
export function prose(strings: TemplateStringsArray, ...values: (string | Num)[]): Prose {
  return strings.flatMap((text, i) => {
    const value = values[i];
    return [...(text ? [text] : []), ...(value ? [value] : [])];
  });
}

/** Prose as plain text, for titles and text alternatives. */
export const plain = (parts: Prose): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** A quantity in its source's words, with its unit and reservation. */
export const stated = (fact: Quantity): Num => ({
  text: formatQuantity(fact),
  value: fact.value,
  key: fact.id,
});

/** The year of a quantity. */
export function yearNum(fact: Quantity): Num {
  const year = yearOfQuantity(fact);
  return { text: String(year), value: year, key: fact.id };
}

/** A date that the article mentions. */
export const dateNum = ({ id, period }: DateMention): Num => ({
  text: formatDate(period.date),
  value: period.date,
  key: id,
});

/** What a computed number is called, and its unit. */
export interface ComputedName {
  what: string;
  unit: string;
}

/** A number computed here: its key, its name, its value, how it reads, and its formula with the inputs. */
export const computed = (
  key: string,
  { what, unit }: ComputedName,
  value: number,
  text: string,
  formula: string,
): Num => ({
  key,
  what,
  unit,
  value,
  text,
  formula,
});

/** Every number in some prose. */
export const numbersIn = (parts: Prose): Num[] => parts.filter((part) => typeof part !== 'string');
