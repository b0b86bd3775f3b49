/** What keeps room above a picture for the titles that it will have. */
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import TitleRoom from '../../src/page/TitleRoom.svelte';
import { elements, parseHtml } from '../html';

const titled = (...titles: string[]) => titles.map((title) => ({ title, unit: 'Passengers' }));

function kept(...titles: string[]): (string | undefined)[] {
  const { body } = render(TitleRoom, { props: { steps: titled(...titles) } });
  return elements(parseHtml(body)).flatMap(({ attributes }) => attributes['data-title'] ?? []);
}

test('each other title has room, once', () => {
  expect(kept('Ferries', 'Ferries of the strait', 'Ferries', 'Ferries of the strait')).toEqual([
    'Ferries of the strait',
  ]);
});

test('the first one keeps its room where it is the longest, when another takes its place', () => {
  expect(kept('Ferries of the strait', 'Ferries', 'Boats')).toEqual([
    ...['Ferries of the strait', 'Ferries', 'Boats'],
  ]);
});

test('a title that stays needs none', () => {
  expect(kept('Ferries', 'Ferries')).toEqual([]);
});
