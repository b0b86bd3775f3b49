/** Texts of routes, starts, timelines and rebases stand apart, in the picture and off the dots, whatever the data. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { HEIGHT, WIDTH } from '../../src/charts/box';
import { rebaseLayout } from '../../src/charts/rebase/layout';
import Rebase from '../../src/charts/rebase/Picture.svelte';
import Routes from '../../src/charts/routes/Picture.svelte';
import { startsLayout } from '../../src/charts/starts/layout';
import Starts from '../../src/charts/starts/Picture.svelte';
import Timeline from '../../src/charts/timeline/Picture.svelte';
import { parseHtml, type Element } from '../html';
import { base, end, input as rebaseInput } from './rebase/input';
import { layoutOf as routesOf, map } from './routes/input';
import { leaving, onDots, overlapping, sizes, textBoxes } from './textBoxes';
import { event, layoutOf as timelineOf, value } from './timeline/input';

const picture = (component: unknown, props: Record<string, unknown>): Element => {
  const { body } = render(component as Component<typeof props>, { props });
  return parseHtml(body);
};

const rebase = (count: number, values: (i: number) => number, ends: number) => {
  const bases = Array.from({ length: count }, (_, i) =>
    base(`base-${i}`, 1990 + i, values(i), { label: `${1990 + i}, place of some size ${i}` }),
  );
  const chosen = { base: 'base-0', end: 'end' };
  const layout = rebaseLayout(rebaseInput({ bases, ends: [end('end', 2005, ends)], chosen }));
  return [0, 1].map((view): [string, Element] => [
    `rebase of ${count} to ${ends}: ${view}`,
    picture(Rebase, { layout, view: { ends: view } }),
  ]);
};

const events = (dates: readonly string[]) => dates.map((date, i) => event(`event ${i}`, date));
const years = Array.from({ length: 14 }, (_, i) => `${1990 + (i * i) / 7}`.slice(0, 4));
const timelines = {
  'years with bars': timelineOf({
    events: events(years),
    labels: ['event 0', 'event 6', 'event 13'],
    values: [value('a', '1990', 3)],
    near: ['2013-01-01', '2013-01-31'],
  }),
  'years without bars': timelineOf({
    events: events(years),
    labels: ['event 3', 'event 4', 'event 9', 'event 12'],
    values: [],
    near: null,
  }),
  months: timelineOf({
    events: events(['2020-03-15', '2020-07', '2021-02-03']),
    labels: ['event 0', 'event 1', 'event 2'],
    values: [],
    near: null,
  }),
  'days with bars': timelineOf({
    events: events(['2020-03-30', '2020-04-02']),
    labels: ['event 0', 'event 1'],
    values: [value('a', '2020-03-31', 2)],
    near: null,
  }),
  'a quote and a verdict': timelineOf({
    events: [
      event('test', '2004-12-03', { as: 'block', words: ['A test', 'a breach, they said'] }),
      event('speech', '2004-12-04', {
        ...{ as: 'quote', near: ['“much more”'] },
        words: [
          '“a path that all of us must take”',
          'of ships and of railways, by sea and by land',
        ],
      }),
      event('journey', '2004-12-05'),
    ],
    values: [],
  }),
  'seven events on two days': timelineOf({
    events: events([
      ...Array<string>(4).fill('2004-12-03'),
      ...Array<string>(3).fill('2004-12-05'),
    ]),
    values: [],
  }),
};

const amount = (id: string, value: number, name: string) => ({
  ...{ id, value, name, said: `US$${value} million a year` },
  kind: 'article' as const,
});
const starts = (end: number, ...values: number[]) => {
  const layout = startsLayout({
    end: amount('end', end, '2014'),
    starts: values.map((value, i) => ({
      ...amount(`start-${i}`, value, `${1990 + i}, all former Soviet states`),
      measure: `${Math.round((10 * end) / value) / 10}`,
    })),
    unit: values.every((value) => end >= 2 * value) ? 'times' : '',
  });
  return [0, 0.2, 1].map((start): [string, Element] => [
    `starts of ${end}: ${start}`,
    picture(Starts, { layout, view: { start } }),
  ]);
};

const drawn: [string, Element][] = [
  ...starts(25_800, 190, 889, 1571),
  ...starts(522, 431, 492),
  ...starts(90, 120, 60),
  ...rebase(6, (i) => 900 * 3 ** i, 300_000),
  ...rebase(5, (i) => 120_000 / (i + 1), 90_000),
  ...rebase(3, () => 40_000, 40_000),
  ...Object.entries(timelines).flatMap(([name, layout]) =>
    [0, 0.3, 0.7, 1].map((zoom): [string, Element] => [
      `timeline of ${name}: ${zoom}`,
      picture(Timeline, { layout, view: { zoom, words: 0 } }),
    ]),
  ),
  ...[0.3, 0.5, 0.7, 1].map((words): [string, Element] => [
    `timeline of words: ${words}`,
    picture(Timeline, { layout: timelines['a quote and a verdict'], view: { zoom: 1, words } }),
  ]),
  ['routes with a lens', picture(Routes, { layout: routesOf(), view: { drawn: 1 } })],
  [
    'routes from close by',
    picture(Routes, {
      layout: routesOf({ lens: null, view: { centre: null, degrees: null } }),
      view: { drawn: 1 },
    }),
  ],
  [
    'one route',
    picture(Routes, {
      layout: routesOf({ routes: [map.routes[0]!], lens: null }),
      view: { drawn: 1 },
    }),
  ],
];

describe.each(Object.entries(sizes))('with text as on a %s', (_, size) => {
  test.each(drawn)('%s: no text upon another', (_, picture) => {
    expect(overlapping(textBoxes(picture, size))).toEqual([]);
  });

  test.each(drawn)('%s: no text leaves the picture', (_, picture) => {
    const bounds = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
    expect(leaving(textBoxes(picture, size), bounds)).toEqual([]);
  });

  test.each(drawn)('%s: no text upon a dot', (_, picture) => {
    expect(onDots(picture, textBoxes(picture, size))).toEqual([]);
  });
});
