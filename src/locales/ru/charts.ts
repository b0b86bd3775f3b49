/** What charts, openings and source lines say by themselves where a story does not say it. */

import { capital } from './capital';

/** What an axis can count in, by what one of it is worth. */
export const magnitudes: Readonly<Record<number, string>> = {
  ...{ 1e3: 'тыс.', 1e6: 'млн', 1e9: 'млрд', 1e12: 'трлн' },
};

/** What charts say by themselves. */
export const chartWords = {
  axis: (unit: string, magnitude: number): string =>
    capital([magnitudes[magnitude], unit].filter(Boolean).join(' ')),
  tick: (value: number) => value.toLocaleString('ru', { maximumSignificantDigits: 3 }),
  quarter: (number: number) => `${number} кв.`,
  quarterOf: (number: number, year: string) => `${number} кв. ${year}`,
  hundred: 'Каждый квадрат — один из ста',
  rest: 'Остальное',
  oneSquare: (value: string) => `Один квадрат: ${value}`,
  logarithmic: (axis: string) => `${axis}, лог. шкала`,
  hypothetical: 'Предположим:',
  everyYear: (rate: string) => `по ${rate} в год`,
  aYear: (rate: string) => `${rate} в год`,
  point: (when: string, value: string) => `${when}: ${value}`,
  multiple: (times: string) => `×${times}`,
  spanOf: (from: string, to: string) => `${from}–${to}`,
  multipleAxis: 'Кратность к первому году, лог.',
  ownStart: 'Один квадрат: сколько было вначале',
  choose: 'Выберите начало и конец',
  from: 'От',
  to: 'до',
  times: 'Кратность: {multiple}.',
  doubling: '{rate} в год, удвоение за {time} года.',
  halving: '{rate} в год, вдвое меньше за {time} года.',
  level: 'Без изменений.',
  /** Signs of numbers that are written in the reader's browser. */
  written: { decimal: ',', thousands: '\u00a0', percent: '\u00a0%' },
};

const named = (names: readonly string[]): string =>
  names.length <= 2 ? names.join(' и ') : `${names[0]} и другие`;

/** What openings and source lines say. */
export const openingWords = {
  byline: (publisher: string) => `По сообщению ${publisher}, `,
  source: (publisher: string) => `Источник: ${publisher}`,
  alt: (from: string, first: string, to: string, second: string) =>
    `Два квадрата в масштабе. ${from}: ${first}. ${to}: ${second}.`,
  credit: (own: string | null, others: readonly string[]): string => {
    if (!own) return `Источник: ${named(others)}`;
    return others.length === 0
      ? `Источник: ${own}`
      : `Источник: ${own} (закрашено); ${named(others)} (контур)`;
  },
};
