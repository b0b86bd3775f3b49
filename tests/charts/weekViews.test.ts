import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { plain } from '../../src/story/prose';
import Still from '../../src/page/Still.svelte';
import { named, parseHtml, textOf } from '../html';
import { chapterOf } from '../story/committed';

const { chart, layout, steps, rows } = chapterOf('week');

const pictureOf = (step: (typeof steps)[number]) => {
  const props = { chart, layout, view: step.view, alt: plain(step.alt) };
  return named(parseHtml(render(Still as Component<typeof props>, { props }).body), 'svg')[0]!;
};

const [years, days] = steps as [(typeof steps)[number], (typeof steps)[number]];

test('falls of trade are computed, to 45% and 38%', () => {
  const said = textOf(pictureOf(years));
  expect(said).toContain('2009 trade falls 45%');
  expect(said).toContain('2015 trade falls 38%');
});

test('three of the days are the article’s, one came after it, and Monday is empty', () => {
  const circles = named(pictureOf(days), 'circle').map(({ attributes }) => attributes);
  expect(circles.map((circle) => [circle['data-id'], circle.class])).toEqual([
    ['date-2017-09-03', 'article'],
    ['date-2017-09-05', 'article'],
    ['date-2017-09-06', 'article'],
    ['nine-bridges', 'context'],
  ]);
  expect(layout.days).toEqual(['Sunday 3', 'Monday 4', 'Tuesday 5', 'Wednesday 6', 'Thursday 7']);
});

test('each event has its row, with a link wherever its source has an address', () => {
  const linked = rows.filter(({ url }) => url).map(({ value }) => value);
  expect(linked).toEqual(
    expect.arrayContaining(['“Nine bridges” proposed', 'Eurasia Initiative', 'Trade falls 45%']),
  );
  expect(rows.find(({ value }) => value === 'Written interview')).toMatchObject({
    what: 'Tuesday 5 September 2017',
    from: '“Tuesday”; with the Russian news agency TASS',
  });
});
