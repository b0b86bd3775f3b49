/** What a finished sentence may say: each lie stops the build at its place, and honest words do not. */
import { describe, expect, test } from 'vitest';
import { complaintsOf, reworded } from '../stories/make';
import { day, found, said } from '../stories/facts';
import { whole } from '../stories/made';

const SENTENCE = 'By {to year} it was {to}, which is {times} times as many.';

/** Complaints about the story in which this sentence stands in place of its own, without their places. */
const complaintsAbout = (sentence: string): string[] =>
  complaintsOf(reworded(whole(), SENTENCE, sentence)).map((line) => line.replace(/^\d+:\d+: /, ''));

/** The two figures that the chapter is about are named. */
const compared = (words: string, reference: string) =>
  `“${words}” is a comparison that nothing bears out; write it as {${reference.replace(/ a to b$/, ' ferries-1990 to ferries-2010').replace(/ a$/, ' ferries-2010')}: ${words}} or the like, or let it stand`;

const uncounted = (words: string, reference: string) =>
  `“${words}” is a number that nothing bears out; write a reference such as {${reference}} for it, or let it stand`;

describe('comparisons that are typed', () => {
  test.each([
    ['By {to year} the number grew to {to}.', compared('grew', 'rose a to b')],
    ['It went up to {to} in {to year}.', compared('went up', 'rose a to b')],
    ['The number fell to {to} in {to year}.', compared('fell', 'fell a to b')],
    ['In {to year} it was down by much, to {to}.', compared('down by', 'fell a to b')],
    ['At {to} in {to year} it was larger.', compared('larger', 'more a than b')],
    ['It overtook the trains in {to year}, at {to}.', compared('overtook', 'more a than b')],
    ['At {to} in {to year} fewer took it.', compared('fewer', 'less a than b')],
    ['{to} in {to year} was the record.', compared('record', 'record a')],
    ['{to} in {to year} was the lowest.', compared('lowest', 'lowest a')],
    ['It went faster, to {to} in {to year}.', compared('faster', 'faster a to b than c to d')],
    ['{to} in {to year} is twice that.', compared('twice', 'twice a to b')],
    ['At {to} in {to year} it was an all-time high.', compared('all-time high', 'record a')],
    ['At {to} in {to year} it was an all-time low.', compared('all-time low', 'lowest a')],
    ['{to} in {to year} was unprecedented.', compared('unprecedented', 'record a')],
    ['Never so many crossed: {to} in {to year}.', compared('Never so many', 'record a')],
    ['Never so few crossed: {to} in {to year}.', compared('Never so few', 'lowest a')],
    ['It outstripped the trains in {to year}, at {to}.', compared('outstripped', 'more a than b')],
    ['It dwarfed the trains in {to year}, at {to}.', compared('dwarfed', 'more a than b')],
    ['{to} in {to year} is the top figure.', compared('top figure', 'record a')],
    ['{to} in {to year} is the best since then.', compared('best since', 'record a')],
    ['{to} in {to year} is the worst year since.', compared('worst year since', 'lowest a')],
    ['It tripled, to {to} in {to year}.', compared('tripled', 'three times a to b')],
    ['It quadrupled, to {to} in {to year}.', uncounted('quadrupled', 'times a to b')],
    ['It was halved, to {to} in {to year}.', compared('halved', 'half a to b')],
    ['Dozens of ships took {to} in {to year}.', uncounted('Dozens of', 'a')],
    ['A decade later, in {to year}, it was {to}.', uncounted('decade later', 'years a to b')],
    ['No year saw more than {to} of {to year}.', compared('No year saw more', 'record a')],
    ['Nothing came close to {to} of {to year}.', compared('Nothing came close', 'record a')],
    ['It led the field with {to} in {to year}.', compared('led the field', 'record a')],
    ['It hit bottom in {to year}, at {to}.', compared('hit bottom', 'lowest a')],
    ['It was so: {to} in {to year}, well above that.', compared('well above', 'more a than b')],
    ['It was so: {to} in {to year}, far below that.', compared('far below', 'less a than b')],
    ['The gap widened to {to} in {to year}.', compared('gap widened', 'rose a to b')],
    ['The gap has closed, to {to} in {to year}.', compared('gap has closed', 'fell a to b')],
    ['It was up in {to year}, to {to}.', compared('was up', 'rose a to b')],
    ['More and more came: {to} in {to year}.', compared('More and more', 'rose a to b')],
    ['It caught up in {to year}, at {to}.', compared('caught up', 'level a to b')],
    ['A handful came: {to} in {to year}.', uncounted('A handful', 'a')],
    ['The arithmetic holds: {to} in {to year}.', compared('The arithmetic holds', 'holds claim')],
    ['{to} in {to year}: it checks out.', compared('it checks out', 'holds claim')],
  ])('%s', (sentence, complaint) => {
    expect(complaintsAbout(sentence)).toContain(complaint);
  });

  test('“doubling” may stand beside the years that it takes', () => {
    expect(complaintsAbout('To reach {to}, doubling took {doubling} years.')).toEqual([]);
    expect(complaintsAbout('Doubling was all it did, to {to} in {to year}.')).toContain(
      compared('Doubling', 'twice a to b'),
    );
    const called = reworded(
      whole(),
      SENTENCE,
      'Doubling, it was {doubling-2005} in {doubling-2005 year}.',
    );
    const facts = [...called.facts, found('doubling-2005', 500)];
    expect(complaintsOf({ ...called, facts }).join()).toContain('“Doubling” is a comparison');
  });
});

