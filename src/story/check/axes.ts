/** What axes count in: a title that a chapter sets says that, and nothing else. */
import { axisUnit } from '../../charts/valueAxis';
import type { Axis } from '../../charts/kind';
import type { Quantity } from '../../facts/fact';
import type { Locale } from '../../locales/locale';
import { textOf } from '../references/say';
import type { Statement } from '../telling';

/** The titles of axes, which are no sentences. */
const TITLE = /\baxis$/;
/** Those of axes, and the lines below a picture's title. */
const COUNTS = /\baxis$|^unit$/;

export const isAxisTitle = ({ part }: Statement): boolean => TITLE.test(part);

export function checkAxis(
  title: string,
  { unit, per }: Axis,
  locale: Locale,
  complain: (offset: number, message: string) => void,
): void {
  const faults = locale.axisFaults(title, unit, per);
  if (faults.length > 0)
    complain(
      0,
      `“${title}” is not what the axis counts in: it ${faults.join(' and ')}; write “${axisUnit(locale, unit, per)}” or the like`,
    );
}

/** Ids of facts and series whose axis or unit says that they are counted by the year. */
export function countedByYear(
  statements: readonly Statement[],
  ownOf: (chapter: string | null) => readonly Quantity[],
  { rates }: Locale,
): ReadonlySet<string> {
  const yearly = statements.filter(
    ({ part, spoken }) => COUNTS.test(part) && rates.byYear(textOf(spoken)),
  );
  return new Set(
    yearly.flatMap(({ chapter }) =>
      ownOf(chapter).flatMap(({ id, series }) => [id, ...(series ? [series] : [])]),
    ),
  );
}
