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

/** As pages are written: some words are links, and some spaces break no line; beside Hangul Firefox takes these for no space. */
function markedUp(text: string): string {
  const words = text.split(' ');
  const space = /\p{Script=Hangul}/u.test(text) ? ' ' : '&nbsp;';
  return words
    .map((word, at) => (at % 3 === 1 && word ? `<a href="#">${escaped(word)}</a>` : escaped(word)))
    .reduce((all, word, at) => `${all}${at % 4 === 3 ? space : ' '}${word}`);
}

/** Letters without their marks, and without their case, which browsers take for the same. */
const alike = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toUpperCase();

/** What else has the words on a page: a teaser, a table, what is around them beside others. */
function elsewhere({ words: { exact, prefix, suffix } }: Place): string {
  if (!prefix && !suffix) return '';
  const other = [
    `<p>Elsewhere: ${escaped(exact)} (other words).</p><p>${escaped(alike(exact))}!</p>`,
    `<table><tr><th>Other</th><td>${escaped(exact)}</td><td>more</td></tr></table>`,
    prefix && `<p>Before: ${escaped(prefix.trim())} (other words).</p>`,
    suffix && `<p>Other words: ${escaped(suffix.trim())}.</p>`,
  ];
  return other.join('');
}

/** Where words stand: within a sentence that goes on, or in the cells of a table. */
function piece({ link, words: { exact, prefix, suffix } }: Place, at: number): string {
  const words = `<span data-link="${escaped(link)}">${markedUp(exact)}</span>`;
  const parted = /\s$/.test(prefix) && /^\s/.test(suffix) && at % 2 === 1;
  const [before, behind] = [prefix, suffix].map((one) => markedUp(one));
  const text = parted
    ? `<table><tr><td>First</td><td>${before}</td><td>${words}</td><td>${behind}</td><td>Last</td></tr></table>`
    : `<p>First, ${before}${words}${behind} and last.</p>`;
  return filler + text + filler;
}

/** The article with room between its lines, each of which says where in the text it begins. */
function spread(text: string): string {
  let from = 0;
  const lines = text.split('\n').map((line) => {
    const paragraph = `<p data-from="${from}">${markedUp(line)}</p>`;
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

/** Words of no figure, in the place of those that are not kept; `end` is what parts paragraphs. */
const padding = (length: number, end: string): string =>
  length > 0 ? ` ${'and other words '.repeat(length)}`.slice(0, length - 1) + end : '';

/**
 * An article whose text is not kept here, by what its facts say of it: each passage where it stands, once, with
 * other words between.
 */
function pieced(facts: readonly Fact[]): string {
  const said = facts.flatMap(({ reported }) => (reported?.span ? [reported] : []));
  let [text, last] = ['', 0];
  for (const { span, prefix = '', fragment, suffix = '', paragraph } of said) {
    const start = span[0] - prefix.length;
    text += padding(start - text.length, paragraph === last ? ' ' : '\n');
    const passage = prefix + fragment + suffix;
    text = text.slice(0, start) + passage + text.slice(start + passage.length);
    last = paragraph;
  }
  return `${text}${padding(40, '\n')}`;
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
        const own = all[0]!.span ? spread(text) : all.map(piece).join('');
        const body = all.map(elsewhere).join('') + own;
        return [url, page(all[0]!.language, body)];
      }),
    ),
  };
}

/** Whether the window shows the words of a place, having been moved to them; runs in the page. */
export function isSeen({ link, span }: Pick<Place, 'link' | 'span'>): boolean {
  const range = document.createRange();
  /** Sets an end of the range at a letter of an element. */
  const setAt = (element: Element, letter: number, set: (node: Node, at: number) => void) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let left = letter;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as Text;
      if (left <= length) return set(node, left);
      left -= length;
    }
  };
  if (span) {
    const lines = [...document.querySelectorAll<HTMLElement>('[data-from]')];
    const line = lines.findLast(({ dataset }) => Number(dataset.from) <= span[0])!;
    const [start, end] = span.map((at) => at - Number(line.dataset.from));
    setAt(line, start!, (node, at) => range.setStart(node, at));
    setAt(line, end!, (node, at) => range.setEnd(node, at));
  } else {
    const marked = [...document.querySelectorAll<HTMLElement>('[data-link]')];
    range.selectNodeContents(marked.find(({ dataset }) => dataset.link === link)!);
  }
  const { top, bottom } = range.getBoundingClientRect();
  return scrollY > 0 && top >= 0 && bottom <= innerHeight;
}
