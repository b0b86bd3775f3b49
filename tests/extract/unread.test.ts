import { expect, test } from 'vitest';
import { noColours } from '../../src/extract/terminal';
import { readArticle } from '../../src/extract/readArticle';
import { report } from '../../src/extract/report';
import { reviewPage } from '../../src/extract/review';
import { unreadIn } from '../../src/extract/unread';

const read = (text: string) =>
  readArticle(new TextEncoder().encode(text), { published: '2017-09-05' });

test.each([
  ['Sales rose 5 percent in 2016.', []],
  ['They had 44 of it, and seven.', ['44', 'seven']],
  ['It is on page 44, at 10:30, of one.', []],
  ['The code was 12,34.', ['12,34']],
  ['A soft\u00adhyphen, 44 of it.', ['44']],
  ['The first 44 of it.\n\nThe next 45 of it.', ['44', '45']],
])('what is neither a fact nor a look-alike was not read: %s', (text, expected) => {
  const unread = unreadIn(read(text));
  expect(unread.map(({ fragment }) => fragment)).toEqual(expected);
  expect(unread.map(({ span }) => text.slice(...span))).toEqual(expected);
});

test('the report and the review page list it with the reason, as text', () => {
  const reading = read('They had 44 <b>of it.');
  expect(report(reading, noColours)).toMatch(/Not read\n.*44.*nothing near it says what it counts/);
  expect(reviewPage(reading)).toContain(
    'They had <b>44</b> &lt;b&gt;of it.… <span class="why">(nothing near it says what it counts)</span>',
  );
});
