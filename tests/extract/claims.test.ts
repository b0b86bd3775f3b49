import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { changes, quantities } from './read';

const verdicts = (text: string) =>
  changes(text).map((change) => /, (\w+)(?:;|$)/.exec(change)?.[1]);

test.each([
  ['Imports more than halved from 1,000 tonnes in 2009 to 300 tonnes in 2013.', 'holds'],
  ['Deaths nearly halved from 100 in 2009 to 54 in 2013.', 'holds'],
  ['Deaths more than halved from 100 in 2009 to 80 in 2013.', 'fails'],
  ['Visits roughly tripled from 7,704 in May 2013 to 21,903 in May 2014.', 'holds'],
  ['Visits roughly tripled from 7,704 in May 2013 to 15,903 in May 2014.', 'fails'],
  ['Visits tripled from 7,700 to 22,500.', 'holds'],
  ['Visits tripled from 7,700 to 21,000.', 'unchecked'],
  ['Visits tripled from 7,700 to 18,000.', 'fails'],
  ['Losses reached $4.5 billion in 2015, five times the $1.1 billion of 2014.', 'fails'],
  [
    'Losses reached $4.5 billion in 2015, three times more than the $1.1 billion of 2014.',
    'unchecked',
  ],
  ['Losses reached $4.4 billion in 2015, eight times more than the $1.1 billion of 2014.', 'fails'],
  ['The rate was lifted 25bps to 4.5% from 4.25%.', 'holds'],
  ['The rate was lifted 25 basis points to 4.5% from 4.0%.', 'fails'],
  ['The rate rose 25 to 4.5% from 4.0%.', 'unchecked'],
])('a claim fails only where no reading of its words bears it out: %s', (text, verdict) => {
  expect(verdicts(text)).toEqual([verdict]);
});

test('"more than halved" is less than a half', () => {
  expect(quantities('Imports more than halved.')).toEqual([
    '"more than halved" fewer than 0.5 times',
  ]);
});

test.each([
  'Revenue fell 4% y/y to $310m from $640m.',
  'It grew 10 percent a year to $640m from $310m in 2001.',
  'It grew 10 percent in real terms to $640m from $310m in 2001.',
  'An average rise of 10 percent took it to $640m from $310m.',
  'Sales came to $640m, 10 percent more than in 2003, from $310m in 2001.',
  'Sales rose 90 percent to 190 tonnes, from 95 tonnes in 2001, or 100 tonnes in 2000.',
])('a claim that may be of another base is not said to fail: %s', (text) => {
  expect(verdicts(text)).not.toContain('fails');
  expect(verdicts(text).length).toBeGreaterThan(0);
});

test('why a claim cannot be checked is told', () => {
  const { changes: found } = extract('Revenue fell 4% y/y to $310m from $640m.', {
    published: null,
  });
  expect(found[0]).toMatchObject({
    claims: [{ verdict: 'unchecked' }],
    finding: null,
    confidence: {
      level: 'medium',
      reason: 'a claim cannot be checked: the claim may be counted from another time',
    },
  });
});

test.each([
  ['Sales fell from £3bn to £5bn.', ['fails']],
  ['Sales fell, then rose from £3bn to £5bn.', ['unchecked']],
  ['Sales fell from £3bn to £3bn.', ['unchecked']],
  ['Unemployment improved from 6.1 percent to 5.2 percent.', ['unchecked']],
  ['The yen weakened from 110 yen to 145 yen.', ['unchecked']],
  ['The balance fell from -£5bn to -£3bn.', ['unchecked']],
])('words and values that go apart are told only where that is certain: %s', (text, expected) => {
  expect(verdicts(text)).toEqual(expected);
});

test.each([
  [
    'Hemp sales fell to 75 million euros from 88 million euros in 2015, while flax posted 1 per cent growth to 43 million euros.',
    ['88000000 eur 2015 -> 75000000 eur, down, unchecked'],
  ],
  [
    'Sales volumes rose by 0.3% in the three months to May when compared with the previous three months.',
    [],
  ],
  [
    'Revenue of $80.8 million was $12.3 million higher than the $68.5 million of 2011.',
    ['68500000 usd 2011 -> 80800000 usd, up, holds; 12300000 difference, 12300000: holds'],
  ],
  ['In Q3 revenue fell 4% y/y to $310m; in H1 it had been $640m.', []],
  ['Waiting times fell from 14 months to 9 months.', ['14 months -> 9 months, down, unchecked']],
])('what is set beside what: %s', (text, expected) => {
  expect(changes(text)).toEqual(expected);
});
