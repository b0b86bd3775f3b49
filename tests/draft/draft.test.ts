/** Drafts of whole articles: each renders, and what cannot be drawn is asked about. */
import { expect, test } from 'vitest';
import { draftOf } from '../../src/draft/draft';
import { planOf } from '../../src/draft/plan';
import { readArticle } from '../../src/extract/readArticle';
import { parts, readPart } from '../corpus/score/articles';
import { scoreOf } from './score';

const read = (text: string) =>
  readArticle(new TextEncoder().encode(text), { published: '2010-02-01', publisher: 'A daily' });

test.each(parts)('every fifth article of %s that tells a change gives a draft', (part) => {
  const { told, rendered, refused } = scoreOf(readPart(part).filter((_, i) => i % 5 === 0));
  expect(told).toBeGreaterThan(2);
  expect(refused).toEqual([]);
  expect(rendered).toBe(told);
});

test('what matters most comes first: a claim that fails, else the largest change', () => {
  const { chapters } = planOf(
    read(`Trade

Imports grew from $3 million in 1999 to $60 million in 2009. Exports more than tripled from 200 tonnes in 2001 to 380
tonnes in 2008. The number of ships rose from 10 in 1999 to 14 in 2009.
`),
  );
  expect(chapters.map(({ points }) => points.map(({ value }) => value))).toEqual([
    [200, 380],
    [3e6, 60e6],
    [10, 14],
  ]);
});

test('what the headline or the first paragraph tells comes before what is larger, or fails', () => {
  const { chapters } = planOf(
    read(`Ships up from 10 to 14

The number of ships rose from 10 in 1999 to 14 in 2009, the port said.

Imports grew from $3 million in 1999 to $60 million in 2009. Exports more than tripled from 200 tonnes in 2001 to 380
tonnes in 2008.
`),
  );
  expect(chapters.map(({ points }) => points.map(({ value }) => value))).toEqual([
    [10, 14],
    [200, 380],
    [3e6, 60e6],
  ]);
});

test('changes that lead on from each other are one chapter, in order of time', () => {
  const { chapters } = planOf(
    read(`People

The population grew from 9.6 million in 1970 to 14.1 million in 1980 and 19.8 million in 1990.
`),
  );
  expect(chapters.map(({ kind, points }) => [kind, points.map(({ value }) => value)])).toEqual([
    ['dated', [9.6e6, 14.1e6, 19.8e6]],
  ]);
});

test('what no picture shows is asked about, with the reason', () => {
  const file = read(`Boats

Boats fell from 40 in 1999 to 10 in 2009. Profit rose from -$3 million in 1999 to $6 million in 2009.
`);
  const { markdown, chapters } = draftOf(file);
  expect(chapters).toHaveLength(1);
  expect(markdown.replace(/\s+/g, ' ')).toMatch(
    /\?\? What is to be told of “[^”]*3 million in 1999” and “\$6 million in 2009”\? They are not drawn: squares need values above zero\./,
  );
});

const headings = (markdown: string) => markdown.match(/^# .*$/gm);

test('series of one article are set side by side, each from its own start', () => {
  const { markdown } = draftOf(
    read(`Boats

Trade rose from $3 million in 1999 to $60 million in 2009. The number of ships fell from 14 in 1999 to 10 in 2009.
`),
  );
  expect(headings(markdown)).toContain('# Side by side {#beside}');
  const words = markdown.replace(/\s+/g, ' ');
  expect(words).toMatch(/chart: growth series: trade-1999 to trade-2009, ships-1999 to ships-2009/);
  expect(words).toMatch(/came to \{times trade-1999 to trade-2009\} times its start/);
  expect(words).toMatch(
    /\{fell ships-1999 to ships-2009: fell\} by \{fall ships-1999 to ships-2009\}/,
  );
});

test('one series in time has none beside it', () => {
  const { markdown } = draftOf(read('Boats\n\nBoats fell from 40 in 1999 to 10 in 2009.\n'));
  expect(headings(markdown)).toHaveLength(2);
});

test('what the article dates is a timeline, of which it is asked what happened', () => {
  const { markdown } = draftOf(
    read(`Boats

Boats fell from 40 in 1999 to 10 in 2009. The bridge opened on 3 March 2005, and its toll ended in June 2008. A year ago
nobody sailed.
`),
  );
  const words = markdown.replace(/\s+/g, ' ');
  expect(words).toMatch(/chart: timeline events: date-2005-03-03, date-2008-06 title:/);
  expect(words).toMatch(/\?\? What does the article date “3 March 2005” \(paragraph 2\)\?/);
  expect(words).toMatch(/\?\? What does the article date “June 2008” \(paragraph 2\)\?/);
  expect(words).not.toMatch(/date “A year ago”/);
});

test('dates of figures and the day of publication are no events', () => {
  const { markdown } = draftOf(
    read(`Boats

Boats fell from 40 in 1999 to 10 in 2009. The bridge opened on 3 March 2005. In 1999 few sailed. On 1 February 2010 the
harbour closed.
`),
  );
  expect(markdown).not.toMatch(/timeline/);
});
