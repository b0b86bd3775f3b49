import { expect, test } from 'vitest';
import { storyFacts } from '../../src/story/figures';
import { tableRows } from '../../src/story/table';
import { altered, committed, type Data } from './committed';

const rowsOf = ({ article, facts }: Data, id: 'trade' | 'people') =>
  tableRows(storyFacts(article, facts)[id]);

test('trade has a row a figure in order of time, then what is computed', () => {
  expect(rowsOf(committed(), 'trade').map(({ what, value }) => `${what}: ${value}`)).toEqual([
    '1992: US$190 million',
    '1993: US$1.571 billion',
    '2000: US$2.8 billion',
    '2005: US$7.8 billion',
    '2006: US$9.75 billion',
    '2007: US$15.06 billion',
    '2008: US$18.1 billion',
    '2009: US$9.98 billion',
    '2014: US$25.8 billion',
    '2015: US$16 billion',
    '2016: US$13.4 billion',
    '2017: US$19 billion',
    '2018: US$24.8 billion',
    '2019: US$22.34 billion',
    '2021: US$27.34 billion',
    '2022: US$21.15 billion',
    'Trade between South Korea and Russia: 2014 as a multiple of 1992: 135.8',
    'Trade between South Korea and Russia: constant growth from 1992 to 2014: 25.0%',
    'Trade between South Korea and Russia: time to double at the constant growth from 1992 to 2014: 3.1',
  ]);
});

test('people have both numbers for 1990, the article’s first', () => {
  expect(rowsOf(committed(), 'people').slice(0, 2)).toEqual([
    {
      what: '1990',
      value: 'around 30,000',
      from: '“… around 30,000 in 1990”',
      source: 'Yonhap News Agency, 5 September 2017',
    },
    {
      what: '1990',
      value: 'fewer than 10,000',
      from: "As Korea's ambassador wrote later; far below the article's figure",
      source: 'Ambassador Lee Sok-bae in Money Today, via Eurasia Center, March 2021',
      url: 'http://eurasiacenter.kr/russiainfo/eurasiacolumn.html?act=view&no=5083',
    },
  ]);
});

test('reported words and a caveat stand together, and neither leaves the cell empty', () => {
  const both = altered('trade-1992', { caveat: 'exports and imports' });
  expect(rowsOf(both, 'trade')[0]!.from).toBe('“US$190 million in 1992”; exports and imports');
  expect(rowsOf(committed(), 'trade')[2]!.from).toBe('');
});

test('a computed row shows its formula and says where it was computed', () => {
  const rows = rowsOf(committed(), 'people').slice(-3);
  for (const { num, value } of rows) expect(num?.text).toBe(value);
  expect(rows.map(({ what, value, from, source }) => ({ what, value, from, source }))).toEqual([
    {
      what: 'People travelling between the two countries: 2016 as a multiple of 1990',
      value: '14.7',
      from: '440,000 ÷ around 30,000',
      source: 'Computed here',
    },
    {
      what: 'People travelling between the two countries: constant growth from 1990 to 2016',
      value: '10.9%',
      from: '(440,000 ÷ around 30,000)^(1/26) − 1',
      source: 'Computed here',
    },
    {
      what: 'People travelling between the two countries: time to double at the constant growth from 1990 to 2016',
      value: '6.7',
      from: 'ln 2 ÷ ln(1 + 10.9%)',
      source: 'Computed here',
    },
  ]);
});

test('a figure that changes changes its row and those computed from it', () => {
  const rows = rowsOf(altered('trade-2014', { value: 50e9 }), 'trade');
  expect(rows.find(({ what }) => what === '2014')?.value).toBe('US$50 billion');
  expect(rows.slice(-3).map(({ value }) => value)).toEqual(['263.2', '28.8%', '2.7']);
});
