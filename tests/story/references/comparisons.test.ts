import { describe, expect, test } from 'vitest';
import { comparisons } from '../../../src/story/references/comparisons';
import { claimed, day, found, said } from '../../stories/facts';
import { Speaker } from './speak';

const [from, to] = [said('ferries-1990', 40), said('ferries-2010', 900)] as const;
const usd = { unit: 'usd' };
const facts = [
  ...[from, to, found('ferries-1995', 300), found('ferries-2000', 100), found('ferries-2012', 950)],
  ...[
    found('cars-1990', 100),
    found('cars-2000', 210),
    found('cars-2010', 209),
    found('cars-2011', 30),
  ],
  ...[
    found('vans-1990', 50),
    found('vans-2010', 51),
    found('lone-2010', 5),
    found('tolls-2010', 2e6, usd),
  ],
  said('orphan', 3, { series: null }),
  said('ferries-multiple', 22, { unit: 'times', series: 'ferries' }),
  said('cars-multiple', 3, { unit: 'times', series: 'cars' }),
  day('bridge-opens', '2010-06-26'),
];
const changes = [
  claimed('ferries-multiple', 'holds', [22, 22.5]),
  claimed('cars-multiple', 'fails', [3, 2.1]),
];
const speaker = new Speaker({ facts, changes, pair: [from, to] });

test.each([
  ['{rose: fell}', 'say “fell”'],
  ['{rose: had shrunk}', 'say “shrunk”'],
  ['{rose: did not rise}', '“not” turns round what'],
  ['{rose: hardly grew}', '“hardly” turns round what'],
  ['{more to than from: the record}', 'say “record”'],
  ['{most above cars-1990 to cars-2010: most lie below}', 'say “below”'],
  ['{most above cars-1990 to cars-2010: all lie above}', 'say “all”'],
  ['{most above cars-1990 to cars-2010: so it is}', 'write “most lie above” or the like'],
  ['{first from: the last}', 'say “last”'],
  ['{holds ferries-multiple: hardly true}', 'hardly'],
  ['{more to than from: was less}', 'say “less”'],
  ['{less from than to: higher}', 'say “higher”'],
  ['{record ferries-2010: the lowest}', 'say “lowest”'],
  ['{rose: Forty times as many}', 'say “Forty”'],
  ['{holds ferries-multiple: That does not follow}', 'say “not”'],
  ['{rose: doubled}', 'say “doubled”, which it does not bear out; {twice a to b: doubled} does'],
  ['{rose: doubling}', '{twice a to b: doubling} does'],
  ['{rose: trebled}', '{three times a to b: trebled} does'],
  ['{rose: tripled}', '{three times a to b: tripled} does'],
  ['{rose: quadrupled}', 'say “quadrupled”, which it does not bear out; {times a to b} does'],
  ['{rose: multiplied}', '{times a to b} does'],
  ['{fell cars-2010 to cars-2011: halved}', '{half a to b: halved} does'],
  ['{fell cars-2010 to cars-2011: halving}', '{half a to b: halving} does'],
  ['{rose: tenfold}', '{times a to b} does'],
  ['{rose: grew to a record}', '{record a: record} does'],
  ['{fell cars-2010 to cars-2011: fell to an all-time low}', '{lowest a: all-time low} does'],
  ['{record ferries-2010: never so few}', 'say “never so few”'],
  ['{lowest cars-2011: an all-time high}', 'say “all-time high”'],
  ['{less from than to: dwarfed}', 'say “dwarfed”'],
  ['{far more to than cars-2000: far less}', 'say “less”'],
  ['{twice cars-1990 to cars-2010: halved}', 'say “halved”'],
  ['{twice cars-1990 to cars-2010: trebled}', 'say “trebled”'],
  ['{fails cars-multiple: The figures hold}', 'say “hold”'],
  ['{holds ferries-multiple: everyone agrees}', 'its words do not say so'],
  ['{fails cars-multiple: everyone knows it}', 'its words do not say so'],
])('words that turn a comparison round are refused: %s', (words, complaint) => {
  expect(speaker.refusal(words)).toContain(complaint);
});

test.each([
  '{rose: had grown}',
  '{more to than from: more people}',
  '{slower cars-1990 to cars-2010 than from to to: grew more slowly}',
  '{holds ferries-multiple: The figures hold}',
  '{fails cars-multiple: does not follow}',
  '{twice cars-1990 to cars-2010: Twice}',
  '{twice cars-1990 to cars-2010: doubled}',
  '{far more to than cars-2000: many times as many}',
  '{record ferries-2010: unprecedented}',
])('words that say what a comparison bears out are said: %s', (words) => {
  expect(speaker.refusal(words)).toMatch(/^it says /);
});

test('what a fact is called makes it no change, and takes no sign from it', () => {
  const named = new Speaker({ facts: [found('change-1990', -50), found('change-2000', 40)] });
  expect(named.refusal('{more change-2000 than change-1990: more}')).toBe('it says more');
  expect(named.refusal('{less change-2000 than change-1990: less}')).toContain('is not less than');
});

