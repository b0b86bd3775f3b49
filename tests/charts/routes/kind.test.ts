import { expect, test } from 'vitest';
import { InputError } from '../../../src/facts/problems';
import { readMap } from '../../../src/facts/readMap';
import { endOf, type RoutesLayout } from '../../../src/charts/routes/scale';
import { found, said } from '../../stories/facts';
import { complaintsOf, madeStory, type Made } from '../../stories/make';

const story = (lines: string) => `title: Ways
opens with: sea to rail

Ways to the west.

What the article says of them.

# The ways {#ways}

chart: routes
also: sea-days
${lines}

## By sea {#by-sea} [sea]

One can sail.

alt: A line around the cape.

## By rail {#by-rail} [rail]

Or go by rail.

alt: Another line, across the land.
`;

const km = { unit: 'km', series: 'ways', period: { date: '2010', basis: 'stated' as const } };
const facts = [
  said('sea', 9000, km),
  found('rail', 6000, km),
  found('sea-days', 30, { unit: 'days', series: null }),
];

const mapFile = {
  sources: { atlas: { publisher: 'Harbour Board', title: 'Atlas' } },
  routes: [
    { id: 'sea', kind: 'sea', points: [{ name: 'east-port', at: [50, 10] }, [25, -20], [-10, 10]] },
    { id: 'rail', kind: 'rail', points: [[50, 10], [20, 20], { name: 'capital', at: [-5, 15] }] },
  ],
  places: [{ name: 'east-port' }],
};

const marks = `
### By ship around the cape {#sea}

short: By sea
caveat: It takes {sea-days}.

### By rail {#rail}

### East Port {#east-port}`;

const made = (lines: string, file: unknown = mapFile): Made => ({
  words: story(lines),
  facts,
  map: () => readMap(file, 'map.json'),
});
const storyOf = (lines: string, file?: unknown) => madeStory(made(lines, file));
const chapterOf = (lines: string, file?: unknown) => storyOf(lines, file).chapters[0]!;

test('a view draws its route and those before it', () => {
  expect(chapterOf(marks).steps.map(({ view }) => view)).toEqual([{ drawn: 0.5 }, { drawn: 1 }]);
});

test('a route is named on the globe, and with its length at its straight line; a place by its mark', () => {
  const { labels, ways } = chapterOf(marks).layout as RoutesLayout;
  expect(labels.map(({ lines }) => lines.join(' '))).toEqual(['East Port', 'By sea', 'By rail']);
  expect(ways.map(({ straight }) => [straight!.name, straight!.length])).toEqual([
    ['By sea', '9,000\u00a0km'],
    ['By rail', '6,000\u00a0km'],
  ]);
  expect(ways.map(({ straight }) => endOf(straight!))).toEqual([400, 266.7]);
});

test('a mark that names months cuts its straight line into those of a year', () => {
  const shut = marks.replace('{#rail}', '{#rail}\n\nmonths: sea-days');
  expect(complaintsOf(made(shut))).toEqual([
    expect.stringMatching(/rail: 30 are not months of a year; name another figure$/),
  ]);
  const open = [...facts, said('open', 5, { unit: 'months', series: null })];
  const words = story(marks.replace('{#rail}', '{#rail}\n\nmonths: open')).replace('also: ', 'also: open, '); // prettier-ignore
  const { layout } = madeStory({ ...made(marks), words, facts: open }).chapters[0]!;
  const kinds = (layout as RoutesLayout).ways[1]!.straight!.parts.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'solid')).toHaveLength(5);
  expect(kinds).toHaveLength(12);
});

test('lengths in two units are not compared: each stands at its route', () => {
  const routes = [...mapFile.routes, { ...mapFile.routes[1]!, id: 'sea-days' }];
  const words = `${marks}\n\n### By the day {#sea-days}`;
  const { labels, ways } = chapterOf(words, { ...mapFile, routes }).layout as RoutesLayout;
  expect(ways.some(({ straight }) => straight)).toBe(false);
  expect(labels[1]!.lines).toEqual(['By sea', '9,000\u00a0km']);
});

