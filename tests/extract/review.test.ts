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
    '<mark id="percent-undated" class="quantity high" tabindex="0">50 percent<span class="note" role="note"><b>50\u00a0percent, unit percent</b>percent-undated; high confidence: the text gives the unit</span></mark>',
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
