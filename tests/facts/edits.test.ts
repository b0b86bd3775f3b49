import { expect, test } from 'vitest';
import { readFacts } from '../../src/facts/readFacts';
import { complaints, factsJson, without } from './files';

const signed = { by: 'editor', on: '2026-11-28', because: 'the sentence before says so' };
const confidence = { level: 'high', reason: 'the text gives it' };

type Fields = Record<string, unknown>;

const quantity = (id: string, fragment: string, start: number, change: Fields): Fields => ({
  ...factsJson(change).facts[0]!,
  id,
  reported: {
    ...{ fragment, prefix: `before ${start} `, suffix: ` behind ${start}` },
    ...{ paragraph: 2, span: [start, start + fragment.length] },
  },
});

/** The address of words that stand at a place of the text. */
const at = (exact: string, start: number) => ({
  ...{ exact, prefix: `before ${start} `, suffix: ` behind ${start}` },
});

const at40 = { fragment: 'Sunday', prefix: 'It opens on ', suffix: '.' };

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
    { ...json.facts[1]!, reported: { ...at40, paragraph: 3, span: [140, 146] } },
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

const set = (fact: string, quote: Fields, fields: Fields, more: Fields = {}) => ({
  ...{ action: 'set', fact, quote, set: fields },
  ...signed,
  ...more,
});

const [of2012, of2015, of522] = [at('$597 in 2012', 30), at('$431 in 2015', 60), at('$522', 90)];
const sunday = { exact: 'Sunday', prefix: 'It opens on ', suffix: '.' };

const sets2020 = set('fare-2020', of522, { period: { date: '2020', basis: 'stated' } });
const accepts = (fact: string, quote: Fields) => ({ action: 'accept', fact, quote, ...signed });
const accepts2012 = accepts('usd-2012', of2012);
const acceptsClaim = accepts('percent-undated-2', at('14 percent', 120));
const joins = {
  ...{ action: 'join', change: 'change-fare', from: 'usd-2012', to: 'fare-2020' },
  ...{ said: 'down', claims: ['percent-undated-2'], ...signed },
};

/** Where words stand that nothing was read from. */
const placed = (span: [number, number]) => ({ article: 'a'.repeat(64), paragraph: 2, span });

test('without edits the facts are as they were read', () => {
  const { facts, changes } = readFacts(fares(), 'facts.json');
  expect(withEdits([])).toMatchObject({ facts, changes });
});

test('a fact is corrected, and keeps what was read and why it was changed', () => {
  const { fact } = edited(
    set('usd-undated', of522, {
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
      ...signed,
    },
  });
});

test('a name, an id, a series or a caveat corrects nothing that was read', () => {
  const { fact, ids } = edited(
    set('fare', of522, { name: 'Fare', series: 'fares', caveat: 'one way' }),
  );
  expect(fact('fare')).toMatchObject({ name: 'Fare', caveat: 'one way', value: 522 });
  expect(fact('fare')).not.toHaveProperty('edited');
  expect(ids).not.toContain('usd-undated');
});

test('what is set to what was read is no correction', () => {
  const { fact } = edited(set('usd-undated', of522, { unit: 'usd', value: 520 }));
  expect(fact('usd-undated')?.edited?.read).toEqual({ value: 522 });
});

test('a date can be named and moved', () => {
  const period = { date: '2004-02-02', basis: 'stated' };
  const { fact } = edited(set('date-2004-02-01', sunday, { name: 'The bridge opens', period }));
  expect(fact('date-2004-02-01')).toMatchObject({
    name: 'The bridge opens',
    period,
    edited: { read: { period: { date: '2004-02-01', basis: 'inferred' } } },
  });
});

test('a change follows the new id of its end', () => {
  const { change } = edited(accepts('fare-2012', of2012));
  expect(change('change-usd')).toMatchObject({ from: 'fare-2012', to: 'usd-2015' });
});

test('a change has the series that both its ends have', () => {
  const one = set('usd-2012', of2012, { series: 'fares' });
  const other = set('usd-2015', of2015, { series: 'fares' });
  expect(edited(one).change('change-usd')?.series).toBeNull();
  expect(edited(one, other).change('change-usd')?.series).toBe('fares');
});

test('a fact is taken out, another one added at its place in the text', () => {
  const rejects = { action: 'reject', fact: 'usd-undated', quote: of522, ...signed };
  const adds = {
    ...{ action: 'add', fact: 'fare-2016', quote: at('$492', 80), place: placed([80, 84]) },
    set: { value: 492, unit: 'usd', period: { date: '2016', basis: 'stated' } },
    ...signed,
  };
  const { fact, ids } = edited(rejects, adds);
  expect(ids.slice(2, 5)).toEqual(['usd-2015', 'fare-2016', 'percent-undated-2']);
  expect(fact('fare-2016')).toMatchObject({
    ...{ kind: 'quantity', value: 492, unit: 'usd', approximation: null, series: null },
    reported: { fragment: '$492', prefix: 'before 80 ', paragraph: 2, span: [80, 84] },
    edited: { read: null, ...signed },
  });
});

