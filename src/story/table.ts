/** The rows of a chapter's data table: every figure of its picture, then what is computed from them. */
import { formatQuantity } from '../facts/format';
import { yearOfQuantity } from '../facts/period';
import type { Quantity } from '../facts/fact';
import { inTime, type Series } from '../facts/series';
import { credit, noteOf, withCaveat } from './note';
import { doublingNum, multipleNum, rateNum } from './numbers';
import type { Num } from './prose';
import { table } from '../words/en/interface';

export interface TableRow {
  what: string;
  value: string;
  /** The reported words, a caveat, or the formula. */
  from: string;
  source: string;
  /** Address of the source. */
  url?: string;
  /** The number of a computed row. */
  num?: Num;
}

export function factRow(fact: Quantity): TableRow {
  const { reported, caveat = '' } = noteOf(fact, '');
  return {
    what: String(yearOfQuantity(fact)),
    value: formatQuantity(fact),
    from: withCaveat(reported ? `“${reported}”` : '', caveat),
    source: credit(fact.source),
    ...(fact.source.url && { url: fact.source.url }),
  };
}

export const computedRow = (num: Num): TableRow => ({
  num,
  what: num.what ?? '',
  value: num.text,
  from: num.formula ?? '',
  source: table.computed,
});

export function tableRows(series: Series): TableRow[] {
  const { from, to } = series;
  return [
    ...inTime(series).map(factRow),
    computedRow(multipleNum(from, to)),
    computedRow(rateNum(from, to)),
    computedRow(doublingNum(from, to)),
  ];
}
