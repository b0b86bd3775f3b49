import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { Chart } from '../../src/interaction/chart';
import { picture as chart } from '../../src/charts/routes/picture';
import type { RoutesView } from '../../src/charts/routes/scale';
import Still from '../../src/page/Still.svelte';
import { elements, named, parseHtml, textOf } from '../html';
import { chapterOf } from '../story/committed';

const chapter = chapterOf('routes');
const { layout, steps } = chapter;

// `render` knows no generics: a still takes any chart with its own layout.
const anyChart = chart as unknown as Chart<unknown, string>;

const picture = (view: RoutesView) =>
  named(
    parseHtml(render(Still, { props: { chart: anyChart, layout, view, alt: '' } }).body),
    'svg',
  )[0]!;

test.each(steps)('the picture of $id uses the land that the page defines', ({ view }) => {
  expect(named(picture(view), 'use').map(({ attributes }) => attributes.href)).toEqual(['#land']);
});

const drawn = (view: RoutesView) =>
  elements(picture(view)).flatMap(({ attributes }) => attributes['data-id'] ?? []);

test('each step adds its route, and keeps the ones before', () => {
  expect(steps.map(({ view }) => drawn(view))).toEqual([
    ['route-suez'],
    ['route-suez', 'route-arctic'],
    ['route-suez', 'route-arctic', 'route-rail'],
  ]);
});

test('a finished route has no dashes but in its gap', () => {
  const dashes = elements(picture({ suez: 1, arctic: 1, rail: 1 })).filter(
    ({ attributes }) => attributes['stroke-dasharray'],
  );
  expect(dashes).toEqual([]);
});

test('a route half way on is drawn two thirds, the line being done at three quarters', () => {
  const [arctic] = named(picture({ suez: 1, arctic: 0.5, rail: 0 }), 'path').slice(1);
  expect(arctic!.attributes['stroke-dasharray']).toBe('0.6666666666666666 1');
});

test('every route says its length beside it, and the note says it again with its source', () => {
  const said = textOf(picture({ suez: 1, arctic: 1, rail: 1 }));
  for (const id of ['route-suez', 'route-arctic', 'route-rail']) {
    const { value, source } = chapter.notes[id]!;
    expect(said).toContain(value);
    expect(source).toMatch(/^(Ministry of Oceans|Lee, Moon and Na)/);
  }
});

test('a route can be pointed at from half way on, anywhere along its line', () => {
  const ids = (view: RoutesView) => chart.targets(layout, view).map(({ id }) => id);
  expect(ids({ suez: 1, arctic: 0.4, rail: 0 })).toEqual(['route-suez']);
  expect(ids({ suez: 1, arctic: 1, rail: 0.5 })).toEqual([
    'route-suez',
    'route-arctic',
    'route-rail',
  ]);
  const [suez] = chart.targets(layout, { suez: 1, arctic: 0, rail: 0 });
  expect(suez!.line).toHaveLength(44);
});

test('no mark takes the id of a step', () => {
  const marks = chart.targets(layout, { suez: 1, arctic: 1, rail: 1 });
  const ids = marks.map(({ id }) => `${chapter.id}-${id}`);
  expect(steps.filter(({ id }) => ids.includes(id))).toEqual([]);
});

test('the Arctic route is 32% shorter: 15,000 against 22,000 km', () => {
  const row = chapter.rows.find(({ source }) => source === 'Computed here');
  expect(row).toMatchObject({
    value: '32%',
    from: 'around 15,000\u00a0km ÷ around 22,000\u00a0km − 1',
  });
});
