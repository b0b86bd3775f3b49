/** A verdict that is written by hand is not believed: the arithmetic is done again. */
import { expect, test } from 'vitest';
import { readFacts } from '../../src/facts/readFacts';
import { changeJson, complaints, factsJson } from './files';

const quantity = (id: string, value: number, unit: string, fragment: string, year = '1992') => ({
  ...factsJson().facts[0]!,
  ...{ id, value, unit, period: { date: year, basis: 'stated' } },
  reported: { fragment, paragraph: 2, span: [20, 20 + fragment.length] },
});

const claim = { fact: 'claimed', kind: 'times', value: 135, approximation: null };
const ends = { computed: 135, low: 134.638, high: 135.363 };

/** Trade from 2 to 270, and a claim of so many times. */
function problems(
  times: number,
  change: Record<string, unknown>,
  said: Record<string, unknown> = {},
) {
  const file = factsJson();
  file.facts = [
    quantity('first', 2, 'usd', '$2.00'),
    quantity('last', 270, 'usd', '$270.0', '2004'),
    quantity('claimed', times, 'times', `${times} times`),
  ];
  const claims = [{ ...claim, ...ends, value: times, verdict: 'holds', ...said }];
  file.changes = [
    changeJson({ from: 'first', to: 'last', direction: 'up', claims, verdict: 'holds', ...change }),
  ];
  return complaints(() => readFacts(file, 'facts.json'));
}

test('what the arithmetic gives is believed', () => {
  expect(problems(135, {})).toEqual([]);
  const failing = { verdict: 'fails', finding: 'the text says 200 times, the ends give 135' };
  expect(problems(200, failing, { verdict: 'fails' })).toEqual([]);
});

test.each([
  [
    'a claim that fails, and is said to hold',
    problems(200, {}),
    'claim "claimed" is said to be one that holds, and by its ends it fails; extract it again',
  ],
  [
    'a claim of another number than its fact',
    problems(135, {}, { value: 136 }),
    'claim "claimed" is 136, and its fact says 135; extract it again',
  ],
  [
    'a verdict that is not that of its claims',
    problems(200, {}, { verdict: 'fails' }),
    'verdict "holds" is not that of its claims, of which one fails; extract it again',
  ],
  [
    'a failure without a finding',
    problems(200, { verdict: 'fails' }, { verdict: 'fails' }),
    'verdict "fails" has no finding, so nobody knows why; extract it again',
  ],
  [
    'a verdict on nothing',
    problems(135, { claims: [] }),
    'verdict "holds" is of no claim; write "unchecked", or extract it again',
  ],
  [
    'a claim whose arithmetic is another',
    problems(135, {}, { high: 1136 }),
    'claim "claimed" has high 1136, and its ends give 135.363; extract it again',
  ],
  [
    'one claim made twice',
    problems(135, { claims: [1, 2].map(() => ({ ...claim, ...ends, verdict: 'holds' })) }),
    'claim claimed: id stands more than once; give each its own',
  ],
  [
    'a finding of what holds',
    problems(135, { finding: 'the text says 200 times' }),
    'verdict "holds" has a finding, which says that it fails; extract it again',
  ],
  [
    'a way from a figure to itself',
    problems(135, { to: 'first' }),
    'leads from "first" to itself; extract it again',
  ],
  [
    'a way from one unit to another',
    problems(135, { to: 'claimed' }),
    'leads from usd to times; extract it again',
  ],
  [
    'a way back in time',
    problems(135, { from: 'last', to: 'first', direction: 'down' }),
    'leads from 2004 back to 1992; extract it again',
  ],
  [
    'a series that is not that of its ends',
    problems(135, { series: 'people' }),
    'is of series "people", and first of "trade"; extract it again',
  ],
  [
    'a direction that the values do not go',
    problems(135, { direction: 'down' }),
    'direction is "down", and its ends go up; extract it again',
  ],
])('%s stops the build', (_, found, complaint) => {
  expect(found).toEqual([`facts.json: change-trade: ${complaint}`]);
});
