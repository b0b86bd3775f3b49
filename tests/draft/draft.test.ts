/** Drafts of whole articles: each renders, and what cannot be drawn is asked about. */
import { expect, test } from 'vitest';
import { draftOf } from '../../src/draft/draft';
import { planOf } from '../../src/draft/plan';
import { presentIn, withDates } from '../../src/draft/present';
import { readArticle } from '../../src/extract/readArticle';
import { parts, readPart } from '../corpus/score/articles';
import { scoreOf } from './score';

const read = (text: string) =>
  readArticle(new TextEncoder().encode(text), { published: '2010-02-01', publisher: 'A daily' });

const headings = (markdown: string) => markdown.match(/^# .*$/gm);

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

const CENSUS = `Islanders up 57 percent since 1990

The native population of the islands numbered 31.1 million in 2000, the ministry said. This represents a 57 percent
increase over 1990.

The ministry said the rise in the native population continued an upsurge from 9.6 million in 1970 to 14.1 million in
1980 and 19.8 million in 1990. Boats of all kinds numbered 3 million in 1985.
`;

test('figures of one thing are one series, whatever paragraphs they stand in, and the news opens it', () => {
  const [chapter, ...others] = planOf(read(CENSUS)).chapters;
  expect(others).toEqual([]);
  expect(chapter!.points.map(({ value }) => value)).toEqual([9.6e6, 14.1e6, 19.8e6, 31.1e6]);
  expect(chapter!.main.map(({ value }) => value)).toEqual([19.8e6, 31.1e6]);
  expect(chapter!.subject?.words).toBe('native population');
});

test('an increase over a year is tested against the figures of both ends', () => {
  const words = (text: string) => draftOf(read(text)).markdown.replace(/\s+/g, ' ');
  expect(words(CENSUS)).toMatch(
    /says “\{percent-undated quote\}”\. From \{population-1990\} in \{population-1990 year\} to [^.]*, its own figures give \{rise population-1990 to people-2000\}/,
  );
  expect(words(CENSUS.replace(/57 percent\s+increase/, '75 percent increase'))).toMatch(
    /\?\? Does “75 percent” \(paragraph 2\) speak of “19\.8 million in 1990” and “31\.1 million in 2000”\? They give another number/,
  );
});

test('a figure whose sentence only speaks of the same thing is asked about, and not drawn', () => {
  const { markdown, chapters } = draftOf(
    read(`Trade

Exports grew from $3 million in 1999 to $60 million in 2009. Earnings from exports stood at $20 million in 2004.
`),
  );
  expect(chapters[0]!.points).toHaveLength(2);
  expect(markdown.replace(/\s+/g, ' ')).toMatch(
    /\?\? Is “\$20 million in 2004” \(paragraph 2\) one more of “\$3 million in 1999” and “\$60 million in 2009”\? If so, add [a-z0-9-]+ to “figures:”/,
  );
});

test('headings and names are what the sentence says that the figures are of', () => {
  const { markdown } = draftOf(
    read(`Boats

The number of fishing boats fell from 40 in 1999 to 10 in 2009. The port cut its fares from 12 euros to 9 euros.
`),
  );
  expect(headings(markdown)).toEqual([
    '# Number of fishing boats {#change-a}',
    '# Fares {#change-b}',
    '# Names {#names}',
  ]);
  expect(markdown).toMatch(/: Fares, before\n.*: Fares, after\n/);
  expect(markdown).toMatch(/^The article puts the number of fishing boats at /m);
});

test('the first amount is a square where the last has it ten times; else a round one, and up to six are labelled', () => {
  const { markdown } = draftOf(read(CENSUS));
  expect(markdown).toMatch(/^square: 1000000$/m);
  expect(markdown).toMatch(
    /^labels: population-1970, population-1980, population-1990, people-2000$/m,
  );
  const far = draftOf(
    read('Trade\n\nTrade rose from $3 million in 1999 to $60 million in 2009.\n'),
  );
  expect(far.markdown).not.toMatch(/^square:/m);
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

test.each([
  [
    'In 2000, 51.7 percent of the foreign-born population were from Latin America, 26.4 percent from Asia and 15.8 percent from Europe.',
    ['From Latin America', 'From Asia', 'From Europe'],
  ],
  [
    'Coal accounted for 40 percent of all power, gas for 35 percent and wind for 24 percent.',
    ['Coal', 'Gas', 'Wind'],
  ],
  [
    'Of the visitors 60 percent of the total (from abroad) and 39 percent (from the city) came twice.',
    ['Part A', 'Part B'],
  ],
])('parts of one whole are one picture: %s', (sentence, names) => {
  const { markdown } = draftOf(
    read(`Ferries\n\nThe number of ferries rose from 10 in 1999 to 14 in 2009.\n\n${sentence}\n`),
  );
  expect(markdown.match(/(?<=^### ).*(?= \{)/gm)).toEqual(names);
  expect(markdown).toMatch(/^\?\? Are “[\d.]+ percent”.* parts of (?:the|all) /m);
});

test.each([
  ['leave much unsaid', '12 percent of the ships were from Asia and 8 percent from Europe'],
  ['are more than it', '70 percent of the ships had sails, 60 percent oars and 20 percent both'],
])('parts that %s are asked about', (_, sentence) => {
  const { markdown } = draftOf(
    read(
      `Ferries\n\nThe number of ferries rose from 10 in 1999 to 14 in 2009.\n\nHere ${sentence}.\n`,
    ),
  );
  expect(markdown).not.toContain('# Parts');
  expect(markdown.replace(/\s+/g, ' ')).toContain('They are not drawn: as parts of the ships');
});

test('shares of two wholes, and by how much something moved, are no parts', () => {
  const text =
    'Here 50 percent of the ships had sails and 45 percent of the boats had oars. Fares rose 60 percent and 35 percent.';
  const { markdown } = draftOf(
    read(`Ferries\n\nThe number of ferries rose from 10 in 1999 to 14 in 2009.\n\n${text}\n`),
  );
  expect(markdown.replace(/\s+/g, ' ')).not.toMatch(/parts of/);
});

test('the whole of a share is what its sentence says, and asked for where it says none', () => {
  const drafted = (of: string) =>
    draftOf(
      read(
        `Ferries\n\nThe share of sails fell from 30 percent${of} in 1999 to 20 percent in 2009.\n`,
      ),
    ).markdown.replace(/\s+/g, ' ');
  expect(drafted(' of all ships')).toContain('whole: All ships');
  expect(drafted('')).toContain('?? Of what whole are');
});

const nowAndThen = (text: string) =>
  presentIn(read(`Ferries\n\n${text}\n`)).map(({ date, words }) => [date, words]);

test.each([
  ['The port had 12 ferries in 1960. Today it has 31 ferries.', '2010', 'Today'],
  ['The port now has 31 ferries, up from 12 ferries in 1960.', '2010', 'now'],
  ['A ticket now costs 31 euros, up from 12 euros in March 2009.', '2010-02', 'now'],
  ['It has 31 ferries, up from 12 ferries two years ago.', '2010', 'two years ago'],
])('an end is of the article’s day where its words say so: %s', (text, date, words) => {
  expect(nowAndThen(text)).toEqual([[date, words]]);
});

test.each([
  'The port has 31 ferries, up from 12 ferries in 1960.',
  'The port said today that it had 31 ferries, up from 12 ferries in 1960.',
  'It will now have 31 ferries, up from 12 ferries in 1960.',
  'It had 31 ferries last month, up from 12 ferries two years ago.',
  'It now grew from 12 ferries to 31 ferries.',
])('and no date is taken where they do not: %s', (text) => {
  expect(nowAndThen(text)).toEqual([]);
});

test('a date of the article’s day is asked about', () => {
  const reading = read('Ferries\n\nThe port had 12 ferries in 1960. Today it has 31 ferries.\n');
  const dated = presentIn(reading);
  const { markdown, chapters } = draftOf(
    { ...reading, file: withDates(reading.file, dated) },
    dated,
  );
  expect(chapters[0]!.kind).toBe('dated');
  expect(markdown.replace(/\s+/g, ' ')).toContain(
    '?? Is “31 ferries” of 2010? Its sentence says “Today”, and the article appeared then.',
  );
});
