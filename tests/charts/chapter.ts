/** Chapters of small made-up stories. */
import type { Article, Fact, Quantity, Source } from '../../src/facts/fact';
import { en } from '../../src/locales/en';
import type { Chapter } from '../../src/story/chapter';
import { makeStory } from '../../src/story/story';

const article: Article = {
  id: 'article',
  publisher: 'The Ferryman',
  title: 'Ferries',
  date: '2021-05-04',
  sha256: '0'.repeat(64),
};
const harbour: Source = { id: 'harbour', publisher: 'Harbour Board', title: 'Passengers' };

/** A figure of the article, of the date that its id ends with: `boats-1990`, `boats-2020-03`, `boats-2020-q1`. */
export function own(id: string, value: number, change: Partial<Quantity> = {}): Quantity {
  const [, series = '', date = ''] = /^([a-z-]+?)-(\d{4}.*)$/.exec(id) ?? [];
  return {
    ...{ id, kind: 'quantity', value, unit: 'boats', approximation: null, since: null },
    period: { date: date.toUpperCase(), basis: 'stated' },
    series: series || null,
    source: article,
    reported: { fragment: `${value} boats`, paragraph: 1, span: [0, 8] },
    ...change,
  };
}

/** The same from another source. */
export function found(id: string, value: number, change: Partial<Quantity> = {}): Quantity {
  const figure = { ...own(id, value), source: harbour, ...change };
  delete figure.reported;
  return figure;
}

const opening = `title: A story
opens with: opening-2000 to opening-2010

What it is about.

What the article says.
`;

/** A chapter of a story, from its lines; steps are made of the views, each named by its number. */
export function chapterWith<Layout>(
  lines: string,
  views: readonly string[],
  facts: readonly Fact[],
): Chapter & { layout: Layout } {
  const steps = views.map(
    (view, i) => `## Step {#step-${i}} [${view}]\n\nWords.\n\nalt: A picture.\n`,
  );
  const words = [opening, `# Chapter {#chapter}\n\n${lines}\n`, ...steps].join('\n');
  const all = [own('opening-2000', 1), own('opening-2010', 4), ...facts];
  const map = () => {
    throw new Error('this story has no map');
  };
  const material = { article, facts: all, changes: [], locale: en, map };
  return makeStory(words, 'made-up/en.md', material).chapters[0] as Chapter & { layout: Layout };
}
