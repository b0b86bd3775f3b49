import { expect, test } from 'vitest';
import { slotWords, timeTicks } from '../../src/charts/timeAxis';
import { PHONE, textWidth } from '../../src/charts/textWidth';
import { slotOf, type TimeUnit } from '../../src/facts/period';
import { en } from '../../src/locales/en';

/** Ticks of an axis 320 units long. */
function ticksOf(unit: TimeUnit, from: string, to: string) {
  const [first, last] = [slotOf(from, unit), slotOf(to, unit)];
  const pitch = 320 / Math.max(1, last - first);
  return { pitch, ticks: timeTicks(first, last, pitch, slotWords(unit, en)) };
}
const textsOf = (unit: TimeUnit, from: string, to: string) =>
  ticksOf(unit, from, to).ticks.map(({ text }) => text);

test.each([
  ['year', '1990', '2019', ['1990', '2000', '2010']],
  ['year', '1970', '2000', ['1970', '1980', '1990', '2000']],
  ['year', '1850', '2020', ['1850', '1900', '1950', '2000']],
  ['year', '2012', '2020', ['2012', '2014', '2016', '2018', '2020']],
  ['month', '2020-01', '2020-09', ['2020', 'Mar', 'May', 'Jul', 'Sept']],
  ['month', '2019-10', '2020-03', ['Oct', 'Nov', 'Dec', '2020', 'Feb', 'Mar']],
  ['month', '2018-05', '2021-02', ['Jul', '2019', 'Jul', '2020', 'Jul', '2021']],
  ['month', '2001-01', '2020-12', ['2005', '2010', '2015', '2020']],
  ['quarter', '2019-Q1', '2020-Q2', ['2019', 'Q2', 'Q3', 'Q4', '2020', 'Q2']],
  ['quarter', '2018-Q2', '2021-Q4', ['Q3', '2019', 'Q3', '2020', 'Q3', '2021', 'Q3']],
] as const)('in %ss from %s to %s: %j', (unit, from, to, expected) => {
  expect(textsOf(unit, from, to)).toEqual(expected);
});

test('where no year begins the first tick says which it is', () => {
  expect(textsOf('month', '2020-03', '2020-07')).toEqual(['Mar 2020', 'Apr', 'May', 'Jun', 'Jul']);
  expect(textsOf('quarter', '2020-Q2', '2020-Q4')).toEqual(['Q2 2020', 'Q3', 'Q4']);
});

test('a single slot has its own tick', () => {
  expect(textsOf('year', '1992', '1992')).toEqual(['1992']);
  expect(textsOf('month', '2020-05', '2020-05')).toEqual(['May 2020']);
});

test.each(['year', 'quarter', 'month'] as const)(
  'however many %ss there are, no two texts touch on the smallest phone',
  (unit) => {
    const first = slotOf('2001-04', unit);
    for (let length = 1; length < 700; length = Math.ceil(length * 1.3)) {
      const pitch = 320 / length;
      const ticks = timeTicks(first, first + length, pitch, slotWords(unit, en));
      expect(ticks.length).toBeGreaterThan(0);
      for (const [i, { slot, text }] of ticks.slice(1).entries()) {
        const last = ticks[i]!;
        const halves = ((textWidth(text) + textWidth(last.text)) / 2) * PHONE;
        expect((slot - last.slot) * pitch, `${last.text}, ${text}`).toBeGreaterThan(halves);
      }
    }
  },
);
