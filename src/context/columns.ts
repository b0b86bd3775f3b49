/** Which column of a table says what, by the headers that people use. */
import { InputError } from '../facts/problems';
import type { Table } from './csv';

const names = {
  date: ['year', 'date', 'month', 'day', 'time', 'period', 'time_period', 'jahr', 'datum', '연도'],
  value: ['value', 'figure', 'amount', 'obs_value', 'observation', 'wert', '값'],
  series: ['series', 'indicator', 'variable', 'measure', 'reihe'],
  unit: ['unit', 'units', 'unit_measure', 'einheit', '단위'],
  approximation: ['approximation'],
  caveat: ['caveat', 'note', 'notes', 'comment', 'footnote'],
} as const;

type Name = keyof typeof names;

/** Places of columns; `values` are those of figures, each with the series that its header names. */
export interface Columns {
  date: number;
  series?: number;
  unit?: number;
  approximation?: number;
  caveat?: number;
  values: { column: number; header: string }[];
}

/** Several columns may be meant: nobody guesses. */
function columnOf(name: Name, headers: readonly string[]): number | undefined {
  const known: readonly string[] = names[name];
  const found = headers.flatMap((header, i) => (known.includes(header.toLowerCase()) ? [i] : []));
  if (found.length > 1)
    throw new InputError(
      `"${headers[found[0]!]}" and "${headers[found[1]!]}" may both be the ${name}; leave one, or rename it`,
    );
  return found[0];
}

/** The columns of a table. Throws an `InputError` where none has dates or figures. */
export function columnsOf({ headers }: Pick<Table, 'headers'>): Columns {
  const found = Object.fromEntries(
    (Object.keys(names) as Name[]).flatMap((name) => {
      const column = columnOf(name, headers);
      return column === undefined ? [] : [[name, column]];
    }),
  ) as Partial<Record<Name, number>>;
  const { date, value, ...rest } = found;
  if (date === undefined)
    throw new InputError(
      `no column says when: the headers are ${headers.join(', ')}; call one year or date`,
    );
  const taken = new Set(Object.values(found));
  const others = headers.flatMap((header, column) =>
    taken.has(column) || !header ? [] : [{ column, header }],
  );
  const values = value === undefined ? others : [{ column: value, header: '' }];
  if (values.length === 0)
    throw new InputError(
      `no column has figures: the headers are ${headers.join(', ')}; call one value`,
    );
  if (value === undefined && rest.series !== undefined)
    throw new InputError(
      'a column says the series, and none is called value; rename that of figures',
    );
  return { ...rest, date, values };
}
