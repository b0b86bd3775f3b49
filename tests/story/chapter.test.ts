import { expect, test } from 'vitest';
import { modelOf, stepsOf } from '../../src/story/chapter';
import { plain, prose } from '../../src/story/prose';
import { anyChapterOf, chapterIds } from './committed';

const words = { heading: prose`On`, text: prose`It goes on.`, alt: prose`It went on.` };

test('steps join views and words, in the order of the views', () => {
  const views = { b: { height: 1 }, a: { height: 0 } };
  const steps = stepsOf(views, { a: words, b: { ...words, heading: prose`Off` } });
  expect(steps).toEqual([
    { id: 'b', view: { height: 1 }, ...words, heading: ['Off'] },
    { id: 'a', view: { height: 0 }, ...words },
  ]);
});

test('a step without words is refused by its id', () => {
  expect(() => stepsOf({ a: { height: 0 }, b: { height: 1 } }, { a: words })).toThrow(
    'step "b" has no words',
  );
});

/** The table of story.md. */
const table = {
  trade: ['trade-1992', 'trade-2014', 'trade-two-points', 'trade-steady', 'trade-sourced'],
  base: ['base-1992', 'base-choice'],
  people: ['people-1990', 'people-2016', 'people-dots'],
  growth: ['growth-both', 'growth-rates', 'growth-world'],
  routes: ['routes-suez', 'routes-arctic', 'routes-rail'],
  week: ['week-1990', 'week-2017'],
};

test('the chapters are those of the story, in its order', () => {
  expect(chapterIds).toEqual(Object.keys(table));
});

test.each(chapterIds)('%s has the steps of the story, each with its view', (id) => {
  const { id: anchor, chart, steps } = anyChapterOf(id);
  expect(anchor).toBe(id);
  expect(steps.map((step) => step.id)).toEqual(table[id]);
  const channels = Object.keys(chart.windows).sort();
  for (const { view } of steps) {
    expect(Object.keys(view).sort()).toEqual(channels);
    for (const value of Object.values(view)) expect([0, 1]).toContain(value);
  }
});

test.each(chapterIds)(
  'the model of %s is what the picture needs, and no more words than that',
  (id) => {
    const chapter = anyChapterOf(id);
    const model = modelOf(chapter);
    expect(Object.keys(model)).toEqual(['id', 'layout', 'steps', 'notes']);
    expect(model.steps).toEqual(
      chapter.steps.map(({ id, view, alt }) => ({ id, view, alt: plain(alt) })),
    );
  },
);

test.each(chapterIds)('the model of %s is plain data: JSON carries all of it', (id) => {
  const model = modelOf(anyChapterOf(id));
  const json = JSON.stringify(model);
  expect(JSON.parse(json)).toEqual(model);
  expect(json).not.toMatch(/null|NaN|undefined/);
});

test.each(chapterIds)('each mark of %s has its note, and each note its mark in some step', (id) => {
  const { chart, layout, steps, notes } = anyChapterOf(id);
  const marks = steps.flatMap(({ view }) => chart.targets(layout, view).map((mark) => mark.id));
  expect([...new Set(marks)].sort()).toEqual(Object.keys(notes).sort());
});

test.each(chapterIds)('the marks of %s stand once in each step, and inside the box', (id) => {
  const { chart, layout, steps } = anyChapterOf(id);
  for (const { view } of steps) {
    const marks = chart.targets(layout, view);
    expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length);
    for (const { x, y, width, height } of marks) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(400);
      expect(y + height).toBeLessThanOrEqual(360);
    }
  }
});

test.each(chapterIds)('every note of %s has a value or an event, a date and a source', (id) => {
  for (const [mark, note] of Object.entries(anyChapterOf(id).notes)) {
    for (const said of [note.value ?? note.event, note.when, note.source])
      expect(said?.trim(), mark).toBeTruthy();
  }
});
