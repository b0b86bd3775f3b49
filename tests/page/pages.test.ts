import { expect, test } from 'vitest';
import { pages } from '../../src/page/pages';
import { madeStory } from '../stories/make';
import { whole } from '../stories/made';

const all = pages(madeStory(whole()));

test('the site is the story, its numbers, and the story and each chart for other people’s pages', () => {
  expect(all.map(({ kind, path }) => `${kind} /${path}`)).toEqual([
    'story /',
    'numbers /numbers/',
    'embed /embed/story/',
    'embed /embed/passengers/',
    'embed /embed/start/',
  ]);
});

test('a chart’s page is called what its picture is called, and shows the steps of its chapter', () => {
  expect(all.find(({ chart }) => chart === 'start')).toMatchObject({
    title: 'Where one can start',
    steps: ['two-starts', 'choose'],
  });
});

test('the story’s pages show every step, and each chart’s page its own part of them', () => {
  const [story, , framed, ...charts] = all;
  expect(framed!.steps).toEqual(story!.steps);
  expect(charts.flatMap(({ steps }) => steps)).toEqual(story!.steps);
});

test('every page has words for its title and its description', () => {
  for (const { title, description } of all) {
    expect(title).toMatch(/\w{3}/);
    expect(description).toMatch(/\w+ \w+ \w+/);
  }
});

test('pages made to be framed, and no others, say how much room they take', () => {
  for (const { kind, room } of all) expect(room !== null).toBe(kind === 'embed');
});

test('a language whose words are longer is kept more room in frames', () => {
  const story = madeStory(whole());
  const roomsIn = (height: number) =>
    pages({ ...story, locale: { ...story.locale, height } }).flatMap(({ room }) => room ?? []);
  const [own, longer] = [roomsIn(1), roomsIn(1.1)];
  expect(longer.length).toBeGreaterThan(0);
  longer.forEach(({ all }, i) => expect(all.narrow).toBeGreaterThan(own[i]!.all.narrow));
});
