import { expect, test } from 'vitest';
import { read } from './read';

test.each([
  ['US$3.5bn was paid', ['"US$3.5bn" 3500000000 usd']],
  ['it cost $1,250', ['"$1,250" 1250 usd']],
  ['USD 3 billion of it', ['"USD 3 billion" 3000000000 usd']],
  ['a $30-million deal', ['"$30-million" 30000000 usd']],
  ['about 3 million dollars', ['"about 3 million dollars" around 3000000 usd']],
  ['over 40 thousand U.S. dollars', ['"over 40 thousand U.S. dollars" more than 40000 usd']],
  ['Roughly 12,500 visitors', ['"Roughly 12,500 visitors" around 12500 people']],
  ['less than 12.5 million people', ['"less than 12.5 million people" fewer than 12500000 people']],
  ['some\n40 tourists', ['"some\n40 tourists" around 40 people']],
  ['the second summit', ['"second summit" 2 ordinal']],
  ['the 21st inter-Korean summit', ['"21st inter-Korean summit" 21 ordinal']],
])('"%s" is read as a quantity', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['in 1992, trade', ['"1992" 1992 stated']],
  ['since 2001.', ['"2001" 2001 stated']],
  ['in September 1990', ['"September 1990" 1990-09 stated']],
  ['March 3, 2011', ['"March 3, 2011" 2011-03-03 stated']],
  ['3 March 2011', ['"3 March 2011" 2011-03-03 stated']],
  ['on Tuesday, 5 September 2017', ['"Tuesday, 5 September 2017" 2017-09-05 stated']],
  ['said on Tuesday, also', ['"Tuesday" 2017-09-05 inferred']],
  ['heads there on Wednesday', ['"Wednesday" 2017-09-06 inferred']],
  ['staged Sunday.', ['"Sunday" 2017-09-03 inferred']],
  ['yesterday', ['"yesterday" 2017-09-04 inferred']],
  ['last month', ['"last month" 2017-08 inferred']],
  ['last year', ['"last year" 2016 inferred']],
])('"%s" is read as a date', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['$5 million in 2014', ['"$5 million in 2014" 5000000 usd 2014 stated']],
  ['$5 million in May 2014', ['"$5 million in May 2014" 5000000 usd 2014-05 stated']],
  ['900 visitors last year', ['"900 visitors last year" 900 people 2016 inferred']],
  ['$5 million was lent in 2014', ['"$5 million" 5000000 usd', '"2014" 2014 stated']],
])('in "%s" a date right behind a number is part of it', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['the third test held in 2007', '2007 stated'],
  ['the third test conducted Sunday', '2017-09-03 inferred'],
])('in "%s" the event has the date, which stays a mention of its own', (text, date) => {
  expect(read(text)).toEqual([
    `"third test" 3 ordinal ${date}`,
    `"${text.split(' ').at(-1)}" ${date}`,
  ]);
});
