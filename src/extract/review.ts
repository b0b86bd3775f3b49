/** The review page: the article with every fact marked, what is unsure first. */
import { createHash } from 'node:crypto';
import type { Change, FactsFile, FileFact, QuantityFact } from '../facts/factsFile';
import { formatDate } from '../locales/en/dates';
import type { ArticleReading } from './readArticle';
import { changeInWords, quantityInWords, summaryOf } from './report';
import { unreadIn } from './unread';
import { readBlocks } from '../facts/paragraphs';

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in content and in attributes. */
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign]!);

/** The style of the review page; nothing in it is loaded from anywhere. */
const style = `
:root { color-scheme: light dark; --paper: light-dark(#fffdf8, #16181b); --ink: light-dark(#1c1b19, #e9e6df);
  --soft: light-dark(#625d55, #a9a49a); --line: light-dark(#ddd6c9, #3a3d42);
  --quantity: light-dark(#dcebff, #1d3a5c); --date: light-dark(#e6f2dc, #2a4220);
  --low: light-dark(#ffe1c2, #5a3512); --bad: light-dark(#a5120f, #ff9a8f); --good: light-dark(#1c6b33, #86d79b); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 8rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.65 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.25rem; }
h2 { font: 600 1rem/1.4 system-ui, sans-serif; margin: 2rem 0 0.5rem; }
header p, li, .key { font: 0.9rem/1.5 system-ui, sans-serif; color: var(--soft); }
ul { padding-left: 1.1rem; margin: 0; }
li { margin-bottom: 0.5rem; color: var(--ink); }
a { color: inherit; }
.why { color: var(--soft); }
.fails { color: var(--bad); font-weight: 600; }
.holds { color: var(--good); font-weight: 600; }
article { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 0.5rem; }
article p { white-space: pre-line; margin: 0 0 1.1rem; }
mark { position: relative; color: inherit; background: var(--quantity); border-radius: 0.2em; padding: 0.05em 0.15em;
  cursor: help; }
mark.date { background: var(--date); }
mark.low { background: var(--low); outline: 1px dashed var(--bad); }
mark > a { color: inherit; text-decoration: underline dotted; cursor: help; }
mark:focus-within, mark:target { outline: 2px solid currentColor; outline-offset: 1px; }
mark > a:focus { outline: none; }
.note { display: none; position: fixed; z-index: 1; inset: auto 0 0 0; margin: 0 auto; max-width: 46rem;
  padding: 0.75rem 1rem; background: var(--ink); color: var(--paper); font: 0.9rem/1.45 system-ui, sans-serif;
  white-space: normal; }
mark:hover > .note, mark:focus-within > .note { display: block; }
.note b { display: block; }
@media print { .note { display: none !important; } }
`;

const meaning = (fact: FileFact) =>
  fact.kind === 'date'
    ? `${formatDate(fact.period.date)}, ${fact.period.basis}`
    : `${quantityInWords(fact)}, unit ${fact.unit}`;

/** A fact in its place, with how it was read; the note shows when it is pointed at or focused. */
function mark(fact: FileFact): string {
  const { level, reason } = fact.confidence;
  const note = `<b>${escape(meaning(fact))}</b>${escape(`${fact.id}; ${level} confidence: ${reason}`)}`;
  const classes = `${fact.kind} ${level}`;
  const id = escape(fact.id);
  return `<mark id="${id}" class="${classes}"><a href="#${id}">${escape(fact.reported.fragment)}</a><span class="note" role="note">${note}</span></mark>`;
}

/** A stretch of the text with the facts in it marked; facts in text order. */
function marked(text: string, start: number, facts: FileFact[]): string {
  let [html, at] = ['', start];
  for (const fact of facts) {
    const [from, to] = fact.reported.span;
    if (from < at) continue;
    html += escape(text.slice(at, from)) + mark(fact);
    at = to;
  }
  return html + escape(text.slice(at));
}

function articleHtml({ file, text }: ArticleReading): string {
  const blocks = readBlocks(text);
  return blocks
    .map((block) => {
      const end = block.start + block.text.length;
      const facts = file.facts.filter(
        ({ reported: { span } }) => block.start <= span[0] && span[1] <= end,
      );
      return `<p>${marked(text.slice(0, end), block.start, facts)}</p>`;
    })
    .join('\n');
}

function changeItem(change: Change, byId: Map<string, FileFact>): string {
  const [from, to] = [byId.get(change.from), byId.get(change.to)] as [QuantityFact, QuantityFact];
  const stands = escape(`“${from.reported.fragment}” → “${to.reported.fragment}”`);
  const told = escape(changeInWords(change, from, to));
  const finding = change.finding ? `<br><span class="fails">${escape(change.finding)}</span>` : '';
  return `<li><a class="${change.verdict}" href="#${escape(change.to)}">${stands}</a>: ${told}${finding}</li>`;
}

const factItem = (fact: FileFact) =>
  `<li><a href="#${escape(fact.id)}">“${escape(fact.reported.fragment)}”</a>: ${escape(meaning(fact))} <span class="why">(${escape(fact.confidence.reason)})</span></li>`;

/** What an editor looks at first: changes that fail, then unsure facts. */
function firstLook({ facts, changes }: FactsFile): string {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const failing = changes
    .filter(({ verdict }) => verdict === 'fails')
    .map((change) => changeItem(change, byId));
  const unsure = ['low', 'medium']
    .flatMap((level) => facts.filter(({ confidence }) => confidence.level === level))
    .map(factItem);
  const items = [...failing, ...unsure];
  return items.length > 0
    ? `<ul>${items.join('\n')}</ul>`
    : '<p class="key">Nothing is unsure.</p>';
}

function changesHtml({ facts, changes }: FactsFile): string {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  if (changes.length === 0) return '<p class="key">None.</p>';
  return `<ul>${changes.map((change) => changeItem(change, byId)).join('\n')}</ul>`;
}

/** How much of the text around a number that was not read is shown. */
const AROUND = 40;

function unreadHtml(reading: ArticleReading): string {
  const unread = unreadIn(reading);
  if (unread.length === 0) return '<p class="key">Every number is read, or is no count.</p>';
  const items = unread.map(({ fragment, span: [start, end], reason }) => {
    const before = escape(reading.text.slice(Math.max(0, start - AROUND), start));
    const after = escape(reading.text.slice(end, end + AROUND));
    return `<li>…${before}<b>${escape(fragment)}</b>${after}… <span class="why">(${escape(reason)})</span></li>`;
  });
  return `<ul>${items.join('\n')}</ul>`;
}

/** Nothing may be loaded and nothing may run; the one style is known by its hash. */
function policy(): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** A page of its own for an editor: what is unsure first, the changes, what was not read, then the article with every fact marked. It holds the article's text. */
export function reviewPage(reading: ArticleReading): string {
  const { article } = reading.file;
  const title = escape(article.title ?? 'Without a headline');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Facts in: ${title}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${escape([article.publisher, article.date, summaryOf(reading.file)].filter(Boolean).join(' · '))}</p>
<p class="key">For the editor’s desk: this page holds the article’s text. Point at a mark, or move to it with the tab key, to see how it was read.</p>
</header>
<main>
<h2>To look at first</h2>
${firstLook(reading.file)}
<h2>Changes</h2>
${changesHtml(reading.file)}
<h2>Not read</h2>
${unreadHtml(reading)}
<article>
${articleHtml(reading)}
</article>
</main>
</body>
</html>
`;
}
