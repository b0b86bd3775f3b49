/** Chapters of small made-up stories, each with one chart. */
import type { Fact, Quantity } from '../../src/facts/fact';
import type { Chapter } from '../../src/story/chapter';
import { found as foundBy, said } from '../stories/facts';
import { complaintsOf, madeStory, type Made } from '../stories/make';

/** What an id says of a quarter: `boats-2020-q1`. */
function quarterOf(id: string): Partial<Quantity> {
  const [, series, year, quarter] = /^(.*)-(\d{4})-q(\d)$/.exec(id) ?? [];
  if (!series) return {};
  return { series, period: { date: `${year}-Q${quarter}`, basis: 'stated' } };
}

/** A figure of the article, of the date that its id ends with: `boats-1990`, `boats-2020-03`, `boats-2020-q1`. */
export const own = (id: string, value: number, change: Partial<Quantity> = {}): Quantity =>
  said(id, value, { unit: 'boats', ...quarterOf(id), ...change });

/** The same from another source. */
export const found = (id: string, value: number, change: Partial<Quantity> = {}): Quantity =>
  foundBy(id, value, { unit: 'boats', ...quarterOf(id), ...change });

const OPENING = `title: A story
opens with: opening-2000 to opening-2010

What it is about.

What the article says.
`;

/** The story of one chapter, of its lines, with a step for each of the views. */
function storyWith(lines: string, views: readonly string[], facts: readonly Fact[]): Made {
  const steps = views.map(
    (view, i) => `## Step {#step-${'abcdefghij'[i]}} [${view}]\n\nWords.\n\nalt: A picture.\n`,
  );
  return {
    words: [OPENING, `# Chapter {#chapter}\n\n${lines}\n`, ...steps].join('\n'),
    facts: [own('opening-2000', 1), own('opening-2010', 4), ...facts],
  };
}

export const chapterWith = <Layout>(
  lines: string,
  views: readonly string[],
  facts: readonly Fact[],
): Chapter & { layout: Layout } =>
  madeStory(storyWith(lines, views, facts)).chapters[0] as Chapter & { layout: Layout };

/** What is wrong with a chapter, without its place. */
export const complaintsWith = (
  lines: string,
  views: readonly string[],
  facts: readonly Fact[],
): string[] =>
  complaintsOf(storyWith(lines, views, facts)).map((line) => line.replace(/^\d+:\d+: /, ''));
