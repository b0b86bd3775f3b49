import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/fact';
import { InputError } from '../../src/facts/problems';
import { Figures } from '../../src/figures/figures';
import { en } from '../../src/locales/en';
import { Mistake, Problems } from '../../src/story/document/problems';
import { sectionsOf } from '../../src/story/document/sections';
import { factIndex } from '../../src/story/references/facts';
import { SectionSettings } from '../../src/story/settings';
import { article, day, found, said } from '../stories/facts';
import { at } from './document/read';

const facts: Fact[] = [
  ...[said('ferries-2010', 900), said('ferries-1990', 40), found('ferries-2000', 300)],
  ...[found('lone-1990', 5), day('bridge-opens', '2010-06-26')],
];

function settingsOf(lines: string) {
  const problems = new Problems('en.md');
  const [section] = sectionsOf(lines, [], problems);
  problems.refuse();
  const figures = new Figures(en, { of: () => undefined });
  const context = { article, facts: factIndex(facts), changes: [], figures };
  return { problems, settings: new SectionSettings(section!, context, problems) };
}

const only = (value: string) => settingsOf(`one: ${value}`).settings;
const ids = (all: readonly { id: string }[] | null) => all?.map(({ id }) => id);

/** Where and why a setting is refused. */
function refusal(read: () => unknown): string {
  try {
    return `it reads ${JSON.stringify(read())}`;
  } catch (error) {
    if (error instanceof Mistake) return `${at(error.place)}: ${error.message}`;
    throw error;
  }
}

test('a setting that is not there is null, or an empty list', () => {
  const { settings } = settingsOf('two: 2');
  expect(settings.has('one')).toBe(false);
  for (const read of ['text', 'quantity', 'pair', 'number'] as const)
    expect(settings[read]('one'), read).toBeNull();
  for (const read of ['list', 'facts', 'quantities', 'pairs'] as const)
    expect(settings[read]('one'), read).toEqual([]);
});

test('a text is running words, with its references said', () => {
  expect(only('In {ferries-1990 year}:\n  {ferries-1990}').text('one')).toBe('In 1990: 40');
});

test('a reference in it that does not hold is noted at its own place', () => {
  const { settings, problems } = settingsOf('one: At\n{ferries-1909}');
  settings.text('one');
  expect(() => problems.refuse()).toThrow(
    new InputError(
      'en.md:2:1: {ferries-1909}: no fact has the id "ferries-1909"; nearest: ferries-1990, ferries-2000, ferries-2010',
    ),
  );
});

test('a list is what stands between commas, on one line or several', () => {
  expect(only('a, b c ,\n  d\n e, ').list('one')).toEqual(['a', 'b c', 'd e']);
});

describe('facts', () => {
  test('are named by their ids; a series is all its facts, in order of time', () => {
    expect(ids(only('lone-1990, ferries, bridge-opens').facts('one'))).toEqual([
      ...['lone-1990', 'ferries-1990', 'ferries-2000', 'ferries-2010', 'bridge-opens'],
    ]);
  });

  test('a quantity alone, and several', () => {
    expect(only('lone-1990').quantity('one')?.id).toBe('lone-1990');
    expect(ids(only('ferries').quantities('one'))).toHaveLength(3);
  });

  test.each([
    ['ferrys', '1:6: no fact or series is called "ferrys"; nearest: ferries'],
    [
      'ferries, ferries-1909',
      '1:6: no fact or series is called "ferries-1909"; nearest: ferries-1990, ferries-2000, ferries-2010',
    ],
  ])('are refused where there is none: %s', (value, message) => {
    expect(refusal(() => only(value).facts('one'))).toBe(message);
  });

  test('a date is no quantity', () => {
    expect(refusal(() => only('ferries, bridge-opens').quantities('one'))).toBe(
      '1:6: bridge-opens is a date; name quantities',
    );
    expect(refusal(() => only('bridge-opens').quantity('one'))).toBe(
      '1:6: bridge-opens is a date; a quantity is needed',
    );
  });
});

