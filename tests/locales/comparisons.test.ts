/** Words that compare, in the ways in which writers type them: each stops the build where nothing bears it out. */
import { expect, test } from 'vitest';
import { en } from '../../src/locales/en';

const found = (text: string): string[] =>
  en.comparisons.flatMap(({ reference, words }) => (text.search(words) < 0 ? [] : [reference]));

test.each([
  ['more a than b', 'Trade was ahead of that of Japan.'],
  ['more a than b', 'By then the ferries were ahead.'],
  ['more a than b', 'Ferries pulled ahead.'],
  ['more a than b', 'The two drifted further apart.'],
  ['more a than b', 'Trade outperformed the economy.'],
  ['more a than b', 'That is far more.'],
  ['more a than b', 'It was even better.'],
  ['more a than b', 'More people crossed than ever.'],
  ['more a than b', 'It is wider than the other.'],
  ['less a than b', 'The ferries were left behind.'],
  ['less a than b', 'Hardly anyone crossed.'],
  ['less a than b', 'It is a fraction.'],
  ['level a to b', 'It stagnated.'],
  ['level a to b', 'The number stayed the same.'],
  ['level a to b', 'It was as high as that.'],
  ['record a', 'It was the steepest climb.'],
  ['record a', 'It was the only year of its kind.'],
  ['record a', 'For the first time people crossed.'],
  ['record a', 'A majority crossed.'],
  ['record a', 'Nearly all of them crossed.'],
  ['record a', 'It has never been so.'],
  ['record a', 'The third-highest of them all.'],
  ['record a', 'In every year people crossed.'],
  ['record a', 'It was second only to that.'],
  ['lowest a', 'It was the low point.'],
  ['lowest a', 'It was the weakest year.'],
  ['latest a', 'That is the latest full year.'],
  ['latest a', 'That is the most recent figure.'],
  ['first a', 'That is the earliest count.'],
  ['part of one more a to b', 'Nineteen squares, and part of one more.'],
  ['share a of b', 'Two thirds of them crossed.'],
  ['share a of b', 'It was a quarter of that.'],
  ['times a to b', 'It quintupled.'],
  ['rose a to b', 'Trade bounced back.'],
  ['rose a to b', 'It was an upswing.'],
  ['fell a to b', 'It was a downturn.'],
  ['fell a to b', 'It lost ground.'],
  ['holds claim', 'The president was right.'],
  ['holds claim', 'The claim is borne out.'],
  ['holds claim', 'The sum holds up.'],
  ['holds claim', 'It is no exaggeration.'],
  ['holds claim', 'The note rightly says so.'],
  ['holds claim', 'The sum was exactly right.'],
])('%s for “%s”', (reference, text) => {
  expect(found(text)).toContain(reference);
});

test.each([
  'The ships sail west, and the harbour rests behind the forest.',
  'Interest in the harvest was modest.',
  'The meeting was still ahead when the article appeared.',
  'A bar stands in each year that has a figure.',
  'Later than that nobody asks, other than the harbour.',
  'Take the next step first, and go on to the last one.',
  'In the first series people travel by road, rather than by sea.',
])('“%s” compares nothing', (text) => {
  expect(found(text)).toEqual([]);
});
