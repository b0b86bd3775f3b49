/** What a chapter is, by what its story says and by what it leaves out. */
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/charts/registry';
import { plain } from '../../src/figures/figure';
import { found, said } from '../stories/facts';
import { complaintsOf, madeStory, reworded, type Made } from '../stories/make';
import { made, whole } from '../stories/made';

const chapterOf = (story: Made, index = 0) => madeStory(story).chapters[index]!;
const rise = chapterOf(made.rise);
const told = chapterOf(whole());

describe('where a story says nothing', () => {
  test('the picture is called as the chapter is', () => {
    expect([rise.title, rise.figure.title]).toEqual(['Passengers', 'Passengers']);
  });

  test('the line below it names the publishers of its figures, those of the article first', () => {
    expect(plain(rise.figure.source)).toBe('Source: The Ferryman (filled); Harbour Board (hollow)');
    expect(plain(chapterOf(made.noContext).figure.source)).toBe('Source: The Ferryman');
  });

  test('of several other publishers it names the first', () => {
    const board = found('ferries-2000', 300).source;
    const facts = ['2000', '2001', '2002'].map((year, i) =>
      found(`ferries-${year}`, 300, { source: { ...board, id: year, publisher: `Board ${i}` } }),
    );
    expect(
      plain(chapterOf({ ...made.rise, facts: [...made.rise.facts, ...facts] }).figure.source),
    ).toBe('Source: The Ferryman (filled); Harbour Board and others (hollow)');
  });

  test('its colour is the first', () => {
    expect(rise.tone).toBe(1);
  });

  test('the card shows the last step under its heading, with the picture’s title and source', () => {
    expect(rise.card).toEqual({
      step: 'year-by-year',
      value: 'Year by year',
      text: 'Passengers',
      source: 'Source: The Ferryman (filled); Harbour Board (hollow)',
    });
  });

  test('the alternative is the title and every figure that the picture shows', () => {
    expect(rise.steps.map(({ alt }) => alt)).toEqual([
      'Passengers. 1990: 40.',
      'Passengers. 1990: 40; 2010: 900.',
      'Passengers. 1990: 40; 2000: 300; 2010: 900.',
    ]);
  });

  test('an address follows from the heading, or from the chapter', () => {
    const words = made.rise.words.replaceAll(/ \{#[^}]*\}(?=.*\n\n(?!ferries))/g, '');
    const { id, steps } = chapterOf({ ...made.rise, words });
    expect(id).toBe('passengers');
    expect(steps.map((step) => step.id)).toEqual(['passengers-1', 'passengers-2', 'passengers-3']);
  });
});

describe('what a story says', () => {
  test('stands in place of all of that', () => {
    expect(told).toMatchObject({ id: 'passengers', title: 'The passengers', tone: 2 });
    expect(told.figure.title).toBe('Passengers of the ferries');
    expect(plain(told.figure.source)).toBe('From The Ferryman (filled) and the board (hollow)');
    expect(told.card).toEqual({
      step: 'in-the-end',
      value: '900 people',
      text: 'took the ferry in 2010.',
      source: 'From The Ferryman',
    });
    expect(told.steps.map(({ alt }) => alt)).toEqual([
      '4 squares stand for 40 people in 1990.',
      '90 squares stand for 900 people in 2010.',
      'Points on a time axis, the last one 900 in 2010.',
    ]);
  });

  test('a step has the title and unit of the one before, or of the chapter, until it says another', () => {
    const unit = reworded(whole(), '\ntone: 2', '\ntone: 2\nunit: People a year');
    const titled = reworded(
      unit,
      '\nalt: {squares to}',
      '\ntitle: {to} in the end\nalt: {squares to}',
    );
    const { figure, steps } = chapterOf(titled);
    expect(figure).toMatchObject({ title: 'Passengers of the ferries', unit: 'People a year' });
    expect(steps.map(({ title, unit }) => [title, unit])).toEqual([
      ['Passengers of the ferries', 'People a year'],
      ['900 in the end', 'People a year'],
      ['900 in the end', 'People a year'],
    ]);
  });

  test('a heading and a text are prose: their figures lead to rows', () => {
    const [, second] = told.steps;
    expect(second!.heading).toMatchObject([
      { text: '900', figure: { id: 'ferries-2010' } },
      ' people',
    ]);
    expect(plain(second!.text)).toBe(
      'By 2010 it was 900, which is 22.5 times as many. The number had grown.',
    );
  });

  test('its paragraphs and lines may stand in any order', () => {
    const turned = reworded(made.rise, /(\nIn \{from year.*\n)/, '\nalt: One square.\n$1');
    expect(chapterOf(turned).steps[0]!.alt).toBe('One square.');
  });
});

describe('views', () => {
  /** The story with other views at its three steps. */
  const views = (first: string, second: string, third: string): Made => ({
    ...made.rise,
    words: made.rise.words
      .replace('[one]', first)
      .replace('[all]', second)
      .replace('[points, others]', third),
  });

  test('a step has what it names, upon what the step before shows', () => {
    const [first, second, third] = rise.steps.map(({ view }) => view);
    expect(first).toMatchObject({ amount: 0, points: 0, context: 0 });
    expect(second).toMatchObject({ amount: 1, points: 0, context: 0 });
    expect(third).toMatchObject({ amount: 1, points: 1, context: 1 });
  });

  test('a step that names none shows what the one before does', () => {
    const [, second, third] = chapterOf(views('[one]', '[points]', '')).steps;
    expect(third!.view).toEqual(second!.view);
  });

  test('a first step that names none shows the chart’s own start', () => {
    const { steps, chart } = chapterOf(views('', '[all]', ''));
    const { near, ...others } = steps[0]!.view;
    expect(Object.keys(steps[0]!.view).sort()).toEqual(Object.keys(chart.windows).sort());
    expect(near).toBe(1);
    expect(new Set(Object.values(others))).toEqual(new Set([0]));
  });

  test('each chapter begins anew', () => {
    expect(chapterOf(whole(), 1).steps[0]!.view).toEqual({ ends: 0 });
  });

  test('an unknown view is refused with the nearest, and the others are read', () => {
    expect(complaintsOf(views('[on]', '[all]', '[others, point]'))).toEqual([
      expect.stringMatching(/^13:\d+: \[on\] is no view of this chart; nearest: one/),
      expect.stringMatching(/^21:\d+: \[point\] is no view of this chart; nearest: points/),
    ]);
  });
});

describe('what is refused', () => {
  const CHART = 'chart: squares';
  test.each<[what: string, from: string | RegExp, to: string, complaint: string]>([
    ['no chart', `${CHART}\n`, '', `8:3: set "chart:" to one of ${Object.keys(kinds).join(', ')}`],
    [
      'an unknown chart',
      CHART,
      'chart: timelin',
      '10:8: no chart is called "timelin"; nearest: timeline',
    ],
    [
      'an unknown line',
      CHART,
      `${CHART}\naxes: people`,
      '11:1: "axes:" is not known here; nearest: axis',
    ],
    ['an unknown tone', CHART, `${CHART}\ntone: 4`, '11:7: 4 is no tone; use 1, 2 or 3'],
    [
      'a tone that is no number',
      CHART,
      `${CHART}\ntone: red`,
      '11:7: is not a number; write digits, with thousand, million or billion behind them where it is long',
    ],
    [
      'an unknown step of the card',
      CHART,
      `${CHART}\ncard step: at-last`,
      '11:12: no step is called "at-last"; nearest: at-first',
    ],
    [
      'a line that a step does not know',
      'In {from year}',
      'alt: A\nalternative: B\n\nIn {from year}',
      '16:1: "alternative:" is not known here; use one of title, unit, alt, guess',
    ],
    [
      'a step without words',
      /In \{from year\}.*\n/,
      '',
      '13:4: this step says nothing; write a paragraph below its heading',
    ],
    [
      'a step of two paragraphs',
      'In {from year}',
      'One more.\n\nIn {from year}',
      '17:1: a step is read beside its picture: make one paragraph of its two',
    ],
    [
      'a title with a reference',
      '# Passengers',
      '# {to} passengers',
      '8:3: {to} cannot stand in a chapter’s heading; write words without a number',
    ],
    [
      'a pair that is none',
      'series: ferries-1990 to ferries-2010',
      'series: ferries-1990 to ferries-2001',
      '11:9: no fact has the id "ferries-2001"; nearest: ferries-2000, ferries-2010, ferries-1990',
    ],
    [
      'a mark without an id',
      '## At first',
      '### A mark\n\n## At first',
      '13:5: names no mark; add {#id} to the heading',
    ],
    [
      'a mark with a paragraph',
      '## At first',
      '### A mark {#ferries-1990}\n\nIt was.\n\n## At first',
      '15:1: is no line of a mark; write "name: words"',
    ],
    [
      'a mark with an unknown line',
      '## At first',
      '### A mark {#ferries-1990}\n\nshort: A\n\n## At first',
      '15:1: "short:" is not known here',
    ],
  ])('%s', (_, from, to, complaint) => {
    expect(complaintsOf(reworded(made.rise, from, to))).toEqual([complaint]);
  });

  test('a chapter without a step', () => {
    const words = made.rise.words.replace(/\n## [^]*(?=\n# Names)/, '');
    expect(complaintsOf({ ...made.rise, words })).toEqual([
      '8:3: a chapter needs a step; write "## heading" and a paragraph',
    ]);
  });

  test('figures that its chart cannot draw are told at the chapter', () => {
    const facts = [...made.rise.facts, said('cars-1990', 40), said('cars-2010', -900)];
    const story = reworded(made.rise, /(series: )ferries(.*)ferries/, '$1cars$2cars');
    const chapter = complaintsOf({ ...story, facts }).filter((line) => /^(8:3|11:9):/.test(line));
    expect(chapter).not.toEqual([]);
    for (const complaint of chapter) expect(complaint).not.toMatch(/NaN|undefined|\bat \w/);
  });

  test('all of a chapter’s mistakes are told at once', () => {
    const words = made.rise.words
      .replace('{from}.', '{form}.')
      .replace('[all]', '[al]')
      .replace('{years between}', '{years betwen}');
    expect(complaintsOf({ ...made.rise, words }).map((line) => line.split(' ')[0])).toEqual([
      ...['15:23:', '17:4:', '23:22:'],
    ]);
  });
});