describe('a pair', () => {
  test.each([
    ['ferries-1990 to ferries-2000', ['ferries-1990', 'ferries-2000']],
    ['ferries-2000 to\n  ferries-1990', ['ferries-2000', 'ferries-1990']],
    ['ferries', ['ferries-1990', 'ferries-2010']],
  ])('%j is %j', (value, pair) => {
    expect(ids(only(value).pair('one'))).toEqual(pair);
  });

  test('several stand between commas', () => {
    expect(only('ferries, ferries-1990 to ferries-2000').pairs('one').map(ids)).toEqual([
      ['ferries-1990', 'ferries-2010'],
      ['ferries-1990', 'ferries-2000'],
    ]);
  });

  test.each([
    [
      'ferries-1990 to ferries-2000 to ferries-2010',
      '1:6: "ferries-1990 to ferries-2000 to ferries-2010" is no pair; write it as "id to id"',
    ],
    [
      'ferries-1990 to ferries-2002',
      '1:6: no fact has the id "ferries-2002"; nearest: ferries-2000, ferries-2010, ferries-1990',
    ],
    ['ferries-1990 to bridge-opens', '1:6: bridge-opens is a date; a quantity is needed'],
    ['lone', '1:6: series lone has one figure; two are needed'],
    ['lane', '1:6: no series is called "lane"; nearest: lone'],
  ])('%s is refused at the value: %s', (value, message) => {
    expect(refusal(() => only(value).pair('one'))).toBe(message);
    expect(refusal(() => only(value).pairs('one'))).toBe(message);
  });
});

describe('a number', () => {
  test.each([
    ['7', 7],
    ['10,000', 10_000],
    ['1.5', 1.5],
    ['2 thousand', 2000],
    ['1.5 million', 1_500_000],
    ['1 billion', 1e9],
    ['3 trillion', 3e12],
  ])('%s is %d', (value, number) => {
    expect(only(value).number('one')).toBe(number);
  });

  test.each(['ten', '-1', '1e9', '10 000', '1.', '5%', '{ferries-1990}', '1 dozen'])(
    '%s is none',
    (value) => {
      expect(refusal(() => only(value).number('one'))).toBe(
        '1:6: is not a number; write digits, with thousand, million or billion behind them where it is long',
      );
    },
  );
});

test.each(['0', '0.0', '0 million'])('%s is refused: nothing can be divided by it', (value) => {
  expect(refusal(() => only(value).number('one'))).toBe(
    `1:6: ${value} is not above 0; write a number that is`,
  );
});

test('a pair is of two figures', () => {
  const same = 'ferries-1990 to ferries-1990';
  const complaint = '1:6: ferries-1990 stands at both ends; name two figures';
  expect(refusal(() => only(same).pair('one'))).toBe(complaint);
  expect(refusal(() => only(`ferries, ${same}`).pairs('one'))).toBe(complaint);
});

test('a complaint stands at the setting, or at its section where that is not set', () => {
  const { settings } = settingsOf('one: 1\ntwo:   2');
  expect(refusal(() => settings.refuse('two', 'is wrong'))).toBe('2:8: is wrong');
  expect(refusal(() => settings.refuse('three', 'is missing'))).toBe('1:1: is missing');
});

test('a line that nobody knows is noted at its name, with what could have been meant', () => {
  const { settings, problems } = settingsOf('title: A\ntitel: B\nzebra: C\nodd: D');
  settings.text('odd');
  settings.checkUnread(['title', 'axis']);
  expect(() => problems.refuse()).toThrow(
    new InputError(
      [
        'en.md:2:1: "titel:" is not known here; nearest: title',
        'en.md:3:1: "zebra:" is not known here; use one of title, axis, odd',
      ].join('\n'),
    ),
  );
});
