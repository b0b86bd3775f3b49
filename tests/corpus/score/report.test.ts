import * as v from 'valibot';
import { expect, test } from 'vitest';
import { expected } from './expected';
import type { FoundQuantity } from './found';
import { match } from './match';
import type { Reading } from './measure';
import { daysOf } from './period';
import { particulars } from './particulars';
import { report } from './report';

const source = 'Sales doubled from 30 tonnes in 2014 to 70 tonnes. The firm lists Unit 7.';

const wanted = v.parse(expected, {
  published: '2016-06-24',
  quantities: [
    { fragment: 'doubled', value: 2, unit: 'times' },
    { fragment: '30 tonnes', value: 30, unit: 'tonnes' },
    { fragment: '70 tonnes', value: 70, unit: 'tonnes' },
  ],
  dates: [{ fragment: '2014', period: '2014', basis: 'stated' }],
  changes: [
    {
      from: { fragment: '30 tonnes', value: 30, period: '2014' },
      to: { fragment: '70 tonnes', value: 70 },
      unit: 'tonnes',
      claim: { fragment: 'doubled', holds: false },
    },
  ],
});

function quantity(words: string, value: number, unit: string): FoundQuantity {
  const start = source.indexOf(words);
  return { span: [start, start + words.length], value: [value, value], unit, approximation: null };
}

const [from, to] = [quantity('30 tonnes', 30, 'tonnes'), quantity('70 tonnes', 70, 'tonnes')];
const days = daysOf('2014')!;

const reading: Reading = {
  article: { name: 'sales.txt', source, text: source, expected: wanted },
  outcomes: match(
    wanted,
    {
      quantities: [from, to, quantity('7.', 7, 'count')],
      dates: [{ span: [32, 36], days: [days], basis: 'inferred' }],
      changes: [{ span: [19, 49], from: { ...from, days }, to, verdict: 'fails' }],
    },
    source,
  ),
};

const readings = new Map([['it', [reading]]]);

test('the report has a line a kind and reader, with counts', () => {
  const [title, , quantities] = report('development', readings, false).split('\n');
  expect(title).toBe('Development: 1 articles');
  expect(quantities?.trim().split(/\s+/)).toEqual([
    'quantities',
    'it',
    '0.667',
    '0.667',
    '0.667',
    '2',
    '1',
    '1',
  ]);
});

test('details name what was missed and what was found in vain', () => {
  expect(report('development', readings, true)).toContain(
    'sales.txt: missed quantity  "doubled" 2 times',
  );
  expect(report('development', readings, true)).toContain(
    'sales.txt: false quantity   "7." 7 count',
  );
  expect(report('development', readings, false)).not.toContain('sales.txt');
});

test('of the held-out part there are no details, whoever asks', () => {
  expect(report('heldout', readings, true)).not.toContain('sales.txt');
  expect(report('heldout', readings, true)).toBe(report('heldout', readings, false));
});

test('particulars count what is right of what was met', () => {
  expect(particulars([reading])).toEqual([
    { name: 'reservations', right: 2, of: 2 },
    { name: 'stated or inferred', right: 0, of: 1 },
    { name: 'dates of ends', right: 1, of: 1 },
    { name: 'claims judged', right: 1, of: 1 },
  ]);
});