test('a comparison is written of the figures of its own sentence, the earlier one first', () => {
  const said = 'From {ferries-2010 year} on it fell to {ferries-2000} in {ferries-2000 year}.';
  expect(complaintsAbout(said).join()).toContain(
    'write it as {fell ferries-2000 to ferries-2010: fell}',
  );
});

describe('what the extractor reads', () => {
  test.each([
    ['By 2010 it was {to}.', '“2010” is typed; write {ferries-2010 year}'],
    ['By {to year} it was 900.', '“900” is typed; write {ferries-2010}'],
    [
      'By {to year} it was {to}, ten times that.',
      '“ten times” is typed, and no figure bears it out; write a reference, or let it stand',
    ],
    [
      'By {to year} it was {to} percent.',
      '{to} reads as “900 percent”, but ferries-2010 is no number of percent',
    ],
    [
      'It took {years ferries-1990 to ferries-2010} months.',
      '{years ferries-1990 to ferries-2010} reads as “20 months”, but span-ferries-1990-ferries-2010 is no number of months',
    ],
    [
      'By {to year} it was nearly {to}.',
      '{to} reads as “nearly 900”, and ferries-2010 is not “nearly” that',
    ],
    [
      'By {to year} it was {to}, over {times} times as many.',
      '{times} reads as “over 22.5 times”, and multiple-ferries-1990-ferries-2010 is not “more than” that',
    ],
  ])('%s', (sentence, complaint) => {
    expect(complaintsAbout(sentence)).toContain(complaint);
  });

  test.each([
    'By {to year} it was about {to}, or {times} times as many.',
    'By {to year} it was {to}, after {years ferries-1990 to ferries-2010} years.',
    'By {to year} it {rose: went up} to {to}.',
  ])('%s is honest', (sentence) => {
    expect(complaintsAbout(sentence)).toEqual([]);
  });
});

describe('years', () => {
  test.each([
    [
      'By {from year} it was {to}.',
      '{to} is of 2010, and the sentence says 1990; name its own year',
    ],
    [
      'In {from year} it was {from}, and in {from year} {to}.',
      '{from year} says 1990 again; a slip of the pen?',
      '{to} is of 2010, and the sentence says 1990; name its own year',
    ],
    [
      'It was {ferries-2000} then.',
      '{ferries-2000} is of 2000, which is said nowhere near; name its year',
    ],
  ])('%s', (sentence, ...complaints) => {
    expect(complaintsAbout(sentence)).toEqual(expect.arrayContaining(complaints));
  });
});

describe('a figure of two years: from one to another, or since one', () => {
  const story = (sentence: string) => {
    const made = reworded(whole(), SENTENCE, sentence);
    const span = { date: '1860/1920', basis: 'stated' as const };
    const facts = [
      ...made.facts,
      said('part', 13, { unit: 'percent', upper: 15, period: span }),
      said('gain', 57, {
        unit: 'percent',
        period: { date: '2000', basis: 'stated' },
        since: { date: '1990', basis: 'stated' },
      }),
      ...[day('begun', '1860'), day('ended', '1920'), day('other', '1900')],
      ...[day('start', '1990'), day('end', '2000')],
    ];
    const words = made.words.replace(
      'chart: squares',
      'chart: squares\nalso: part, gain, begun, ended, other, start, end',
    );
    return complaintsOf({ ...made, facts, words })
      .filter((line) => !line.includes('in a heading'))
      .map((line) => line.replace(/^\d+:\d+: /, ''));
  };

  test.each([
    'From {begun year} to {ended year} it was {part}.',
    'From {begun year} to {ended year} it lay between {part}.',
    'From {start year} to {end year} it was {gain} on.',
    'It was {gain} on from {start year} to {end year}.',
  ])('%s', (sentence) => {
    expect(story(sentence)).toEqual([]);
  });

  test.each([
    [
      'In {other year} it was {part}.',
      '{part} is of 1860, and the sentence says 1900; name its own year',
    ],
    [
      'In {ended year} it was {part}.',
      '{part} is of 1860, and the sentence says 1920; name its own year',
    ],
    [
      'In {start year} it was {gain} on.',
      '{gain} is of 2000, and the sentence says 1990; name its own year',
    ],
  ])('%s', (sentence, complaint) => {
    expect(story(sentence)).toContain(complaint);
  });
});

