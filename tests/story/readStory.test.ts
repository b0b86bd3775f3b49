/** A story's file as a whole: its outline, its addresses, its names. */
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/facts/problems';
import { complaintsOf, madeStory, reworded } from '../stories/make';
import { made, whole } from '../stories/made';

const { rise } = made;

test.each(Object.entries(made))('the made-up story "%s" is one', (_, story) => {
  expect(complaintsOf(story)).toEqual([]);
});

test('a story that sets everything is one', () => {
  expect(complaintsOf(whole())).toEqual([]);
});

describe('addresses', () => {
  test.each([
    [
      'a chapter’s id as a step’s',
      '{#passengers}',
      '{#at-first}',
      '13:4: {#at-first} stands twice; give each its own',
    ],
    [
      'two steps of one id',
      '{#in-the-end}',
      '{#at-first}',
      '17:4: {#at-first} stands twice; give each its own',
    ],
    [
      'capital letters',
      '{#at-first}',
      '{#At-first}',
      '13:4: {#At-first} is no address; use small letters, digits and hyphens',
    ],
    [
      'a space',
      '{#at-first}',
      '{#at first}',
      '13:4: {#at first} is no address; use small letters, digits and hyphens',
    ],
    [
      'a digit first',
      '{#at-first}',
      '{#1st}',
      '13:4: {#1st} is no address; use small letters, digits and hyphens',
    ],
    [
      'a hyphen last',
      '{#at-first}',
      '{#at-}',
      '13:4: {#at-} is no address; use small letters, digits and hyphens',
    ],
    [
      'other scripts',
      '{#at-first}',
      '{#처음}',
      '13:4: {#처음} is no address; use small letters, digits and hyphens',
    ],
    [
      'none, in another script',
      '# Passengers {#passengers}',
      '# 승객',
      '8:3: {#} is no address; use small letters, digits and hyphens',
    ],
  ])('%s', (_, from, to, complaint) => {
    expect(complaintsOf(reworded(rise, from, to))).toEqual([complaint]);
  });

  test('marks have the ids of facts, which may stand in every chapter', () => {
    const mark = '### In the beginning {#ferries-1990}\n\n';
    const twice = reworded(
      rise,
      '# Names',
      `# Again {#again}\n\nchart: squares\nseries: ferries\n\n${mark}## Once more {#once-more}\n\nIt was.\n\n# Names`,
    );
    expect(complaintsOf(reworded(twice, '## At first', `${mark}## At first`))).toEqual([]);
  });
});