test('nothing rises or falls backwards in time', () => {
  expect(speaker.refusal('{fell ferries-2010 to ferries-1990: fell}')).toBe(
    'ferries-1990 is earlier than ferries-2010; write "ferries-1990 to ferries-2010"',
  );
});

/** Each comparison where it holds, with the figures that bear it out. */
const held: [comparison: string, ids: string[]][] = [
  ['fell cars-2010 to cars-2011', ['change-cars-2010-cars-2011']],
  ['rose', ['change-ferries-1990-ferries-2010']],
  ['rose ferries', ['change-ferries-1990-ferries-2010']],
  ['level cars-2000 to cars-2010', ['change-cars-2000-cars-2010']],
  ['more to than from', ['ferries-2010', 'ferries-1990']],
  ['more to than from and cars-2010', ['ferries-2010', 'ferries-1990', 'cars-2010']],
  [
    'more times than times cars-1990 to cars-2000',
    ['multiple-ferries-1990-ferries-2010', 'multiple-cars-1990-cars-2000'],
  ],
  ['less from than to', ['ferries-1990', 'ferries-2010']],
  ['far more to than cars-2000', ['ferries-2010', 'cars-2000']],
  ['faster ferries than cars', ['rate-ferries-1990-ferries-2010', 'rate-cars-1990-cars-2011']],
  [
    'slower cars-1990 to cars-2010 than from to to',
    ['rate-cars-1990-cars-2010', 'rate-ferries-1990-ferries-2010'],
  ],
  ['record to', ['ferries-2010']],
  ['record ferries-1995 until ferries-2000', ['ferries-1995', 'ferries-2000']],
  ['lowest from', ['ferries-1990']],
  ['first from', ['ferries-1990']],
  ['latest ferries-2012', ['ferries-2012']],
  ['holds ferries-multiple', ['ferries-multiple']],
  ['fails cars-multiple', ['cars-multiple']],
  ['part of one more', ['multiple-ferries-1990-ferries-2010']],
  ['twice cars-1990 to cars-2010', ['multiple-cars-1990-cars-2010']],
  ['half cars-1990 to vans-1990', ['multiple-cars-1990-vans-1990']],
  ['three times ferries-2000 to ferries-1995', ['multiple-ferries-2000-ferries-1995']],
];

test.each(held)('{%s} holds, and leads to %j', (comparison, ids) => {
  // A verdict and a place are said; of other comparisons any words will do.
  const words =
    { holds: 'that holds', fails: 'it does not', first: 'the first', latest: 'the last' }[
      comparison.split(' ')[0]!
    ] ?? 'so it is';
  const [part] = speaker.spoken(`{${comparison}: ${words}}`);
  expect(part!.text).toBe(words);
  expect(part!.figures!.map(({ id }) => id)).toEqual(ids);
  expect(part).not.toHaveProperty('shown');
});

test.each(['most above cars-1990 to cars-2010', 'most below ferries-1995 to to'])(
  '{%s} holds',
  (comparison) => {
    const words = `most lie ${comparison.split(' ')[1]}`;
    expect(speaker.text(`{${comparison}: ${words}}`)).toBe(words);
  },
);

/** The same where they do not hold, each with the figures that say so. */
const failing: [comparison: string, message: string][] = [
  ['fell', 'ferries-2010 did not fall from ferries-1990'],
  ['fell from to from', 'ferries-1990 stands at both ends; name two figures'],
  ['rose cars-2010 to cars-2011', 'cars-2011 did not rise from cars-2010'],
  ['rose from to from', 'ferries-1990 stands at both ends; name two figures'],
  ['level', 'it changed by 2150%'],
  ['level vans-1990 to vans-2010', 'it changed by 2%'],
  ['more from than to', 'ferries-1990 (40) is not more than ferries-2010 (900)'],
  ['more from than from', 'ferries-1990 (40) is not more than ferries-1990 (40)'],
  ['more to than from and ferries-2012', 'ferries-2010 (900) is not more than ferries-2012 (950)'],
  ['less to than from', 'ferries-2010 (900) is not less than ferries-1990 (40)'],
  ['far more ferries-2012 than to', 'ferries-2012 (950) is not twice ferries-2010 (900)'],
  [
    'faster cars than ferries',
    'rate-cars-1990-cars-2011 (−5.6%) against rate-ferries-1990-ferries-2010 (16.8%)',
  ],
  [
    'slower ferries than cars',
    'rate-ferries-1990-ferries-2010 (16.8%) against rate-cars-1990-cars-2011 (−5.6%)',
  ],
  ['record ferries-1995', 'ferries-1995 is not the highest: ferries-2010 (900)'],
  ['record to until ferries-2012', 'ferries-2010 is not the highest: ferries-2012 (950)'],
  ['lowest ferries-2000', 'ferries-2000 is not the lowest: ferries-1990 (40)'],
  ['first to', 'ferries-2010 is not the first of its series: ferries-1990'],
  ['latest to', 'ferries-2010 is not the last of its series: ferries-2012'],
  ['holds cars-multiple', 'cars-multiple does not hold: the article says 3, its ends give 2.1'],
  ['fails ferries-multiple', 'ferries-multiple holds: the article says 22, its ends give 22.5'],
  ['most above', '1 of 2 figures lie above the path from ferries-1990 to ferries-2010'],
  [
    'most below cars-1990 to cars-2010',
    '0 of 1 figures lie below the path from cars-1990 to cars-2010',
  ],
  ['part of one more ferries-2000 to ferries-1995', '3.0 is all but whole'],
  ['twice', 'it is 22.5 times'],
  ['half', 'it is 22.5 times'],
  ['three times', 'it is 22.5 times'],
];

