/** The rows of a chapter's data table: every figure of its picture, then what is computed from them. */
import { formatQuantity } from '../facts/format';
import { yearOfQuantity } from '../facts/period';
import type { Quantity } from '../facts/fact';
import { inTime, type Series } from '../facts/series';
import { credit, noteOf } from './note';
import { doublingNum, multipleNum, rateNum } from './numbers';
import type { Num } from './prose';
import { table } from '../words/en/interface';

export interface TableRow {
  what: string;
  value: string;
  /** The reported words, a caveat, or the formula. */
  from: string;
  source: string;
}

function factRow(fact: Quantity): TableRow {
  const { reported, caveat } = noteOf(fact, '');
  const words = reported ? `“${reported}”` : '';
  return {
    what: String(yearOfQuantity(fact)),
    value: formatQuantity(fact),
    from: [words, caveat].filter(Boolean).join('; '),
    source: credit(fact.source),
  };
}

const computedRow = (what: string, { text, formula = '' }: Num): TableRow => ({
  what,
  value: text,
  from: formula,
  source: table.computed,
});

export function tableRows(series: Series): TableRow[] {
  const { from, to } = series;
  return [
    ...inTime(series).map(factRow),
    computedRow(table.multiple, multipleNum(from, to)),
    computedRow(table.rate, rateNum(from, to)),
    computedRow(table.doubling, doublingNum(from, to)),
  ];
}
