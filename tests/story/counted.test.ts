import { expect, test } from 'vitest';
import type { TrendLayout } from '../../src/charts/squares/trend';
import { heightAt, runAt, xAt } from '../../src/charts/squares/trendAt';
import { modelOf } from '../../src/story/chapter';
import { contextFigure } from '../facts/quantity';
import { altered, chapterOf, committed, lacking } from './committed';

const ids = ['trade', 'people'] as const;

/** Heights on the linear and on the logarithmic scale. */
const heights = (trend: TrendLayout, value: number) =>
  [0, 1].map((log) => heightAt(trend, value, log));

test('trade counts in its own start, people in ten thousands', () => {
  const { from, to } = chapterOf('trade').layout.squares;
  expect(from).toBe(1);
  expect(to).toBeCloseTo(135.78947, 5);
  expect(chapterOf('people').layout.squares).toMatchObject({ from: 3, to: 44 });
});

test('the axes count in billions of dollars and thousands of people', () => {
  const shown = (id: (typeof ids)[number]) =>
    chapterOf(id)
      .layout.trend.yTicks.filter(({ shown }) => shown[0] === 1)
      .map(({ text }) => text);
  expect(shown('trade')).toEqual(['0', '10', '20', '30']);
  expect(shown('people')).toEqual(['0', '200', '400', '600', '800']);
});

test('the article’s points stand where their years and values put them', () => {
  const { trend } = chapterOf('trade').layout;
  const placed = trend.data.filter(({ kind }) => kind === 'article');
  expect(
    placed.map(({ id, year, value }) => [id, xAt(trend, year), ...heights(trend, value)]),
  ).toEqual([
    ['trade-1992', 60, 324.2, 294.3],
    ['trade-2014', 294.7, 83.5, 51.5],
  ]);
});

test('only the disputed start is an upper bound', () => {
  const bounds = ids.flatMap((id) => chapterOf(id).layout.trend.data.filter(({ bound }) => bound));
  expect(bounds.map(({ id }) => id)).toEqual(['people-1990-ambassador']);
});

test.each(ids)('every mark, note and label of %s refers to one figure of the data', (id) => {
  const { layout, notes } = chapterOf(id);
  const data = layout.trend.data.map((datum) => datum.id);
  expect(new Set(data).size).toBe(data.length);
  expect(Object.keys(notes)).toEqual(data);
  expect(data).toEqual(expect.arrayContaining([layout.from, layout.to]));
  expect(layout.labels).toHaveLength(4);
  expect(data).toEqual(expect.arrayContaining(layout.labels.map((label) => label.id)));
});

test('a note says value, year, reported words and source, with its address where it has one', () => {
  expect(chapterOf('trade').notes['trade-2014']).toEqual({
    value: 'US$25.8 billion',
    when: '2014',
    reported: '$25.8 billion in 2014',
    source: 'Yonhap News Agency, 5 September 2017',
  });
  expect(chapterOf('people').notes['people-1990-ambassador']).toEqual({
    value: 'fewer than 10,000 people',
    when: '1990',
    source: 'Ambassador Lee Sok-bae in Money Today, via Eurasia Center, March 2021',
    url: 'http://eurasiacenter.kr/russiainfo/eurasiacolumn.html?act=view&no=5083',
    caveat: "as Korea's ambassador wrote later; far below the article's figure",
  });
});

test('an empty year says that it has no figure, in the article or in any source', () => {
  const { chart, layout, steps } = chapterOf('trade');
  const said = (index: number) => chart.empty!(layout, steps[index]!.view, 1999);
  expect(said(2)).toEqual({ when: '1999', caveat: 'The article gives no figure for this year.' });
  expect(said(4)).toEqual({ when: '1999', caveat: 'No figure was found for this year.' });
});

test('the gaps are labelled in a year that has no figure', () => {
  for (const id of ids) {
    const { gapLabel, trend } = chapterOf(id).layout;
    const inside = trend.gaps.all
      .map((run) => runAt(trend, run))
      .filter(({ x, width }) => x < gapLabel!.x && gapLabel!.x < x + width);
    expect(inside).toHaveLength(1);
  }
});

test('the gaps’ label is left out once its year has a figure', () => {
  const { article, facts } = committed();
  const found = contextFigure('trade-2002', { value: 3e9 });
  const { layout } = chapterOf('trade', { article, facts: [...facts, found] });
  expect(layout).not.toHaveProperty('gapLabel');
});

test('a label is left out once its figure is gone', () => {
  const { labels } = chapterOf('people', lacking('people-2019')).layout;
  expect(labels.map(({ id }) => id)).toEqual([
    'people-1990',
    'people-2016',
    'people-1990-ambassador',
  ]);
});

test('a figure of 0 from elsewhere, which validation lets pass, keeps a readable log axis', () => {
  const { article, facts } = committed();
  const zero = contextFigure('trade-1998', { value: 0 });
  const { trend } = chapterOf('trade', { article, facts: [...facts, zero] }).layout;
  const onLog = trend.yTicks.filter(({ shown }) => shown[1] === 1).map(({ text }) => text);
  expect(onLog).toEqual(['0.1', '0.3', '1', '3', '10', '30']);
  expect(heights(trend, 0)).toEqual([326, 326]);
});

test('a figure that changes changes squares, place, label, note, row and alternative alike', () => {
  const chapter = chapterOf('trade', altered('trade-2014', { value: 50e9 }));
  const { layout, notes, steps } = modelOf(chapter);
  expect(layout.squares.to).toBeCloseTo(263.15789, 5);
  expect(layout.squares.columns).toBe(17);
  expect(heights(layout.trend, 50e9)).toEqual([44, 44]);
  expect(layout.labels.find(({ id }) => id === 'trade-2014')?.lines).toEqual([
    '2014: US$50 billion',
  ]);
  expect(layout.words.to).toBe('2014: US$50 billion');
  expect(layout.words.steady).toEqual(['Hypothetical:', '28.8% every year']);
  expect(notes['trade-2014']!.value).toBe('US$50 billion');
  expect(chapter.rows.find(({ what }) => what === '2014')?.value).toBe('US$50 billion');
  for (const { alt } of steps.slice(1, 4)) expect(alt).toContain('US$50 billion');
});

test('no label of any mark is empty', () => {
  for (const { lines } of ids.flatMap((id) => chapterOf(id).layout.labels)) {
    expect(lines.every((line) => line.trim() !== '')).toBe(true);
  }
});