test.each(failing)('{%s} is refused: %s', (comparison, message) => {
  expect(speaker.refusal(`{${comparison}: so it is}`)).toBe(message);
});

test('every comparison is held above, where it holds and where it does not', () => {
  const isHeld = (name: string, all: readonly string[]) =>
    all.some((comparison) => comparison === name || comparison.startsWith(`${name} `));
  const names = Object.keys(comparisons);
  const holding = [...held.map(([comparison]) => comparison), 'most above a', 'most below a'];
  expect(names.filter((name) => !isHeld(name, holding))).toEqual([]);
  expect(
    names.filter(
      (name) =>
        !isHeld(
          name,
          failing.map(([comparison]) => comparison),
        ),
    ),
  ).toEqual([]);
});

test('each says how it is written, with its own name and words behind a colon', () => {
  for (const [name, { usage, what }] of Object.entries(comparisons)) {
    expect(usage, name).toMatch(new RegExp(`^${name}( .*)?: words$`));
    expect(what.length, name).toBeGreaterThan(10);
  }
});

describe('what cannot be compared', () => {
  test.each([
    ['more to than tolls-2010', 'are not of one unit'],
    ['more to', '"than" is missing; write it as "… than …"'],
    ['faster ferries', '"than" is missing; write it as "… than …"'],
    ['faster ferries than tolls', 'series tolls has one figure; two are needed'],
    ['record orphan', 'orphan belongs to no series'],
    ['record lone-2010', 'lone-2010 is the only figure of its series'],
    ['first orphan', 'orphan belongs to no series'],
    ['most above vans', 'no figure lies between vans-1990 and vans-2010'],
    ['holds ferries-2010', 'the article makes no claim with ferries-2010'],
    ['holds', 'the article makes no claim with nothing'],
    ['rose from', 'no series is called "from"'],
    ['record bridge-opens', 'bridge-opens is a date; a quantity is needed'],
    ['more bridge-opens than to', 'bridge-opens is no number'],
    ['record ferry-2010', 'no fact has the id "ferry-2010"'],
  ])('{%s} is refused: %s', (comparison, message) => {
    expect(speaker.refusal(`{${comparison}: so it is}`)).toContain(message);
  });

  test('a record ends with the day of the article: what came later does not count', () => {
    expect(speaker.text('{record to: a record}')).toBe('a record');
    const earlier = new Speaker({ facts: [from, to, found('ferries-2011-02', 950)] });
    expect(earlier.refusal('{record ferries-2010: a record}')).toBe(
      'ferries-2010 is not the highest: ferries-2011-02 (950)',
    );
  });

  test('equal values are no record, and neither is the lowest', () => {
    const equal = new Speaker({ facts: [from, found('ferries-2000', 40)] });
    for (const name of ['record', 'lowest'])
      expect(equal.refusal(`{${name} ferries-1990: so}`)).toContain('ferries-1990 is not the');
  });
});

test.each([
  ['{record ferries-2010 untill ferries-2010: the record}', '"untill ferries-2010" limits nothing'],
  ['{record ferries-2010 until: the record}', '"until" limits nothing'],
  ['{latest cars-2011 cars-2010: last}', '"cars-2010" has no meaning here; leave it out'],
  ['{holds ferries-multiple from: That holds}', '"from" has no meaning here; leave it out'],
  ['{article publisher from}', '"from" has no meaning here; leave it out'],
  ['{square from}', '"from" has no meaning here; leave it out'],
  ['{years without figure ferries from}', '"from" has no meaning here; leave it out'],
])('nothing behind a reference is passed over: %s', (words, complaint) => {
  expect(speaker.refusal(words)).toContain(complaint);
});

test('quarters are compared by their order, as years are', () => {
  const quarter = (id: string, value: number, date: string) =>
    said(id, value, { series: 'cars', period: { date, basis: 'stated' } });
  const cars = new Speaker({
    facts: [quarter('cars-a', 5, '2010-Q1'), quarter('cars-b', 8, '2010-Q2')],
  });
  expect(cars.text('{record cars-b: the record}')).toBe('the record');
  expect(cars.text('{lowest cars-a: the lowest}')).toBe('the lowest');
  expect(cars.refusal('{record cars-a until cars-b: the record}')).toContain('is not the highest');
  expect(cars.refusal('{record cars-b until cars-a: the record}')).toBe(
    'cars-b is of 2010-Q2, which is not until 2010-Q1; name another limit',
  );
});
