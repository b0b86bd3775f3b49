/** The results as tables. */
import { isMet, type Aim } from '../aims';
import { ratios, type Result } from '../results';
import { rows, type Row } from '../rows';
import type { Summary } from '../stats';
import { embed, hosted, story } from '../subjects';
import { markdownTable, number } from '../table';

/** The median, and in brackets the range where it is one at the digits shown. */
function cell(summary: Summary | undefined, { per, digits }: Row): string {
  if (!summary) return '–';
  const [median, least, most] = [summary.median, summary.least, summary.most].map((value) =>
    number(value / per, digits),
  );
  return least === most ? median! : `${median} (${least}–${most})`;
}

/** Rows that some page has. */
const present = (results: readonly Result[]): Row[] =>
  rows.filter(({ measure }) => results.some(({ measured }) => measured[measure]));

/** A row a measure, a column a page. */
export const measuresTable = (results: readonly Result[]): string =>
  markdownTable(
    ['', ...results.map(({ subject }) => subject.title)],
    present(results).map((row) => [
      row.title,
      ...results.map(({ measured }) => cell(measured[row.measure], row)),
    ]),
  );

const times = (ratio: number | null): string => (ratio === null ? '–' : number(ratio, 2));

/** How our pages stand to the limit and to the best peer that draws in the browser. */
export function ratiosTable(results: readonly Result[]): string {
  const ours = [story, hosted, embed].filter(({ title }) =>
    results.some(({ subject }) => subject.title === title),
  );
  return markdownTable(
    ['', ...ours.flatMap(({ title }) => [`${title} / limit`, `${title} / best peer`])],
    present(results).map(({ measure, title }) => [
      title,
      ...ours.flatMap((subject) => {
        const { toLimit, toPeer } = ratios(results, subject, measure);
        return [times(toLimit), times(toPeer)];
      }),
    ]),
  );
}

export const aimsTable = (aims: readonly Aim[]): string =>
  markdownTable(
    ['aim, at most', 'measured', 'limit', ''],
    aims.map((aim) => [
      aim.title,
      `${number(aim.value, aim.digits)} ${aim.unit}`.trim(),
      `${number(aim.most, aim.digits)} ${aim.unit}`.trim(),
      isMet(aim) ? 'met' : 'not met',
    ]),
  );