describe('the outline', () => {
  const chapter = /# Passengers[^]*(?=# Names)/;

  test('a story needs a chapter', () => {
    expect(complaintsOf(reworded(rise, chapter, ''))).toEqual([
      '1:1: a story needs a chapter; begin it with "# Title"',
    ]);
  });

  test.each([
    ['a step before any chapter', /# Passengers[^]*?\n(?=## At first)/, '8:4'],
    ['a mark before any chapter', /(?=# Passengers)/, '8:5'],
    ['a heading of four hashes', /## At first/, '13:6'],
  ])('%s is refused', (what, from, place) => {
    const mark = what.startsWith('a mark') ? '### One {#one}\n\n' : '';
    const to = what.startsWith('a heading') ? '#### At first' : mark;
    const complaints = complaintsOf(reworded(rise, from, to));
    expect(complaints).toContain(
      `${place}: stands in no chapter; begin chapters with #, steps with ##, marks with ###`,
    );
  });

  test('words of a chapter that stand in no step are refused: nobody would see them', () => {
    expect(complaintsOf(reworded(rise, 'chart: squares', 'It was.\n\nchart: squares'))).toEqual([
      '10:1: stands in no step; begin one with "## heading" above it',
    ]);
  });

  test('an empty file says what it needs', () => {
    expect(complaintsOf({ words: '', facts: [] })).toEqual([
      '1:1: a story needs a chapter; begin it with "# Title"',
      expect.stringContaining('1:1: '),
    ]);
  });
});

describe('names', () => {
  const named = (lines: string) => ({
    ...rise,
    words: rise.words.replace('ferries: Ferry passengers', lines),
  });
  const whatOf = (id: string, lines: string) =>
    madeStory(named(lines)).figures.find((figure) => figure.id === id)!.what;

  test('a series is called by its name, and a date tells its points apart', () => {
    expect(whatOf('ferries-1990', 'ferries: Ferry passengers')).toBe('Ferry passengers, 1990');
  });

  test('a fact may have a name beside its date', () => {
    const lines = 'ferries: Ferry passengers\nferries-1990: one company';
    expect(whatOf('ferries-1990', lines)).toBe('Ferry passengers, 1990 (one company)');
  });

  test('a name that an editor gave a fact holds where the story gives none', () => {
    const facts = rise.facts.map((fact) =>
      fact.id === 'ferries-1990' ? { ...fact, name: 'by the editor' } : fact,
    );
    const what = (lines: string) =>
      madeStory({ ...named(lines), facts }).figures.find(({ id }) => id === 'ferries-1990')!.what;
    expect(what('ferries-2010: at last')).toBe('by the editor, 1990');
    expect(what('ferries: Ferries')).toBe('Ferries, 1990');
    expect(what('ferries: Ferries\nferries-1990: by us')).toBe('Ferries, 1990 (by us)');
  });

  test('no name is needed', () => {
    expect(complaintsOf(reworded(rise, /# Names[^]*/, ''))).toEqual([]);
  });

  test.each([
    ['ferry: A', '27:1: no fact or series is called "ferry"'],
    ['ferries: {to}', '27:10: {to} cannot stand in a name; write words without a number'],
    ['ferries: A\nferries: B', '28:1: "ferries:" stands twice here; leave one'],
    ['Ferries, and so on.', '27:1: is no name; write "id: name"'],
  ])('%j is refused', (lines, complaint) => {
    expect(complaintsOf(named(lines))).toEqual([complaint]);
  });
});

describe('every mistake is told at once', () => {
  test('a misspelt id in what the opening speaks of, too', () => {
    const words = `also: ferries-multipel\n${rise.words}`.replace('[one]', '[wun]');
    const complaints = complaintsOf({ ...rise, words });
    expect(complaints[0]).toMatch(/^1:7: no fact or series is called "ferries-multipel"; /);
    expect(complaints.length).toBeGreaterThan(1);
  });

  test('signs that nobody sees, with their place', () => {
    const words = rise.words.replace('How many', 'How \u202Emany\u00AD');
    expect(complaintsOf({ ...rise, words })).toEqual([
      '4:5: the sign U+202E is not seen; take it out',
      '4:10: the sign U+00AD is not seen; take it out',
    ]);
  });

  test('words of letters that only look alike', () => {
    const words = rise.words.replace('How', 'Hоw');
    expect(complaintsOf({ ...rise, words })).toEqual([
      '4:1: “Hоw” has letters of two alphabets that look alike; type it anew',
    ]);
  });

  test.each(['story', 'hatch', 'passengers-title', 'table-one'])(
    'the address #%s, which the page has itself',
    (id) => {
      const words = rise.words.replace('{#at-first}', `{#${id}}`);
      expect(complaintsOf({ ...rise, words })).toEqual([
        expect.stringContaining(`{#${id}} is an address of the page itself; give it another`),
      ]);
    },
  );

  test('in opening, chapters, steps and names, in the order of the file', () => {
    const words = rise.words
      .replace('title: Ferries', 'title: {ferris-1990}')
      .replace('chart: squares', 'chart: squares\ntone: 9')
      .replace('{from}.', '{from yaer}.')
      .replace('[all]', '[every]')
      .replace('ferries: Ferry', 'cars: Ferry');
    const complaints = complaintsOf({ ...rise, words });
    const places = complaints.map((line) => line.split(' ')[0]);
    expect(places).toEqual(['1:8:', '11:7:', '16:23:', '18:4:', '28:1:']);
  });

  test('also where a part cannot be read, or a reference not be said: what is typed, and other references', () => {
    const told = (words: string) =>
      complaintsOf({ ...rise, words }).map((line) => line.replace(/;.*/, ''));
    const typed = '“900” is typed';
    const noSeries = rise.words.replace('chart: squares', 'chart: sqares').replace('{to}.', '900.');
    expect(told(noSeries)).toEqual([
      '10:8: no chart is called "sqares"',
      expect.stringContaining(typed) as string,
    ]);
    const noPair = rise.words.replace('ferries-1990 to ferries-2010', 'ferries-1990 to ferris');
    expect(told(noPair.replace('title: Ferries', 'title: Ferries, 900'))).toEqual([
      `1:17: ${typed}`,
      expect.stringContaining('no fact has the id "ferris"') as string,
    ]);
    const unsaid = rise.words.replace('{from}.', '{from yaer}, then 900.');
    expect(told(unsaid)).toEqual([
      expect.stringContaining('{from yaer}') as string,
      expect.stringContaining(typed) as string,
    ]);
    const also = rise.words.replace('chart: squares', 'chart: squares\nalso: lakes');
    expect(told(also.replace('{from}.', '{from}, then 900.'))).toEqual([
      expect.stringContaining('no fact or series is called "lakes"') as string,
      expect.stringContaining(typed) as string,
    ]);
  });

  test('also where two chapters cannot be read at all', () => {
    const second = '# Two {#two}\n\nchart: lines\n\n## Three {#three}\n\nIt was.\n\n# Names';
    const words = rise.words.replace('squares', 'square').replace('# Names', second);
    expect(complaintsOf({ ...rise, words })).toEqual([
      expect.stringContaining('no chart is called "square"'),
      expect.stringContaining('no chart is called "lines"'),
    ]);
  });

  test('the error is one that is shown as it is, and names the file in each line', () => {
    const wrong = reworded(rise, 'title: Ferries', 'titel: Ferries');
    expect(() => madeStory(wrong)).toThrow(InputError);
    expect(() => madeStory(wrong)).toThrow(/^made\/en\.md:1:1: .*(\nmade\/en\.md:\d+:\d+: .*)*$/);
  });
});

test('the same file makes the same story', () => {
  const { locale: _, ...story } = madeStory(whole());
  const { locale: __, ...again } = madeStory(whole());
  expect(JSON.stringify(again)).toBe(JSON.stringify(story));
});