test('an area is named without a mark, from the start', () => {
  const areas = [{ name: 'the-bay', at: [20, 10] }];
  const named = `${marks}\n\n### The Bay {#the-bay}`;
  const { labels } = chapterOf(named, { ...mapFile, areas }).layout as RoutesLayout;
  expect(labels.at(-1)).toMatchObject({ kind: 'area', route: 0 });
  expect(labels.at(-1)!.lines.join(' ')).toBe('The Bay');
  expect(labels.at(-1)!.dot).toBeUndefined();
  expect(() => storyOf(named, { ...mapFile, areas: [{ name: 'the-bay', at: [-160, 0] }] })).toThrow(
    'map.json: areas: the-bay is out of sight',
  );
  expect(() => storyOf(marks, { ...mapFile, areas })).toThrow('the-bay: nothing is said of it');
});

test('a note gives the length, its source and what to know', () => {
  expect(chapterOf(marks).notes.sea).toMatchObject({
    when: 'By ship around the cape',
    value: '9,000\u00a0km',
    caveat: 'It takes 30\u00a0days.',
    source: 'The Ferryman, 4 March 2011',
  });
});

test('what to know of a route is not its length, which its note gives', () => {
  const same = marks.replace('{sea-days}', '{sea}');
  expect(complaintsOf(made(same))).toEqual([
    expect.stringMatching(/\{sea\} stands in this note already; say what to know of it$/),
  ]);
});

test('the table has the lengths, or the figures that the story lists, and compares pairs', () => {
  const ids = (lines: string) => chapterOf(lines).rows.map(({ figure }) => figure.id);
  expect(ids(marks)).toEqual(['sea', 'rail']);
  expect(ids(`figures: sea, sea-days\ncompare: sea to rail\n${marks}`)).toEqual([
    ...['rail', 'sea', 'sea-days', 'change-sea-rail'],
  ]);
});

test('a story with a map credits it, and brings its land', () => {
  const { sources, land } = storyOf(marks);
  expect(sources.map(({ id }) => id)).toContain('atlas');
  expect(land!.d).toMatch(/^M/);
});

test('a route whose id is that of no figure has its name alone, and needs a caveat', () => {
  const routes = [{ ...mapFile.routes[0], id: 'by-air' }, mapFile.routes[1]];
  const air = marks.replace('{#sea}', '{#by-air}');
  const words = (lines: string) => ({
    ...made(lines, { ...mapFile, routes }),
    words: story(lines).replace('[sea]', '[by-air]'),
  });
  const { notes, layout } = madeStory(words(air)).chapters[0]!;
  expect(notes['by-air']).toEqual({
    when: 'By ship around the cape',
    caveat: 'It takes 30\u00a0days.',
  });
  expect((layout as RoutesLayout).labels[1]!.lines).toEqual(['By sea']);
  expect(complaintsOf(words(air.replace(/caveat: .*/, '')))).toEqual([
    expect.stringMatching(/^10:8: by-air: nothing is known of this route; .*map\.json$/),
  ]);
});

test('what is wrong with the map is told with its file, all of it', () => {
  const lost = { ...mapFile, view: { centre: [180, 0] } };
  expect(() => storyOf(marks, lost)).toThrow(InputError);
  expect(() => storyOf(marks, lost)).toThrow(
    /^(made\/en\.md:10:8: map\.json: (routes|places): .* is out of sight .*\n?)+$/,
  );
  expect(() => storyOf('### By sea {#sea}')).toThrow(
    /:8: map\.json: rail: nothing is said of it; give it a name\n.*:8: map\.json: east-port: nothing is said of it; give it a name/,
  );
});

test('a story without a map says that its file is missing', () => {
  const { words, facts } = made(marks);
  expect(() => madeStory({ words, facts })).toThrow('map.json: is missing');
});