/** Complaints where the second figure is of one quarter. */
const ofQuarter = (sentence: string, date = '2010-Q2'): string[] =>
  complaintsOf(reworded(whole({ period: { date, basis: 'stated' } }), SENTENCE, sentence)).filter(
    (line) => !line.includes('years that lie'),
  );

describe('dates finer than a year', () => {
  test.each([
    ['In the third quarter of {to year} it was {to}.', 'third quarter of 2010'],
    ['In March {to year} it was {to}.', 'March 2010'],
    ['In the second half of {to year} {to} people took it.', 'second half of 2010'],
    ['It was {to} in December {to year}.', 'December 2010'],
    ['In the third quarter it was {to}.', 'third quarter'],
  ])('%s', (sentence, read) => {
    expect(ofQuarter(sentence).join('\n')).toMatch(
      new RegExp(`\\{to(?: year)?\\} reads as “${read}”, but it is of 2010-Q2`),
    );
  });

  test.each([
    'In the second quarter of {to year} it was {to}.',
    'In May {to year} it was {to}.',
    'In the first half of {to year} it was {to}.',
    'In {to year} it was {to}.',
    'In the {to date} it was {to}.',
  ])('%s is honest', (sentence) => {
    expect(ofQuarter(sentence)).toEqual([]);
  });

  test('a date takes no weekday of another, and none that is not its own', () => {
    const story = (sentence: string) => {
      const made = reworded(whole(), SENTENCE, sentence);
      const facts = [...made.facts, day('sails', '2010-06-26'), day('lands', '2010-06-30')];
      return complaintsOf({ ...made, facts, words: `also: sails, lands\n${made.words}` })
        .filter((line) => !/also|does not show/.test(line))
        .map((line) => line.replace(/^\d+:\d+: /, ''));
    };
    expect(story('By {to} it sailed on {sails weekday}, {lands date}.')).toContain(
      '{sails weekday} reads as “Saturday, 30 June 2010”, but it is of 2010-06-26',
    );
    expect(story('By {to} it sailed on Monday, {sails date}.')).toContain(
      '“Monday, 26 June 2010” is a Saturday',
    );
    expect(story('By {to} it sailed on {sails weekday}, {sails date}.')).toEqual([]);
  });
});

describe('rates', () => {
  const notPer = (reference: string, words: string, id: string, one: string) =>
    `${reference} is said “${words}”, but ${id} is not counted by the ${one}`;
  test.each([
    ['By {to year} it was {to} trips a day.', notPer('{to}', 'trips a day', 'ferries-2010', 'day')],
    ['By {to year} it was {to} a week.', notPer('{to}', 'a week', 'ferries-2010', 'week')],
    ['By {to year} it was {to} every week.', notPer('{to}', 'every week', 'ferries-2010', 'week')],
    ['Every day of {to year} it was {to}.', notPer('{to}', 'Every day', 'ferries-2010', 'day')],
    ['By {to year} it was {to}, daily.', notPer('{to}', 'daily', 'ferries-2010', 'day')],
    ['By {to year} it was {to} per ship.', notPer('{to}', 'per ship', 'ferries-2010', 'ship')],
    [
      'By {to year} it {rose: grew} by {rise} a year, to {to}.',
      notPer('{rise}', 'a year', 'change-ferries-1990-ferries-2010', 'year'),
    ],
  ])('%s', (sentence, complaint) => {
    expect(complaintsAbout(sentence)).toContain(complaint);
  });

  test.each([
    // The axis says "People a year".
    'By {to year} it was {to} a year.',
    'By {to year} it was {to}, at {rate} a year.',
    'Within a week of {to year} it was {to}.',
  ])('%s is honest', (sentence) => {
    expect(complaintsAbout(sentence)).toEqual([]);
  });

  test('a yearly figure is said by the year alone where an axis says so', () => {
    const plain = reworded(whole(), 'axis: People a year', 'axis: People');
    expect(
      complaintsOf(reworded(plain, SENTENCE, 'By {to year} it was {to} a year.')),
    ).toHaveLength(1);
  });

  test('money has one price', () => {
    const usd = { unit: 'usd-per-bushel' };
    const made = whole();
    const facts = made.facts.map((fact) =>
      'series' in fact && fact.unit === 'people' ? { ...fact, ...usd } : fact,
    );
    const about = (sentence: string) =>
      complaintsOf({ ...reworded(made, SENTENCE, sentence), facts }).join('\n');
    expect(about('By {to year} it was {to} a ton.')).toContain(
      '{to} is said “a ton”, but ferries-2010 is not counted by the ton',
    );
    expect(about('By {to year} it was {to number} dollars a bushel.')).not.toContain('is said');
  });
});

