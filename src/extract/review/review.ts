import { createHash } from 'node:crypto';
import type { Change, FactsFile, FileFact, QuantityFact } from '../../facts/factsFile';
import { formatDate } from '../../locales/en/dates';
import { readBlocks } from '../blocks';
import type { ArticleReading } from '../readArticle';
import { summaryOf } from '../report/report';
import { changeInWords, quantityInWords } from '../report/words';
import { escape } from './escape';
import { style } from './style';

const meaning = (fact: FileFact) =>
  fact.kind === 'date'
    ? `${formatDate(fact.period.date)}, ${fact.period.basis}`
    : `${quantityInWords(fact)}, unit ${fact.unit}`;

/** A fact in its place, with how it was read; the note shows when it is pointed at or focused. */
function mark(fact: FileFact): string {
  const { level, reason } = fact.confidence;
  const note = `<b>${escape(meaning(fact))}</b>${escape(`${fact.id}; ${level} confidence: ${reason}`)}`;
  const classes = `${fact.kind} ${level}`;
  return `<mark id="${escape(fact.id)}" class="${classes}" tabindex="0">${escape(fact.reported.fragment)}<span class="note" role="note">${note}</span></mark>`;
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
  const told = escape(changeInWords(change, from, to));
  const finding = change.finding ? `<br><span class="fails">${escape(change.finding)}</span>` : '';
  return `<li><a class="${change.verdict}" href="#${escape(change.to)}">${told}</a>${finding}</li>`;
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

/** Nothing may be loaded and nothing may run; the one style is known by its hash. */
function policy(): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** A page of its own for an editor: what is unsure first, the changes, then the article with every fact marked. It holds the article's text. */
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
<article>
${articleHtml(reading)}
</article>
</main>
</body>
</html>
`;
}
