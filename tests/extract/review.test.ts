import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/extract/readArticle';
import { reviewPage } from '../../src/extract/review';

const text = `Sales <soar> & "shine"

Sales rose 50 percent to £3.4bn from £3.0bn. Some <script>alert(1)</script> 30 ships came, and it passed 5,000.
`;
const page = reviewPage(readArticle(new TextEncoder().encode(text), { published: '2017-09-05' }));

test('what the article says is text, and never markup', () => {
  expect(page).not.toContain('<script');
  expect(page).toContain('<h1>Sales &lt;soar&gt; &amp; &quot;shine&quot;</h1>');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('nothing is loaded and nothing runs; the policy allows the one style by its hash', () => {
  const style = /<style>([^]*)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'`);
  expect(page).not.toMatch(/\s(?:src|srcset|style|on\w+)=|href="(?!#)|@import|url\(/);
});

test('every fact is marked in its place, with how it was read', () => {
  expect(page).toContain(
    '<mark id="percent-undated" class="quantity high"><a href="#percent-undated">50 percent</a><span class="note" role="note"><b>50\u00a0percent, unit percent</b>percent-undated; high confidence: the text gives the unit</span></mark>',
  );
  const article = /<article>([^]*)<\/article>/.exec(page)?.[1] ?? '';
  expect(article.match(/<mark /g)).toHaveLength(5);
});

test('what fails comes first, then what is unsure, the least sure before the rest', () => {
  const first = /To look at first<\/h2>([^]*?)<h2>/.exec(page)?.[1] ?? '';
  const at = ['the text says 50 percent', '5,000', '30 ships'].map((words) => first.indexOf(words));
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at[0]).toBeGreaterThan(0);
});

test('figures are shown as they stand in the text and as they were read, never rounded', () => {
  const told = `Crossings

Some 93,344 people crossed in 2015. The fare fell from US$81.92 in 1990 to US$81.40 in 2016.
`;
  const shown = reviewPage(
    readArticle(new TextEncoder().encode(told), { published: '2017-09-05' }),
  );
  expect(shown).toMatch(/Some 93,344 people<\/a><span[^]*?<b>around 93,344 people/);
  const changes = /<h2>Changes<\/h2>([^]*?)<h2>/.exec(shown)?.[1] ?? '';
  expect(changes).toContain('“US$81.92 in 1990” → “US$81.40 in 2016”');
  expect(changes).toContain('US$81.92 (1990) → US$81.40 (2016)');
});
