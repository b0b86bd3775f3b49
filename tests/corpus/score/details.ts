import type { ExpectedChange, ExpectedDate, ExpectedQuantity } from './expected';
import type { FoundChange, FoundDate, FoundQuantity } from './found';
import type { Reading } from './measure';
import type { Days } from './period';

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const showDays = ([start, end]: Days): string => `${isoDay(start)} to ${isoDay(end - 1)}`;
const showEnds = (ends: number[]): string => [...new Set(ends)].join(' to ');

function showQuantity({ fragment, value, unit }: ExpectedQuantity): string {
  return `"${fragment}" ${showEnds(value)} ${unit.join(' or ')}`;
}

function showDate({ fragment, period }: ExpectedDate): string {
  return `"${fragment}" ${period.join(' or ')}`;
}

function showChange({ from, to }: ExpectedChange): string {
  return `"${from.fragment}" → "${to.fragment}"`;
}

const showValue = ({ value, unit }: FoundQuantity): string => `${showEnds(value)} ${unit}`;
const showFoundDate = ({ days }: FoundDate): string => days.map(showDays).join(' or ');
const showFoundChange = ({ from, to }: FoundChange): string =>
  `${showValue(from)} → ${showValue(to)}`;

/** What was missed in one article and what was found in vain, a line each; none if all is well. */
export function detailsOf({ article, outcomes }: Reading): string[] {
  const { quantities, dates, changes } = outcomes;
  const words = ({ span }: { span: [number, number] }) =>
    `"${article.text.slice(...span).replace(/\s+/g, ' ')}"`;
  const lines = [
    ...quantities.missed.map((item) => `missed quantity  ${showQuantity(item)}`),
    ...dates.missed.map((item) => `missed date      ${showDate(item)}`),
    ...changes.missed.map((item) => `missed change    ${showChange(item)}`),
    ...quantities.astray.map((find) => `false quantity   ${words(find)} ${showValue(find)}`),
    ...dates.astray.map((find) => `false date       ${words(find)} ${showFoundDate(find)}`),
    ...changes.astray.map((find) => `false change     ${words(find)} ${showFoundChange(find)}`),
  ];
  return lines.map((line) => `${article.name}: ${line}`);
}
