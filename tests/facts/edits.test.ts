import { expect, test } from 'vitest';
import { readFacts } from '../../src/facts/readFacts';
import { complaints, factsJson, without } from './files';

const signed = { by: 'editor', on: '2026-11-28', because: 'the sentence before says so' };
const confidence = { level: 'high', reason: 'the text gives it' };

type Fields = Record<string, unknown>;

const quantity = (id: string, fragment: string, start: number, change: Fields): Fields => ({
  ...factsJson(change).facts[0]!,
  id,
  reported: { fragment, paragraph: 2, span: [start, start + fragment.length] },
});

/** Fares of two years, told apart from their claim; a date; and a change between other fares. */
function fares() {
  const json = factsJson();
  const dated = (date: string) => ({ period: { date, basis: 'stated' }, series: null });
  const undated = { period: null, series: null };
  json.facts = [
    quantity('percent-undated', '14 percent', 10, { value: 14, unit: 'percent', ...undated }),
    quantity('usd-2012', '$597 in 2012', 30, { value: 597, ...dated('2012') }),
    quantity('usd-2015', '$431 in 2015', 60, { value: 431, ...dated('2015') }),
    quantity('usd-undated', '$522', 90, { value: 522, ...undated }),
    quantity('percent-undated-2', '14 percent', 120, { value: 14, unit: 'percent', ...undated }),
    json.facts[1]!,
  ];
  json.changes = [
    {
      ...{ id: 'change-usd', kind: 'change', from: 'usd-2012', to: 'usd-2015', series: null },
      ...{ direction: 'down', claims: [], verdict: 'unchecked', finding: null, confidence },
      reported: { paragraph: 2, span: [30, 72] },
    },
  ];
  return json;
}

const withEdits = (edits: unknown, json = fares()) =>
  readFacts(json, 'facts.json', { json: { edits }, file: 'edits.json' });
const problems = (...edits: Fields[]) => complaints(() => withEdits(edits));

/** What the facts are once edited, by id. */
function edited(...edits: Fields[]) {
  const { facts, changes } = withEdits(edits);
  return {
    fact: (id: string) => facts.find((fact) => fact.id === id),
    change: (id: string) => changes.find((change) => change.id === id),
    ids: facts.map(({ id }) => id),
  };
}

const set = (fact: string, quote: string, fields: Fields, more: Fields = {}) => ({
  ...{ action: 'set', fact, quote, set: fields, ...more },
  ...signed,
});

const sets2020 = set('usd-undated', '$522', {
  id: 'fare-2020',
  period: { date: '2020', basis: 'stated' },
});
const accepts2012 = { action: 'accept', fact: 'usd-2012', quote: '$597 in 2012', ...signed };
const acceptsClaim = {
  action: 'accept',
  fact: 'percent-undated-2',
  quote: '14 percent',
  at: 120,
  ...signed,
};
const joins = {
  ...{ action: 'join', change: 'change-fare', from: 'usd-2012', to: 'fare-2020' },
  ...{ said: 'down', claims: ['percent-undated-2'], ...signed },
};

test('without edits the facts are as they were read', () => {
  const { facts, changes } = readFacts(fares(), 'facts.json');
  expect(withEdits([])).toMatchObject({ facts, changes });
});

test('a fact is corrected, and keeps what was read and why it was changed', () => {
  const { fact } = edited(
    set('usd-undated', '$522', {
      unit: 'usd-per-acre',
      period: { date: '2020', basis: 'inferred' },
      series: 'fares',
    }),
  );
  expect(fact('usd-undated')).toMatchObject({
    value: 522,
    unit: 'usd-per-acre',
    period: { date: '2020', basis: 'inferred' },
    series: 'fares',
    reported: { fragment: '$522' },
    edited: {
      read: { unit: 'usd', period: null },
      because: 'the sentence before says so',
    },
  });
});

test('a name, an id, a series or a caveat corrects nothing that was read', () => {
  const { fact, ids } = edited(
    set('usd-undated', '$522', { name: 'Fare', id: 'fare', series: 'fares', caveat: 'one way' }),
  );
  expect(fact('fare')).toMatchObject({ name: 'Fare', caveat: 'one way', value: 522 });
  expect(fact('fare')).not.toHaveProperty('edited');
  expect(ids).not.toContain('usd-undated');
});

