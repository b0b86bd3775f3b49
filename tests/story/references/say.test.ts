import { expect, test } from 'vitest';
import { InputError } from '../../../src/facts/problems';
import { proseOf } from '../../../src/story/references/say';
import { found, said } from '../../stories/facts';
import { Speaker } from './speak';

const [from, to] = [said('ferries-1990', 40), said('ferries-2010', 900)] as const;
const speaker = new Speaker({ facts: [from, to], pair: [from, to] });

test('words keep their order, and what references say stands in their places', () => {
  expect(speaker.text('From {from} in {from year} to {to}: {times} times.')).toBe(
    'From 40 in 1990 to 900: 22.5 times.',
  );
});

test('as prose, a shown figure is one part, and words that it bears out are text', () => {
  expect(proseOf(speaker.spoken('It {rose: grew} to {to}.'))).toMatchObject([
    'It grew to ',
    { text: '900', figure: { id: 'ferries-2010' } },
    '.',
  ]);
});

test('every number is called so, and leads to those of others, where there are any', () => {
  const others = new Speaker({ facts: [from, to, found('ferries-2000', 300)] });
  expect(proseOf(others.spoken('Named under {every number}.'))).toEqual([
    'Named under ',
    { text: 'Every number', leads: 'context' },
    '.',
  ]);
  expect(others.refusal('{every number: all}')).toMatch(/take its words out/);
  expect(speaker.refusal('{every number}')).toMatch(/there are none/);
});

test('every reference that does not hold is told, each at its own place', () => {
  expect(() => speaker.spoken('It {fell: fell} to {too},\nor {times frm}.')).toThrow(
    new InputError(
      [
        'en.md:1:4: {fell: fell}: ferries-2010 did not fall from ferries-1990',
        'en.md:1:20: {too}: no fact has the id "too"; use one of ferries-1990, ferries-2010',
        'en.md:2:4: {times frm}: no series is called "frm"; use one of ferries',
      ].join('\n'),
    ),
  );
});

test('a formula is said for what is computed, and leads to no row', () => {
  const [part] = speaker.spoken('{formula times}');
  expect(part).toMatchObject({
    text: '900 people in 2010 ÷ 40 people in 1990',
    figures: [{ formula: '900 people in 2010 ÷ 40 people in 1990' }],
  });
  expect(part).not.toHaveProperty('shown');
  expect(speaker.refusal('{formula from}')).toBe('it is no computed figure');
});

test('the longest name that fits is meant: "years between" is not "years"', () => {
  expect(speaker.text('{years} and {years between}')).toBe('20 and 19');
});

test('a comparison without words is refused with how it is written', () => {
  expect(speaker.refusal('{rose}')).toBe(
    'write the words that it bears out behind a colon: {rose a to b: words}',
  );
});

test('a defect of the code is no mistake of the words', () => {
  const broken = new Speaker({ facts: null as never });
  expect(() => broken.spoken('{from}')).toThrow(TypeError);
});

test('a range is said with “and” behind “between”, and else with “to”', () => {
  const range = said('range', 13, { unit: 'percent', upper: 15 });
  const ranged = new Speaker({ facts: [range] });
  expect(ranged.text('It lay between {range}, that is {range}.')).toBe(
    'It lay between 13\u00a0percent and 15\u00a0percent, that is 13\u00a0percent to 15\u00a0percent.',
  );
});
