/** A verdict that is written by hand is not believed: the arithmetic is done again. */
import { expect, test } from 'vitest';
import { readFacts } from '../../src/facts/readFacts';
import { changeJson, complaints, factsJson } from './files';

const quantity = (id: string, value: number, unit: string, fragment: string) => ({
  ...factsJson().facts[0]!,
  ...{ id, value, unit },
  reported: { fragment, paragraph: 2, span: [20, 20 + fragment.length] },
});

const claim = { fact: 'claimed', kind: 'times', value: 135, approximation: null };

/** Trade from 2 to 270, and a claim of so many times. */
function problems(
  times: number,
  change: Record<string, unknown>,
  said: Record<string, unknown> = {},
) {
  const file = factsJson();
  file.facts = [
    quantity('first', 2, 'usd', '$2.00'),
    quantity('last', 270, 'usd', '$270.0'),
    quantity('claimed', times, 'times', `${times} times`),
  ];
  const claims = [
    { ...claim, value: times, computed: 135, low: 134, high: 136, verdict: 'holds', ...said },
  ];
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
    'a direction that the values do not go',
    problems(135, { direction: 'down' }),
    'direction is "down", and its ends go up; extract it again',
  ],
])('%s stops the build', (_, found, complaint) => {
  expect(found).toEqual([`facts.json: change-trade: ${complaint}`]);
});