test('what is set to what was read is no correction', () => {
  const { fact } = edited(set('usd-undated', '$522', { unit: 'usd', value: 520 }));
  expect(fact('usd-undated')?.edited?.read).toEqual({ value: 522 });
});

test('a date can be named and moved', () => {
  const period = { date: '2004-02-02', basis: 'stated' };
  const { fact } = edited(set('date-2004-02-01', 'Sunday', { name: 'The bridge opens', period }));
  expect(fact('date-2004-02-01')).toMatchObject({
    name: 'The bridge opens',
    period,
    edited: { read: { period: { date: '2004-02-01', basis: 'inferred' } } },
  });
});

test('a change follows the new id of its end', () => {
  const { change } = edited(set('usd-2012', '$597 in 2012', { id: 'fare-2012' }));
  expect(change('change-usd')).toMatchObject({ from: 'fare-2012', to: 'usd-2015' });
});

test('a change has the series that both its ends have', () => {
  const one = set('usd-2012', '$597 in 2012', { series: 'fares' });
  const other = set('usd-2015', '$431 in 2015', { series: 'fares' });
  expect(edited(one).change('change-usd')?.series).toBeNull();
  expect(edited(one, other).change('change-usd')?.series).toBe('fares');
});

test('a fact is taken out, another one added at its place in the text', () => {
  const rejects = { action: 'reject', fact: 'usd-undated', quote: '$522', ...signed };
  const adds = {
    ...{ action: 'add', fact: 'fare-2016', quote: '$492', paragraph: 2, span: [80, 84] },
    set: { value: 492, unit: 'usd', period: { date: '2016', basis: 'stated' } },
    ...signed,
  };
  const { fact, ids } = edited(rejects, adds);
  expect(ids.slice(3)).toEqual(['usd-2015', 'fare-2016', 'percent-undated-2']);
  expect(fact('fare-2016')).toMatchObject({
    ...{ kind: 'quantity', value: 492, unit: 'usd', approximation: null, series: null },
    reported: { fragment: '$492', paragraph: 2, span: [80, 84] },
    edited: { read: null, because: 'the sentence before says so' },
  });
});

test('a date that was missed is added by its period alone', () => {
  const adds = {
    ...{ action: 'add', fact: 'flood', quote: 'the flood', paragraph: 1, span: [0, 9] },
    set: { name: 'The flood', period: { date: '1953', basis: 'inferred' } },
    ...signed,
  };
  expect(edited(adds).fact('flood')).toMatchObject({ kind: 'date', name: 'The flood' });
});

test('two facts are joined, and what the text claims of them is judged', () => {
  const { change } = edited(sets2020, accepts2012, acceptsClaim, joins);
  expect(change('change-fare')).toEqual({
    ...{ id: 'change-fare', kind: 'change', from: 'usd-2012', to: 'fare-2020', series: null },
    direction: 'down',
    claims: [
      {
        ...{ fact: 'percent-undated-2', kind: 'percent', value: 14, approximation: null },
        ...{ computed: 12.5628, low: 12.4057, high: 12.7197, verdict: 'fails' },
      },
    ],
    verdict: 'fails',
    finding:
      'the text says 14 percent, the ends give 12.56 percent (12.41 to 12.72 by their rounding)',
    confidence: { level: 'high', reason: 'the sentence before says so' },
    reported: { paragraph: 2, span: [30, 130] },
  });
});

test('words that go the other way than the values do not hold either', () => {
  const { change } = edited(sets2020, accepts2012, { ...joins, said: 'up', claims: [] });
  expect(change('change-fare')).toMatchObject({
    verdict: 'fails',
    finding: 'the words say it went up, the values go down',
  });
});

test('a join without a claim or a direction is not judged', () => {
  const { change } = edited(sets2020, accepts2012, { ...joins, said: null, claims: [] });
  expect(change('change-fare')).toMatchObject({ verdict: 'unchecked', finding: null });
});

const parts = { action: 'part', change: 'change-usd', from: 'usd-2012', to: 'usd-2015', ...signed };

test('a change that is none is parted; then its ends can be corrected and joined again', () => {
  const corrects = set('usd-2015', '$431 in 2015', { value: 413 });
  const again = { ...joins, change: 'change-again', to: 'usd-2015', claims: [] };
  const { change, fact } = edited(parts, accepts2012, corrects, again);
  expect(change('change-usd')).toBeUndefined();
  expect(change('change-again')).toMatchObject({ from: 'usd-2012', to: 'usd-2015' });
  expect(fact('usd-2015')?.edited?.read).toEqual({ value: 431 });
});

