/** What English says by itself: every word that is no story's. */
import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en';
import { found, said } from '../stories/facts';

/** Each text, and what functions of texts make of some. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words ? Object.values(words).flatMap(textsIn) : [];
}

const texts = textsIn([en.words, en.names]);

describe('the words of the interface', () => {
  test('none is empty, or has space about it', () => {
    expect(texts.length).toBeGreaterThan(60);
    const ends = texts.filter((text) => text.trim() === '');
    expect(ends).toEqual([]);
  });

  test('they are typeset: no straight quotes, double spaces or slips', () => {
    const slips = /["']| {2}|undefined|NaN|\s[.,;:](?!\S)|[.,]{2}/;
    expect(texts.filter((text) => slips.test(text))).toEqual([]);
  });

  test('their abbreviations are kinds of files, and the licence of the code', () => {
    const found = texts.flatMap((text) => text.match(/\b\p{Lu}{2,}\b/gu) ?? []);
    expect([...new Set(found)].sort()).toEqual(['CSV', 'HTML', 'JSON', 'MIT']);
  });

  test('no digit is typed in them', () => {
    expect(texts.filter((text) => /\p{N}/u.test(text))).toEqual([]);
  });
});

describe('units', () => {
  test.each(['usd', 'people', 'times', 'ordinal', 'km', 'index', 'days', 'months', 'usd-per-acre'])(
    '%s has a name and a format',
    (unit) => {
      expect(en.unitName(unit).trim()).not.toBe('');
      expect(en.value(3, unit)).toContain('3');
    },
  );

  test('any other is called by its own words', () => {
    expect(en.unitName('cargo-ships')).toBe('cargo ships');
    expect(en.value(1200, 'cargo-ships').replaceAll('\u00a0', ' ')).toBe('1,200 cargo ships');
  });

  test('people are named where a figure leaves them out', () => {
    expect(en.withUnit('440,000', 'people')).toBe('440,000 people');
    expect(en.withUnit('US$5', 'usd')).toBe('US$5');
  });
});

describe('numbers and dates', () => {
  test('a quantity has its reservation, a multiple one decimal, a share its sign', () => {
    expect(en.quantity(said('a-1990', 30_000, { approximation: 'around' }))).toBe('around 30,000');
    expect([en.times(135.789), en.rate(0.2501), en.share(-0.4806)]).toEqual([
      ...['135.8', '25.0%', '48%'],
    ]);
    expect([en.count(30_000), en.decimal(135.7894)]).toEqual(['30,000', '135.789']);
    expect(en.quantity(found('a-1990', 5, { upper: 7 }))).toBe('5 to 7');
  });

  test('a date is as exact as it is known', () => {
    expect(['1990', '1990-09', '2010-06-26'].map(en.date)).toEqual([
      ...['1990', 'September 1990', '26 June 2010'],
    ]);
    expect(en.dateShort('2017-09-03')).toBe('3 Sept 2017');
    expect(en.weekday('2010-06-26')).toBe('Saturday');
  });

  test('a list has its "and"', () => {
    expect([en.list(['a']), en.list(['a', 'b', 'c'])]).toEqual(['a', 'a, b and c']);
  });
});

test('an opening credits one publisher, two, or the first of more', () => {
  const { credit, source } = en.words.opening;
  expect(source('A')).toBe('Source: A');
  expect([credit('A', []), credit('A', ['B']), credit(null, ['B', 'C'])]).toEqual([
    ...['Source: A', 'Source: A (filled); B (hollow)', 'Source: B and C'],
  ]);
  expect(credit('A', ['B', 'C', 'D'])).toBe('Source: A (filled); B and others (hollow)');
});
