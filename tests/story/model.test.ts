import { expect, test } from 'vitest';
import { numbers, storyFacts } from '../../src/story/figures';
import { chartModel } from '../../src/story/model';
import { words, type Words } from '../../src/story/words.en';
import { contextFigure } from '../facts/quantity';
import { altered, committed, lacking, type Data } from './committed';

const ids = ['trade', 'people'] as const;

function modelOf(id: (typeof ids)[number], { article, facts }: Data = committed()) {
  const story = storyFacts(article, facts);
  return chartModel(id, story, words(numbers(story)));
}

test('trade counts in its own start, people in ten thousands', () => {
  const { from, to } = modelOf('trade').layout.squares;
  expect(from).toBe(1);
  expect(to).toBeCloseTo(135.78947, 5);
  expect(modelOf('people').layout.squares).toMatchObject({ from: 3, to: 44 });
});

test('the axes count in billions of dollars and thousands of people', () => {
  const shown = (id: (typeof ids)[number]) =>
    modelOf(id)
      .layout.trend.yTicks.filter(({ shown }) => shown[0] === 1)
      .map(({ text }) => text);
  expect(shown('trade')).toEqual(['0', '10', '20', '30']);
  expect(shown('people')).toEqual(['0', '200', '400', '600', '800']);
});

test('the article’s points stand where their years and values put them', () => {
  const placed = modelOf('trade').layout.trend.data.filter(({ kind }) => kind === 'article');
  expect(placed.map(({ id, x, y }) => [id, x, ...y])).toEqual([
    ['trade-1992', 60, 324.2, 294.3],
    ['trade-2014', 294.7, 83.5, 51.5],
  ]);
});

test('only the disputed start is an upper bound', () => {
  const bounds = ids.flatMap((id) => modelOf(id).layout.trend.data.filter(({ bound }) => bound));
  expect(bounds.map(({ id }) => id)).toEqual(['people-1990-ambassador']);
});

test('the steps are those of the chapter, each with its view and its alternative', () => {
  expect(ids.flatMap((id) => modelOf(id).steps.map((step) => step.id))).toEqual([
    'trade-1992',
    'trade-2014',
    'trade-two-points',
    'trade-steady',
    'trade-sourced',
    'people-1990',
    'people-2016',
    'people-dots',
  ]);
  expect(modelOf('trade').steps[1]!.alt).toBe(
    'The one square of 1992 has become 135.8 squares of the same size for 2014: US$25.8 billion.',
  );
});

test.each(ids)('every mark, note and label of %s refers to one figure of the data', (id) => {
  const { layout, notes } = modelOf(id);
  const data = layout.trend.data.map((datum) => datum.id);
  expect(new Set(data).size).toBe(data.length);
  expect(Object.keys(notes)).toEqual(data);
  expect(data).toEqual(expect.arrayContaining([layout.from, layout.to]));
  expect(layout.labels).toHaveLength(4);
  expect(data).toEqual(expect.arrayContaining(layout.labels.map((label) => label.id)));
});

test('a note says value, year, reported words and source', () => {
  expect(modelOf('trade').notes['trade-2014']).toEqual({
    value: 'US$25.8 billion',
    when: '2014',
    reported: '$25.8 billion in 2014',
    source: 'Yonhap News Agency, 5 September 2017',
  });
  expect(modelOf('people').notes['people-1990-ambassador']).toEqual({
    value: 'fewer than 10,000 people',
    when: '1990',
    source: 'Ambassador Lee Sok-bae in Money Today, via Eurasia Center, March 2021',
    caveat: "as Korea's ambassador wrote later; far below the article's figure",
  });
});

test('the gaps are labelled in a year that has no figure', () => {
  for (const id of ids) {
    const { gapLabel, trend } = modelOf(id).layout;
    const inside = trend.gaps.all.filter(
      ([start, end]) => start < gapLabel!.x && gapLabel!.x < end,
    );
    expect(inside).toHaveLength(1);
  }
});

test('the gaps’ label is left out once its year has a figure', () => {
  const { article, facts } = committed();
  const found = contextFigure('trade-2002', { value: 3e9 });
  expect(modelOf('trade', { article, facts: [...facts, found] }).layout).not.toHaveProperty(
    'gapLabel',
  );
});

test('a label is left out once its figure is gone', () => {
  const { labels } = modelOf('people', lacking('people-2019')).layout;
  expect(labels.map(({ id }) => id)).toEqual([
    'people-1990',
    'people-2016',
    'people-1990-ambassador',
  ]);
});

test.each(ids)('the model of %s is plain data: JSON carries all of it', (id) => {
  const model = modelOf(id);
  const json = JSON.stringify(model);
  expect(JSON.parse(json)).toEqual(model);
  expect(json).not.toContain('null');
});

test('a figure that changes changes squares, place, label, note and alternative alike', () => {
  const { layout, notes, steps } = modelOf('trade', altered('trade-2014', { value: 50e9 }));
  expect(layout.squares.to).toBeCloseTo(263.15789, 5);
  expect(layout.squares.columns).toBe(17);
  expect(layout.trend.data.find(({ id }) => id === 'trade-2014')?.y).toEqual([44, 44]);
  expect(layout.labels.find(({ id }) => id === 'trade-2014')?.lines).toEqual([
    '2014: US$50 billion',
  ]);
  expect(layout.words.to).toBe('2014: US$50 billion');
  expect(layout.words.steady).toEqual(['Hypothetical:', '28.8% every year']);
  expect(notes['trade-2014']!.value).toBe('US$50 billion');
  for (const { alt } of steps.slice(1, 4)) expect(alt).toContain('US$50 billion');
});

test('a step without words is refused by its name', () => {
  const { article, facts } = committed();
  const story = storyFacts(article, facts);
  const said = structuredClone(words(numbers(story))) as Words;
  delete (said.chapters.trade.steps as Record<string, unknown>)['trade-steady'];
  expect(() => chartModel('trade', story, said)).toThrow(
    'step "trade-steady" has no words in words.en.ts',
  );
});

test('no label of any mark is empty', () => {
  for (const { lines } of ids.flatMap((id) => modelOf(id).layout.labels)) {
    expect(lines.every((line) => line.trim() !== '')).toBe(true);
  }
});