test.each([
  [
    'an id that nothing has',
    set('usd-1999', '$7', { name: 'Fare' }),
    'usd-1999: no fact has this id; take one of facts.json',
  ],
  [
    'an id that moved',
    set('usd-1999', '$522', { name: 'Fare' }),
    'usd-1999: no fact has this id; “$522” is usd-undated',
  ],
  [
    'words that are gone',
    set('usd-undated', '$523', { name: 'Fare' }),
    'usd-undated: quote "$523" is not what the fact says, which is "$522"; quote that',
  ],
  [
    'words that stand twice',
    set('percent-undated', '14 percent', { name: 'Growth' }),
    'percent-undated: quote "14 percent" stands at 10 and 120; say with "at" which is meant',
  ],
  [
    'the place of another',
    set('percent-undated', '14 percent', { name: 'Growth' }, { at: 120 }),
    'percent-undated: at 120 is not where the fact stands, which is 10; see which one is meant',
  ],
  [
    'an id that is taken',
    set('usd-undated', '$522', { id: 'change-usd' }),
    'usd-undated: id "change-usd" is taken; choose another',
  ],
  [
    'a value for a date',
    set('date-2004-02-01', 'Sunday', { value: 7 }),
    'date-2004-02-01: set.value is nothing that a date has; set one of id, name, period, caveat',
  ],
  [
    'no period for a date',
    set('date-2004-02-01', 'Sunday', { period: null }),
    'date-2004-02-01: set.period is null, but a date is its period; give one, or reject the fact',
  ],
  [
    'another value for what a change was judged by',
    set('usd-2012', '$597 in 2012', { value: 579 }),
    'usd-2012: is part of change-usd, which was judged by its value; part that first, then join again',
  ],
  [
    'no end for a change',
    { action: 'reject', fact: 'usd-2015', quote: '$431 in 2015', ...signed },
    'usd-2015: is part of change-usd; part that first',
  ],
  [
    'a change with other ends',
    { ...parts, to: 'usd-undated' },
    'change-usd: runs from usd-2012 to usd-2015, not from usd-2012 to usd-undated; see which is meant',
  ],
  [
    'a change that is not there',
    { ...parts, change: 'change-eur' },
    'change-eur: no change has this id; take one of facts.json',
  ],
  [
    'a unit for one end alone',
    set('usd-2012', '$597 in 2012', { unit: 'usd-per-acre' }),
    'change-usd: its ends are in usd-per-acre and in usd; set one unit, or part it',
  ],
  [
    'a later date for the earlier end',
    set('usd-2012', '$597 in 2012', { period: { date: '2019', basis: 'stated' } }),
    'change-usd: runs from 2019 back to 2015; turn its ends round',
  ],
  [
    'a fact that stands there',
    {
      ...{ action: 'add', fact: 'usd-2012', quote: '$492', paragraph: 2, span: [80, 84] },
      set: { value: 492, unit: 'usd' },
      ...signed,
    },
    'usd-2012: id "usd-2012" is taken; choose another',
  ],
  [
    'a quantity without a unit',
    {
      ...{ action: 'add', fact: 'fare-2016', quote: '$492', paragraph: 2, span: [80, 84] },
      set: { value: 492, period: { date: '2016', basis: 'stated' } },
      ...signed,
    },
    'fare-2016: set gives neither a quantity nor a date; give value and unit, or the period alone',
  ],
])('%s is refused with the cure', (_, edit, problem) => {
  expect(problems(edit)).toEqual([`edits.json: ${problem}`]);
});

