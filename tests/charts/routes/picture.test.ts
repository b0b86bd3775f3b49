import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { picture } from '../../../src/charts/routes/picture';
import Routes from '../../../src/charts/routes/Picture.svelte';
import { elements, named, parseHtml, textOf } from '../../html';
import { layoutOf } from './input';

const layout = layoutOf();
const drawn = (share: number) =>
  parseHtml(render(Routes, { props: { layout, view: { drawn: share } } }).body);
const marks = (share: number) =>
  elements(drawn(share)).flatMap(({ attributes }) => attributes['data-id'] ?? []);

test('each view adds its route, and keeps the ones before', () => {
  expect([0, 0.5, 1].map(marks)).toEqual([[], ['sea'], ['sea', 'rail']]);
});

test('the picture uses the land that the page defines', () => {
  expect(named(drawn(1), 'use').map(({ attributes }) => attributes.href)).toEqual(['#land']);
});

test('the lens comes with its route, and at the end', () => {
  const lenses = (share: number) =>
    elements(drawn(share)).filter(({ attributes }) => attributes.class === 'lens').length;
  expect([0.5, 0.8, 0.9, 1].map(lenses)).toEqual([0, 0, 1, 1]);
});

test('a route half way on is drawn two thirds, the line being done at three quarters', () => {
  const dashes = elements(drawn(0.75)).flatMap(
    ({ attributes }) => attributes['stroke-dasharray'] ?? [],
  );
  expect([...new Set(dashes)]).toEqual(['0.6666666666666666 1']);
});

test('a finished route has no dashes but in its gap', () => {
  expect(elements(drawn(1)).some(({ attributes }) => attributes['stroke-dasharray'])).toBe(false);
});

test('every name of the view is read, each line by itself', () => {
  expect(textOf(drawn(0.5))).toContain('By sea');
  expect(textOf(drawn(0.5))).not.toContain('By rail');
  expect(named(drawn(1), 'tspan').map(textOf)).toEqual(
    expect.arrayContaining(['By sea', '9,000 km', 'By rail', '6,000 km', 'Bridge', 'Tunnel']),
  );
});

test('a route can be pointed at from half way on, anywhere along its line', () => {
  const ids = (share: number) => picture.targets(layout, { drawn: share }).map(({ id }) => id);
  expect([0.2, 0.25, 0.7, 0.75].map(ids)).toEqual([[], ['sea'], ['sea'], ['sea', 'rail']]);
  expect(picture.targets(layout, { drawn: 1 })[1]!.line).toBe(layout.ways[1]!.line);
});
