import { expect, test } from 'vitest';
import { outlineOf } from '../../src/story/outline';
import { strait } from '../stories/strait';
import { madeStory } from '../stories/make';
import { said } from '../stories/facts';
import { made } from '../stories/made';

const story = madeStory(strait());
const rise = madeStory(made.rise);
const rising = outlineOf(rise.chapters[0]!, rise);

test('each mark is the figure that it shows, with its time as the axis counts it', () => {
  expect(Object.keys(rising.marks)).toEqual(['ferries-1990', 'ferries-2000', 'ferries-2010']);
  expect(rising.marks['ferries-2000']).toEqual({
    series: 0,
    points: [
      { value: 300, slot: 2000, said: expect.stringContaining('300') as string, when: '2000' },
    ],
  });
  expect(rising.series).toHaveLength(1);
});

test('every time from the first to the last has its words', () => {
  expect(rising.times.first).toBe(1990);
  expect([rising.times.names.length, rising.times.names[1]]).toEqual([21, '1991']);
});

test('months are named as months', () => {
  const words = made.noContext.words
    .replaceAll('ferries-2010', 'ferries-2012-06')
    .replaceAll('ferries-1990', 'ferries-2010-01');
  const facts = [said('ferries-2010-01', 40), said('ferries-2012-06', 900)];
  const months = madeStory({ words, facts });
  const { times } = outlineOf(months.chapters[0]!, months);
  expect(times.names).toHaveLength(30);
  expect(times.names[1]).toMatch(/Feb.* 2010/);
});

test('a mark that is called as a series is the way between its two figures', () => {
  const growth = story.chapters.find(({ kind }) => kind === 'growth')!;
  const { marks, series } = outlineOf(growth, story);
  const way = marks['trade']!;
  expect(way.points.map(({ when }) => when)).toEqual(['1992', '2014']);
  expect(series[way.series]!.name).toMatch(/[Tt]rade/);
});

test('marks that are told apart by more than their time have no course in time', () => {
  const base = story.chapters.find(({ kind }) => kind === 'rebase')!;
  const { marks } = outlineOf(base, story);
  const points = Object.values(marks).flatMap((mark) => mark.points);
  expect(points.filter(({ slot }) => slot !== undefined)).toEqual([]);
  expect(points.map(({ when }) => when)).toContain(base.notes['trade-1993']!.when);
});

test('each chapter has one, of plain data, whose marks are those of its picture', () => {
  for (const chapter of story.chapters) {
    const outline = outlineOf(chapter, story);
    expect(JSON.parse(JSON.stringify(outline))).toEqual(outline);
    const notes = Object.keys(chapter.notes);
    expect(Object.keys(outline.marks).filter((mark) => !notes.includes(mark))).toEqual([]);
    for (const { series } of Object.values(outline.marks))
      expect(outline.series[series]).toBeDefined();
  }
});