test.each([
  [
    'facts that nobody vouched for, whose ids may have shifted',
    [sets2020, acceptsClaim, joins],
    'change-fare: "usd-2012" is not vouched for; set or accept it above, by its quote',
  ],
  [
    'what is no fact',
    [accepts2012, acceptsClaim, joins],
    'change-fare: "fare-2020" is no fact; use the id that it has after the edits above',
  ],
  [
    'a date',
    [accepts2012, { ...joins, to: 'date-2004-02-01', claims: [] }],
    'change-fare: "date-2004-02-01" is a date; a change is between quantities',
  ],
  [
    'ends that are joined',
    [
      accepts2012,
      { ...accepts2012, fact: 'usd-2015', quote: '$431 in 2015' },
      { ...joins, to: 'usd-2015', claims: [] },
    ],
    'change-fare: change-usd joins its ends already; part that first',
  ],
  [
    'one fact with itself',
    [accepts2012, { ...joins, to: 'usd-2012', claims: [] }],
    'change-fare: begins and ends with one fact; join two',
  ],
  [
    'a claim in another unit',
    [sets2020, accepts2012, set('usd-2015', '$431 in 2015', { unit: 'eur' }), parts].concat({
      ...joins,
      claims: ['usd-2015'],
    } as never),
    'change-fare: claim "usd-2015" is in eur, which says nothing of usd',
  ],
  [
    'a claim about nothing',
    [set('usd-undated', '$522', { id: 'fare-2020', value: 0 }), accepts2012, acceptsClaim, joins],
    'change-fare: its ends allow no claim, as one is 0 or less; leave the claims out',
  ],
])('%s cannot be joined', (_, edits, problem) => {
  expect(problems(...(edits as Fields[]))).toEqual([`edits.json: ${problem}`]);
});

test('a fact is edited once, so that what was read of it stays plain', () => {
  const other = set('fare-2020', '$522', { name: 'Fare' });
  expect(problems(sets2020, other)).toEqual([
    'edits.json: fare-2020: was edited before; write both edits as one',
  ]);
});

test('all problems are told at once, one a line', () => {
  const gone = set('usd-undated', '$523', { name: 'Fare' });
  expect(problems(gone, { ...parts, change: 'change-eur' }, sets2020)).toEqual([
    expect.stringContaining('usd-undated: quote "$523"'),
    expect.stringContaining('change-eur: no change has this id'),
  ]);
});

test.each([
  [
    'an unknown action',
    { ...accepts2012, action: 'bless' },
    'usd-2012: action "bless" is not an action; use one of set, accept, reject, add, join, part',
  ],
  [
    'a field too many',
    set('usd-2012', '$597 in 2012', { colour: 'red' }),
    'usd-2012: set.colour is unknown; remove it, or use one of id, name, value, upper, unit, approximation, period, since, series, caveat',
  ],
  [
    'nothing to set',
    set('usd-2012', '$597 in 2012', {}),
    'usd-2012: set {} says nothing; set a field, or accept it',
  ],
  ['no reason', without(accepts2012, 'because'), 'usd-2012: because is missing; add it'],
  [
    'an impossible day',
    { ...accepts2012, on: '2026-02-30' },
    'usd-2012: on "2026-02-30" is not a day; write YYYY-MM-DD as the calendar has it',
  ],
  [
    'a place that is none',
    { ...accepts2012, at: -1 },
    'usd-2012: at -1 is not a place; write the first number of the fact’s span',
  ],
  [
    'a span of another length',
    {
      ...{ action: 'add', fact: 'fare-2016', quote: '$492', paragraph: 2, span: [80, 85] },
      set: { value: 492, unit: 'usd' },
      ...signed,
    },
    expect.stringMatching(
      /^edits.json: fare-2016: .* has a span of another length than its quote;/,
    ),
  ],
  ['a change without its end', without(parts, 'to'), 'change-usd: to is missing; add it'],
])('a file with %s is refused before any edit is done', (_, edit, problem) => {
  const line: unknown = typeof problem === 'string' ? `edits.json: ${problem}` : problem;
  expect(problems(edit)).toEqual([line]);
});

test.each([
  [null, 'null is not an object; give edits'],
  [{}, 'edits is missing; add it'],
  [{ edits: {} }, 'edits {} is not a list; write the edits in [ ]'],
])('content that is no file of edits is refused: %j', (json, problem) => {
  const read = () => readFacts(fares(), 'facts.json', { json, file: 'edits.json' });
  expect(complaints(read)).toEqual([`edits.json: ${problem}`]);
});

test('the facts and the edits that were given stay as they are', () => {
  const json = fares();
  const edits = [sets2020, accepts2012, acceptsClaim, joins];
  const before = JSON.stringify([json, edits]);
  withEdits(edits, json);
  expect(JSON.stringify([json, edits])).toBe(before);
});