describe('titles of axes', () => {
  const titled = (title: string) =>
    complaintsOf(reworded(whole(), 'axis: People a year', `axis: ${title}`));
  test.each([
    ['Euros a mile', 'it lacks “people” and says “a mile”'],
    ['Thousand people', 'it says “thousand”'],
    ['People a day', 'it says “a day”'],
    ['Passengers', 'it lacks “people”'],
  ])('%s is none for people', (title, faults) => {
    expect(titled(title)).toEqual([
      `24:7: “${title}” is not what the axis counts in: ${faults}; write “People” or the like`,
    ]);
  });

  test.each(['People', 'Ferry people, each year'])('%s is one', (title) => {
    expect(titled(title)).toEqual([]);
  });

  test('what is let stand is', () => {
    const made = reworded(whole(), 'axis: People a year', 'axis: Passengers');
    expect(complaintsOf({ ...made, words: `let stand: “passengers”\n${made.words}` })).toEqual([]);
  });
});

test('“the next year” is the one behind the year said last', () => {
  const about = (sentence: string, year: number) => {
    const made = reworded(whole(), SENTENCE, sentence);
    const words = made.words.replace(
      'also: ferries-multiple',
      `also: ferries-multiple, ferries-${year}`,
    );
    return complaintsOf({
      ...made,
      words: words.replaceAll('SOME', `ferries-${year}`),
      facts: [...made.facts, found(`ferries-${year}`, 700)],
    });
  };
  const sentence = 'In {ferries-2000 year} it was {ferries-2000}. By the next year it was {SOME}.';
  expect(about(sentence, 2001).join('\n')).not.toContain('the next year');
  expect(about(sentence, 2002).join('\n')).toContain(
    '{ferries-2002} is of 2002, and “the next year” is 2001; name its own year',
  );
  expect(about(sentence.replace('By the next year', 'The year before'), 2001).join('\n')).toMatch(
    /“The year before” is 1999/,
  );
});

test('a figure said twice in one statement is a slip of the pen', () => {
  expect(complaintsAbout('By {to year} it was {to}, and {to} it was.')).toEqual([
    '{to} says 900 again; a slip of the pen?',
  ]);
});

test('words that a story lets stand may stand, there alone', () => {
  const sentence = 'By {to year} fewer said no: it was {to}.';
  const allowed = (words: string) =>
    complaintsOf({
      ...whole(),
      words: `let stand: “${words}”\n${reworded(whole(), SENTENCE, sentence).words}`,
    });
  expect(allowed('fewer said no')).toEqual([]);
  expect(allowed('fewer said yes')).toHaveLength(1);
});

describe('what moved', () => {
  test('from one value to another: they are its ends', () => {
    const wrong = (id: string, is: string) => `${id} is no end of what moved there; that is ${is}`;
    expect(complaintsAbout('In {from year} it was {from}; it {rose: grew} to {from}.')).toContain(
      wrong('{from}', 'ferries-2010'),
    );
    expect(complaintsAbout('In {to year} it {rose: had grown} from {to}.')).toContain(
      wrong('{to}', 'ferries-1990'),
    );
    expect(
      complaintsAbout('From {from} in {from year} it {rose: grew} to {to} in {to year}.'),
    ).toEqual([]);
  });

  test('what belongs to no series is no end of it', () => {
    const story = reworded(
      whole(),
      SENTENCE,
      'By {to year} it {rose: had grown} to {to}, next to {ferries-multiple}.',
    );
    const alone = story.facts.map((fact) =>
      fact.kind === 'quantity' ? { ...fact, series: null } : fact,
    );
    expect(complaintsOf({ ...story, facts: alone }).join()).not.toContain('no end of what moved');
  });

  test('two years and two values may be said one after the other', () => {
    expect(complaintsAbout('In {from year} and {to year} it was {from} and {to}.')).toEqual([]);
    expect(complaintsAbout('In {to year} and {from year} it was {from} and {to}.')).not.toEqual([]);
  });
});

