/** Pages that stand for those of a story's sources: long ones, which have the words that are kept of them. */
import { join } from 'node:path';
import { root } from '../../scripts/root.mjs';
import type { Fact } from '../../src/facts/fact';
import { articleText, loadFacts } from '../../src/facts/load';
import type { Passage } from '../../src/facts/passage';
import { escaped } from '../../src/publish/site/markup';

const filler = '<p>Other words, of no figure.</p>'.repeat(60);

/** Where words stand, `words`; the same stand before them where something around them has to decide. */
function piece({ exact, prefix = '', suffix = '' }: Passage): string {
  const words = `<span data-words="${escaped(exact)}">${escaped(exact)}</span>`;
  const others = prefix || suffix ? `<p>Elsewhere: ${escaped(exact)} (other words).</p>` : '';
  return `${others}${filler}<p>${escaped(prefix)}${words}${escaped(suffix)}</p>${filler}`;
}

const page = (language: string, body: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>A copy</title><body>${filler}${body}</body></html>`;

/** The article with room between its paragraphs. */
const articlePage = (text: string): string =>
  page(
    'en',
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => `<p>${escaped(line)}</p>${filler}`)
      .join(''),
  );

/** Each source of a story that has an address and words, by that address. */
export function copiesOf(slug: string): Map<string, string> {
  const folder = join(root, 'data', slug);
  const { article, figures, events } = loadFacts(folder);
  const text = articleText(folder, article);
  const copies = new Map<string, string>();
  if (article.url && text !== null) copies.set(article.url, articlePage(text));
  const others: Fact[] = [...figures, ...events];
  for (const { url } of others.map(({ source }) => source)) {
    const kept = others.flatMap(({ source, words }) =>
      source.url === url && words ? [words] : [],
    );
    if (url && kept.length > 0) copies.set(url, page(kept[0]!.language, kept.map(piece).join('')));
  }
  return copies;
}

/** Facts of a story whose words stand on such a page. */
export const placedIn = (slug: string): Fact[] => {
  const copies = copiesOf(slug);
  const { facts, figures, events } = loadFacts(join(root, 'data', slug));
  return [...facts, ...figures, ...events].filter(
    ({ source, words }) => words && source.url && copies.has(source.url),
  );
};
