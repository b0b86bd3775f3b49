import { expect, test } from 'vitest';
import { formatOfName, formatOfText } from '../../src/extract/input/decode';
import { plainText } from '../../src/extract/input/plainText';
import { quantities } from './read';

const page = `<!doctype html><html><head><title>Ferries | The Ferryman</title>
<meta property="og:site_name" content="The Ferryman"><meta property="article:published_time" content="2017-09-05T08:00:00Z">
<script>document.title = '99 traps';</script><style>p { width: 99px }</style></head>
<body><nav>12 sections</nav><article><h1>Ferries fill up</h1>
<p>Ferries carried <b>1,500</b>&nbsp;visitors, up from <a href="/x">700</a> &amp; some.</p>
<p>${'They ran to and fro across the river as before. '.repeat(8)}</p>
<ul><li>300 cars</li><li>40 trucks</li></ul></article><footer>Call 99 desks</footer></body></html>`;

test('of a page the main text is read, with what it says of itself, and no script of it', () => {
  const { text, ...said } = plainText(page, 'html');
  expect(said).toEqual({
    title: 'Ferries fill up',
    published: '2017-09-05',
    publisher: 'The Ferryman',
  });
  expect(text).toContain(
    'Ferries fill up\n\nFerries carried 1,500\u00a0visitors, up from 700 & some.',
  );
  expect(text).toContain('300 cars\n\n40 trucks');
  expect(text).not.toContain('99');
});

test('of Markdown the text is read without its marks, with what its front matter says', () => {
  const markdown = `---\ntitle: "Ferries"\ndate: 2017-09-05\n---\n\n# Ferries *fill* up\n\n**1,500** [visitors](https://x.example/30) came.\n\n- 300 cars\n\n\`\`\`\n99 traps\n\`\`\`\n`;
  expect(plainText(markdown, 'markdown')).toEqual({
    text: 'Ferries fill up\n\n1,500 visitors came.\n\n300 cars',
    title: 'Ferries',
    published: '2017-09-05',
    publisher: null,
  });
});

test('markup does not part a number from its unit', () => {
  expect(quantities(plainText('It cost **$3** *billion*.', 'markdown').text)).toEqual([
    '"$3 billion" 3000000000 usd',
  ]);
});

test.each([
  ['a.TXT', 'text'],
  ['a.md', 'markdown'],
  ['a.htm', 'html'],
  ['a.pdf', null],
  ['a', null],
])('the name %s says %s', (name, format) => {
  expect(formatOfName(name)).toBe(format);
});

test.each([
  ['<!DOCTYPE html><p>', 'html'],
  ['\n<html lang="en">', 'html'],
  ['Sales < costs', 'text'],
])('%j is read as %s where no name says so', (text, format) => {
  expect(formatOfText(text)).toBe(format);
});