test('a date that was missed is added by its period alone', () => {
  const adds = {
    ...{ action: 'add', fact: 'flood', quote: at('the flood', 0), place: placed([0, 9]) },
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

test('a change is parted by its ends, whatever extraction calls it', () => {
  const parts = { action: 'part', change: 'change-x', from: 'usd-2012', to: 'usd-2015', ...signed };
  const again = { ...joins, change: 'change-again', to: 'usd-2015', claims: [] };
  const { change } = edited(parts, accepts2012, accepts('usd-2015', of2015), again);
  expect(change('change-usd')).toBeUndefined();
  expect(change('change-again')).toMatchObject({ from: 'usd-2012', to: 'usd-2015' });
});

test('a change is judged again by a value that is set', () => {
  const json = fares();
  Object.assign(json.changes[0]!, {
    claims: [
      {
        ...{ fact: 'percent-undated', kind: 'percent', value: 14, approximation: null },
        ...{ computed: 27.8057, low: 27.66, high: 27.95, verdict: 'fails' },
      },
    ],
    ...{ verdict: 'fails', finding: 'the text says 14 percent, the ends give 27.81 percent' },
  });
  const corrects = set('usd-2015', of2015, { value: 513.42 });
  const { facts, changes } = withEdits([corrects], json);
  expect(changes[0]).toMatchObject({ direction: 'down', verdict: 'holds', finding: null });
  expect(changes[0]!.claims[0]).toMatchObject({ computed: 14, verdict: 'holds' });
  expect(facts.find(({ id }) => id === 'usd-2015')?.edited?.read).toEqual({ value: 431 });
});

test('a fact keeps the id of its edit where extraction calls it otherwise, and another gives way', () => {
  const json = fares();
  Object.assign(json.facts[2]!, { id: 'usd-2012' });
  Object.assign(json.facts[1]!, { id: 'usd-2012-early' });
  Object.assign(json.changes[0]!, { from: 'usd-2012-early', to: 'usd-2012' });
  const { facts, changes } = withEdits([accepts2012], json);
  expect(facts.slice(1, 3).map(({ id, reported }) => [id, reported!.fragment])).toEqual([
    ['usd-2012', '$597 in 2012'],
    ['usd-2012-2', '$431 in 2015'],
  ]);
  expect(changes[0]).toMatchObject({ from: 'usd-2012', to: 'usd-2012-2' });
});

const later = { on: '2026-11-29', because: 'a slip' };

test('a fact is corrected again on a later day, and keeps what was read at first', () => {
  const first = set('usd-undated', of522, { value: 530, unit: 'eur' });
  const { fact } = edited(first, set('usd-undated', of522, { value: 540 }, later));
  expect(fact('usd-undated')).toMatchObject({ value: 540, unit: 'eur' });
  expect(fact('usd-undated')?.edited).toEqual({
    ...{ read: { value: 522, unit: 'usd' } },
    ...{ ...signed, ...later },
  });
});

test('what is set back to what was read is corrected no more', () => {
  const first = set('usd-undated', of522, { value: 530 });
  const { fact } = edited(first, set('usd-undated', of522, { value: 522 }, later));
  expect(fact('usd-undated')).not.toHaveProperty('edited');
});

test('words that another fact has need no place of their own', () => {
  const adds = {
    action: 'add',
    fact: 'fare-2013',
    quote: of2012,
    set: { value: 597, unit: 'usd' },
  };
  const corrects = set('fare-2013', of2012, { value: 598 }, later);
  const { fact } = edited({ ...adds, ...signed }, corrects);
  expect(fact('fare-2013')).toMatchObject({ value: 598, reported: { span: [30, 42] } });
  expect(fact('usd-2012')).toMatchObject({ value: 597 });
});

const parts = { action: 'part', change: 'change-usd', from: 'usd-2012', to: 'usd-2015', ...signed };

test('what was decided before the article appeared is refused', () => {
  const edit = { action: 'accept', fact: 'usd-2012', quote: at('$597 in 2012', 30), ...signed };
  expect(problems({ ...edit, on: '1066-10-14' })).toEqual([
    'edits.json: edit 1, usd-2012: on 1066-10-14, and the article is of 2004-02-01; write the day on which it was decided',
  ]);
});

test.each([
  [
    'words that are gone',
    set('usd-undated', at('$523', 90), { name: 'Fare' }),
    'edit 1, usd-undated: “before 90 [$523] behind 90” is gone from facts.json; quote what stands in its place, or take the edit out',
  ],
  [
    'words that have others around them',
    set('usd-undated', at('$522', 91), { name: 'Fare' }),
    'edit 1, usd-undated: “before 91 [$522] behind 91” is gone from facts.json; “$522” stands there, with other words around it: see whether that is meant and quote it anew, or take the edit out',
  ],
  [
    'the id of a change',
    accepts('change-usd', of522),
    'edit 1, change-usd: id "change-usd" is that of a change; choose another',
  ],
  [
    'a value for a date',
    set('date-2004-02-01', sunday, { value: 7 }),
    'edit 1, date-2004-02-01: set.value is nothing that a date has; set one of name, period, caveat',
  ],
  [
    'no period for a date',
    set('date-2004-02-01', sunday, { period: null }),
    'edit 1, date-2004-02-01: set.period is null, but a date is its period; give one, or reject the fact',
  ],
  [
    'a value that turns a change round',
    set('usd-2012', of2012, { value: 97 }),
    'change-usd: went down as it was read, and goes up now; part it and join it again, with which way the words say it went',
  ],
  [
    'no end for a change',
    { action: 'reject', fact: 'usd-2015', quote: of2015, ...signed },
    'change-usd: usd-2015, which is part of it, is taken out; part it, too',
  ],
  [
    'a unit for one end alone',
    set('usd-2012', of2012, { unit: 'usd-per-acre' }),
    'change-usd: its ends are in usd-per-acre and in usd; set one unit, or part it',
  ],
  [
    'a later date for the earlier end',
    set('usd-2012', of2012, { period: { date: '2019', basis: 'stated' } }),
    'change-usd: runs from 2019 back to 2015; turn its ends round',
  ],
  [
    'a fact that was missed without a place',
    {
      action: 'add',
      fact: 'fare',
      quote: at('$492', 80),
      set: { value: 492, unit: 'usd' },
      ...signed,
    },
    'edit 1, fare: has no place yet; npm run extract, with --out, finds its words in the article',
  ],
  [
    'a place in another article',
    {
      ...{ action: 'add', fact: 'fare', quote: at('$492', 80), set: { value: 492, unit: 'usd' } },
      ...{ place: { ...placed([80, 84]), article: 'b'.repeat(64) }, ...signed },
    },
    'edit 1, fare: has its place in another article than facts.json is of; npm run extract, with --out, finds its words in the article',
  ],
  [
    'a place of another length',
    {
      ...{ action: 'add', fact: 'fare', quote: at('$492', 80), set: { value: 492, unit: 'usd' } },
      ...{ place: placed([80, 85]), ...signed },
    },
    'edit 1, fare: has a place of another length than its words; npm run extract, with --out, finds its words in the article',
  ],
  [
    'a quantity without a unit',
    {
      ...{ action: 'add', fact: 'fare', quote: at('$492', 80), place: placed([80, 84]) },
      ...{ set: { value: 492, period: { date: '2016', basis: 'stated' } }, ...signed },
    },
    'edit 1, fare: set gives neither a quantity nor a date; give value and unit, or the period alone',
  ],
])('%s is refused with the cure', (_, edit, problem) => {
  expect(problems(edit)).toEqual([`edits.json: ${problem}`]);
});

test.each([
  [
    'the ends of a change that no edit vouches for',
    [parts],
    'edit 1, change-usd: "usd-2012" is not vouched for; set or accept the fact by its quote',
  ],
  [
    'a change that is not there',
    [{ ...parts, to: 'fare-2020' }, accepts2012, sets2020],
    'edit 1, change-usd: nothing runs from usd-2012 to fare-2020 any more; take the edit out',
  ],
  [
    'facts that no edit vouches for',
    [sets2020, acceptsClaim, joins],
    'edit 3, change-fare: "usd-2012" is not vouched for; set or accept the fact by its quote',
  ],
  [
    'a fact that is taken out',
    [accepts2012, acceptsClaim, { ...sets2020, action: 'reject', set: undefined }, joins],
    'edit 4, change-fare: "fare-2020" is taken out by an edit; join another fact',
  ],
  [
    'a date',
    [accepts2012, accepts('opening', sunday), { ...joins, to: 'opening', claims: [] }],
    'edit 3, change-fare: "opening" is a date; a change is between quantities',
  ],
  [
    'ends that are joined',
    [accepts2012, accepts('usd-2015', of2015), { ...joins, to: 'usd-2015', claims: [] }],
    'edit 3, change-fare: change-usd joins its ends already; part that first',
  ],
  [
    'one fact with itself',
    [accepts2012, { ...joins, to: 'usd-2012', claims: [] }],
    'change-fare: begins and ends with one fact; join two',
  ],
  [
    'a claim in another unit',
    [
      sets2020,
      accepts2012,
      set('usd-2015', of2015, { unit: 'eur' }),
      parts,
      { ...joins, claims: ['usd-2015'] },
    ],
    'edit 5, change-fare: claim "usd-2015" is in eur, which says nothing of usd',
  ],
  [
    'a claim about nothing',
    [set('fare-2020', of522, { value: 0 }), accepts2012, acceptsClaim, joins],
    'edit 4, change-fare: its ends allow no claim, as one is 0 or less; leave the claims out',
  ],
  [
    'the id of a change that is there',
    [sets2020, accepts2012, { ...joins, change: 'change-usd', claims: [] }],
    'edit 3, change-usd: id "change-usd" is taken; choose another',
  ],
  [
    'two edits of one day',
    [sets2020, set('fare-2020', of522, { name: 'Fare' })],
    'edit 2, fare-2020: was edited before; write both edits as one, or date the later one later',
  ],
  [
    'a fact by two ids',
    [sets2020, set('fare', of522, { name: 'Fare' }, later)],
    'edit 2, fare: is fare-2020 in an edit above; call it so here, too',
  ],
  [
    'one id for two facts',
    [sets2020, accepts('fare-2020', of2012)],
    'edit 2, fare-2020: id "fare-2020" is that of another fact in an edit above; choose another',
  ],
])('%s cannot be edited so', (_, edits, problem) => {
  expect(problems(...(JSON.parse(JSON.stringify(edits)) as Fields[]))).toEqual([
    `edits.json: ${problem}`,
  ]);
});

test('words that two facts have are ambiguous', () => {
  const json = fares();
  json.facts[4]!['reported'] = { ...(json.facts[0]!['reported'] as Fields), span: [120, 130] };
  expect(complaints(() => withEdits([accepts('growth', at('14 percent', 10))], json))).toEqual([
    'edits.json: edit 1, growth: “before 10 [14 percent] behind 10” stands 2 times in facts.json, and nobody can tell which is meant; take the edit out',
  ]);
});

test('facts without the words around them cannot be told apart', () => {
  const json = fares();
  json.facts[3]!['reported'] = { fragment: '$522', paragraph: 2, span: [90, 94] };
  expect(complaints(() => withEdits([sets2020], json))).toEqual([
    'edits.json: edit 1, fare-2020: “before 90 [$522] behind 90” cannot be told from others, as facts.json has no words around its facts; extract it again',
  ]);
});

test('all that is orphaned is told at once, one a line, and nothing that follows from it', () => {
  const gone = set('fare-2020', at('$523', 90), { name: 'Fare' });
  const other = accepts('usd-2012', at('$597', 30));
  expect(problems(gone, other, joins)).toEqual([
    expect.stringContaining('edit 1, fare-2020: “before 90 [$523] behind 90” is gone'),
    expect.stringContaining('edit 2, usd-2012: “before 30 [$597] behind 30” is gone'),
  ]);
});

test.each([
  [
    'an unknown action',
    { ...accepts2012, action: 'bless' },
    'usd-2012: action "bless" is not an action; use one of set, accept, reject, add, join, part, correct, withdraw',
  ],
  [
    'a field too many',
    set('usd-2012', of2012, { colour: 'red' }),
    'usd-2012: set.colour is unknown; remove it, or use one of name, value, upper, unit, approximation, period, since, series, caveat',
  ],
  [
    'nothing to set',
    set('usd-2012', of2012, {}),
    'usd-2012: set {} says nothing; set a field, or accept it',
  ],
  ['no reason', without(accepts2012, 'because'), 'usd-2012: because is missing; add it'],
  [
    'an impossible day',
    { ...accepts2012, on: '2026-02-30' },
    'usd-2012: on "2026-02-30" is not a day; write YYYY-MM-DD as the calendar has it',
  ],
  [
    'a quote without its surroundings',
    accepts('usd-2012', without(of2012, 'suffix')),
    'usd-2012: quote.suffix is missing; add it',
  ],
  [
    'the name of the article',
    accepts('article', of2012),
    'article: fact "article" is what the article itself is called; choose another id',
  ],
  ['a change without its end', without(parts, 'to'), 'change-usd: to is missing; add it'],
])('a file with %s is refused before any edit is done', (_, edit, problem) => {
  expect(problems(edit)).toEqual([`edits.json: ${problem}`]);
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