test('a record is of its own year', () => {
  expect(complaintsAbout('In {from year} it was {record to: the record}, and {to} too.')).toContain(
    '{record to: the record} is of 2010, and the sentence says 1990; name its own year',
  );
});

test('a percentage says its sign itself', () => {
  expect(complaintsAbout('By {to year} it was {to}, {rise} percent on top.')).toEqual([
    '{rise} says “%” itself; take “percent” out',
  ]);
});

describe('a verdict', () => {
  const story = whole();
  const [change] = story.changes!;

  test('stands for the value that was judged', () => {
    const facts = story.facts.map((fact) =>
      fact.id === 'ferries-multiple' ? { ...fact, value: 200 } : fact,
    ) as typeof story.facts;
    expect(complaintsOf({ ...story, facts }).join()).toContain(
      'ferries-multiple was judged as 22, and is 200 now; read the article again',
    );
  });

  test('is not that a claim holds where its change fails, or another of the same claim', () => {
    const fails = { ...change!, verdict: 'fails' as const };
    for (const changes of [[fails], [change!, fails]])
      expect(complaintsOf({ ...story, changes }).join()).toContain(
        'ferries-multiple does not hold',
      );
  });

  test('is not typed, but what the figures are of may be', () => {
    expect(complaintsAbout('The figures are from the ministry: {to} in {to year}.')).toEqual([]);
    for (const [words, found] of [
      ['The figures are right', 'figures are right'],
      ['The numbers do not add up', 'The numbers do not add up'],
      ['It was wrong', 'It was wrong'],
    ] as const)
      expect(complaintsAbout(`${words}: {to} in {to year}.`)).toEqual([
        compared(found, 'holds claim'),
      ]);
  });
});

test('titles of chapters and names say no figure and no comparison', () => {
  const told = (from: string, to: string) => complaintsOf(reworded(whole(), from, to)).join();
  expect(told('# The start', '# The record start')).toContain('“record” is a comparison');
  expect(told('ferries: Ferry passengers', 'ferries: Ferries, which doubled in 2010')).toMatch(
    /“2010” is typed.*“doubled”|“doubled”.*“2010” is typed/,
  );
});

describe('what only follows from a reference that cannot be said is not told', () => {
  const bad = '{share nothing of to}: no fact has the id "nothing"';

  test('a heading that says what the text below it says', () => {
    const broken = complaintsOf(reworded(whole(), SENTENCE, `${SENTENCE} {share nothing of to}.`));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain(bad);
  });

  test('a year that the same step says', () => {
    const told = 'In {ferries-2000 year} it was quiet. Then {ferries-2000} came.';
    const broken = complaintsAbout(`In {ferries-2000 year} {share nothing of to}. ${told}`);
    expect(broken.filter((line) => !line.startsWith(bad))).toEqual([]);
  });
});

describe('what is computed is said of whose it is', () => {
  const trains = [1990, 2010].map((year) =>
    found(`trains-${year}`, year - 1980, { series: 'trains' }),
  );
  const about = (sentence: string) => {
    const story = reworded(whole(), SENTENCE, sentence);
    const words = story.words
      .replace('also: ferries-multiple', 'also: ferries-multiple, trains')
      .replace('ferries: Ferry passengers', 'ferries: Ferry passengers\ntrains: Train passengers');
    return complaintsOf({ ...story, words, facts: [...story.facts, ...trains] }).join('\n');
  };

  test.each([
    ['To {to} people: trains came to {times ferries} times that.', 'trains'],
    ['To {to}, ferries to {times trains} times that.', 'ferries'],
    ['To {to}, which is {times trains} times that of the ferries.', 'ferries'],
  ])('%s', (sentence, other) => {
    expect(about(sentence)).toContain(`and its clause speaks of “${other}” (${other})`);
  });

  test.each([
    'To {to}, ferries to {times ferries} times that, trains to {times trains} times.',
    'To {to}, which is {times trains} times that of the trains.',
    'To {to}, beside trains and ferries: {times trains} times.',
  ])('%s lets it be', (sentence) => {
    expect(about(sentence)).not.toContain('its clause speaks of');
  });
});
