import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { quantities } from './read';

/** What a text's first quantity is: reservation, value, unit. */
const first = (text: string) => quantities(text)[0]?.replace(/^"[^]*?" /, '');

test.each([
  ['The tax take was 12 lakh crore rupees.', '12000000000000 inr'],
  ['It spent Rs 3 thousand crore.', '30000000000 inr'],
  ['The mill shipped 940 t of rail.', '940 tonnes'],
  ['The unit posted -$23 million.', '-23000000 usd'],
  ['It lost negative €2.5 million.', '-2500000 eur'],
  ['The villa sold for CHF 1’250’000.', '1250000 chf'],
  ["It holds 12'500 tonnes.", '12500 tonnes'],
  ['It cost $30, 000.', '30000 usd'],
  ['It cost $728 mil.', '728000000 usd'],
  ['About one point two million homes lost power.', 'around 1200000 homes'],
  ['It took two point oh five percent.', '2.05 percent'],
  ['They sent two million one thousand letters.', '2001000 letters'],
  ['It grew 5 1/2 percent.', '5.5 percent'],
  ['It lies one and one-half miles off.', '1.5 miles'],
  ['There were 2,34,567 voters.', '234567 people'],
  ['It shipped １２，３４５ tonnes.', '12345 tonnes'],
  ['It cost 1.234,5 million euros.', '1234500000 eur'],
  ['The population grew to 5.2m.', '5200000 people'],
  ['The population grew from 4.8m a decade ago.', '4800000 people 2007 inferred'],
  ['It had 980k in 2012.', '980000 number 2012 stated'],
  ['Officials said 3 in 10 hospitals closed.', '0.3 share'],
  ['One in 10 adult Americans smokes.', '0.1 share'],
  ['Two out of five hundred pumps failed.', '0.004 share'],
  ['It is a 1-in-4 chance.', '0.25 share'],
  ['A couple of hundred people came.', '200 people'],
])('a number in another dress: %s', (text, expected) => {
  expect(first(text)).toBe(expected);
});

test.each([
  ['prices - $23 million', '23000000 usd'],
  ['It swam 5.2m.', '5.2 metres'],
  ['The people saw a wave of 5.2m.', '5.2 metres'],
  ['They had 44 in 12 cities.', '12 cities'],
  ['It has 3 in 10 days.', '10 days'],
  ['It was the 5 /2 of them.', undefined],
  ['two million; one thousand letters', '2000000 number'],
  ['Of 30, 000 was the code.', undefined],
  ['It has 1,23 of them.', undefined],
])('these are what they look like: %s', (text, expected) => {
  expect(first(text)).toBe(expected);
});

test('what nobody sees stands in no number, and spans are those of the text', () => {
  const text = 'It rose by $3.2\u200b million, or 5\u00ad0 percent.';
  const { quantities: found } = extract(text, { published: null });
  expect(found.map(({ value }) => value)).toEqual([3_200_000, 50]);
  expect(found.map(({ reported }) => text.slice(...reported.span))).toEqual([
    '$3.2\u200b million',
    '5\u00ad0 percent',
  ]);
});

test.each([
  ['300 km2', '300 square-km'],
  ['20 sq mi', '20 square-miles'],
  ['40 sq. km. of land', '40 square-km'],
  ['5 mi away', '5 miles'],
  ['420 ppm', '420 ppm'],
  ['49.2C', '49.2 degrees-celsius'],
  ['33.1 Mt', '33.1 megatonnes'],
  ['33.1 MT of rice', '33.1 tonnes'],
  ['50 bps', '50 basis-points'],
  ['5 μg', '5 micrograms'],
  ['3 ‰', '3 per-mille'],
  ['7 km³', '7 cubic-km'],
  ['a 1.8x gain', '1.8 times'],
])('"%s" has its unit', (text, expected) => {
  expect(first(text)).toBe(expected);
});

test.each([
  ['It exceeded $5 million.', 'more than 5000000 usd'],
  ['Sales topped 300 tonnes.', 'more than 300 tonnes'],
  ['It is approaching 40 percent.', 'nearly 40 percent'],
  ['those with $75,000 or above', 'at least 75000 usd'],
  ['just shy of 5 percent', 'nearly 5 percent'],
  ['north of 300 tonnes', 'more than 300 tonnes'],
  ['as high as 40 percent', 'up to 40 percent'],
  ['as few as 40 people', 'at least 40 people'],
  ['nigh on 500 people', 'nearly 500 people'],
  ['The population surpassed 5 million.', 'more than 5000000 people'],
])('a reservation: %s', (text, expected) => {
  expect(first(text)).toBe(expected);
});

test.each(['on top of 300 tonnes', 'the nearest 300 tonnes', 'north by 300 tonnes'])(
  'no reservation: %s',
  (text) => {
    expect(first(text)).toBe('300 tonnes');
  },
);
