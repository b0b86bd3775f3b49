/** Pages that stand for those of a story's sources: long ones, which have the words that are kept of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse, group } from 'd3';
import { root } from '../../scripts/root.mjs';
import type { Fact } from '../../src/facts/fact';
import { articleText, loadFacts } from '../../src/facts/load';
import { escaped } from '../../src/publish/site/markup';
import { dist } from './realStories';

/** Where the link of a figure has to lead. */
export interface Place {
  link: string;
  /** Address of the source. */
  url: string;
  language: string;
  /** Where its words stand in the article; else its copy has them at `link`. */
  span: [number, number] | null;
  words: { exact: string; prefix: string; suffix: string };
}

/** The copies of a story's sources, by their addresses, and each place in them that it links to. */
export interface Copies {
  pages: Map<string, string>;
  places: Place[];
}

const filler = '<p>Other words, of no figure.</p>'.repeat(60);

/** Where words stand; the same stand before them where something around them has to decide. */
function piece({ link, words: { exact, prefix, suffix } }: Place): string {
  const words = `<span data-link="${escaped(link)}">${escaped(exact)}</span>`;
  const others = prefix || suffix ? `<p>Elsewhere: ${escaped(exact)} (other words).</p>` : '';
  return `${others}${filler}<p>${escaped(prefix)}${words}${escaped(suffix)}</p>${filler}`;
}

/** The article with room between its lines, each of which says where in the text it begins. */
function spread(text: string): string {
  let from = 0;
  const lines = text.split('\n').map((line) => {
    const paragraph = `<p data-from="${from}">${escaped(line)}</p>`;
    from += line.length + 1;
    return line && paragraph + filler;
  });
  return lines.join('');
}

const page = (language: string, body: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>A copy</title><body>${filler}${body}</body></html>`;

function wordsOf({ reported, words }: Fact) {
  const {
    exact,
    prefix = '',
    suffix = '',
  } = reported ? { ...reported, exact: reported.fragment } : words!;
  return { exact, prefix, suffix };
}

/** The links that a story publishes with its figures, by their ids. */
function linksOf(path: string): Map<string, string> {
  const table = readFileSync(join(dist, path, 'data/facts.csv'), 'utf8').replace(/^\uFEFF/, '');
  return new Map(
    csvParse(table).flatMap((row) => (row.words_url ? [[row.id!, row.words_url]] : [])),
  );
}

/** An article whose text is not kept here, by what its facts say of it: each passage where it stands, once. */
function pieced(facts: readonly Fact[]): string {
  const said = facts.flatMap(({ reported }) => (reported?.span ? [reported] : []));
  const length = Math.max(...said.map(({ span, suffix = '' }) => span![1] + suffix.length));
  const text = Array<string>(length).fill('\n');
  for (const { span, prefix = '', fragment, suffix = '' } of said) {
    const passage = `${prefix}${fragment}${suffix}`;
    text.splice(span![0] - prefix.length, passage.length, ...passage.split(''));
  }
  return text.join('');
}

/** Of one of the real stories. */
export function copiesOf({ folder, path }: { folder: string; path: string }): Copies {
  const from = join(root, 'data', folder);
  const { article, facts, figures, events } = loadFacts(from);
  const text = articleText(from, article) ?? pieced(facts);
  const links = linksOf(path);
  const places = [...facts, ...figures, ...events].flatMap((fact): Place[] => {
    const link = links.get(fact.id);
    if (!link) return [];
    const [url, language] = [fact.source.url!, fact.words?.language ?? 'en'];
    return [{ link, url, language, span: fact.reported?.span ?? null, words: wordsOf(fact) }];
  });
  const pages = group(places, ({ url }) => url);
  return {
    places,
    pages: new Map(
      [...pages].map(([url, all]) => {
        const body = all[0]!.span ? spread(text) : all.map(piece).join('');
        return [url, page(all[0]!.language, body)];
      }),
    ),
  };
}

/** Whether the window shows the words of a place, having been moved to them; runs in the page. */
export function isSeen({ link, span }: Pick<Place, 'link' | 'span'>): boolean {
  const range = document.createRange();
  const marked = [...document.querySelectorAll<HTMLElement>('[data-link]')];
  if (span) {
    const lines = [...document.querySelectorAll<HTMLElement>('[data-from]')];
    const line = lines.findLast(({ dataset }) => Number(dataset.from) <= span[0])!;
    const [start, end] = span.map((at) => at - Number(line.dataset.from));
    range.setStart(line.firstChild!, start!);
    range.setEnd(line.firstChild!, end!);
  } else range.selectNodeContents(marked.find(({ dataset }) => dataset.link === link)!);
  const { top, bottom } = range.getBoundingClientRect();
  return scrollY > 0 && top >= 0 && bottom <= innerHeight;
}
