/** What a chapter's chart needs, computed at build: positions, words and notes, no facts and no formats. */
import type { Note } from '../chart/note';
import type { CountedLayout, CountedView } from '../charts/counted';
import { squaresLayout } from '../charts/squares';
import { trendLayout, type Datum } from '../charts/trend';
import type { Quantity } from '../facts/fact';
import { yearOfQuantity } from '../facts/period';
import { inTime, type Series } from '../facts/series';
import { gapLabel, labels, pointLabel } from './annotations';
import { chapters, type ChapterSpec } from './chapters';
import { PEOPLE_PER_SQUARE, type StoryFacts } from './figures';
import { noteOf } from './note';
import { plain, type Prose } from './prose';
import { absence, interfaceWords, type Words } from './words.en';

export interface StepModel {
  id: string;
  view: CountedView;
  alt: string;
}

/** Plain data: it is sent to the reader's browser as JSON. */
export interface ChartModel {
  id: ChapterSpec['id'];
  layout: CountedLayout;
  steps: StepModel[];
  /** What is said of each datum, by its id. */
  notes: Record<string, Note>;
  absence: typeof absence;
  words: typeof interfaceWords;
}

const datum = (fact: Quantity): Datum => ({
  id: fact.id,
  year: yearOfQuantity(fact),
  value: fact.value,
  kind: fact.reported ? 'article' : 'context',
  bound: fact.approximation === 'fewer than',
});

/** What one unit of the axis and one square are worth. */
const scale: Record<ChapterSpec['id'], (series: Series) => { axis: number; square: number }> = {
  trade: ({ from }) => ({ axis: 1e9, square: from.value }),
  people: () => ({ axis: 1e3, square: PEOPLE_PER_SQUARE }),
};

function layout(id: ChapterSpec['id'], series: Series, words: Words): CountedLayout {
  const { noun, picture } = words.chapters[id].figure;
  const { axis, square } = scale[id](series);
  const { from, to } = series;
  const facts = inTime(series);
  const trend = trendLayout({ data: facts.map(datum), per: axis });
  return {
    from: from.id,
    to: to.id,
    squares: squaresLayout(from.value / square, to.value / square),
    trend,
    labels: labels(id, facts),
    ...gapLabel(id, trend),
    words: { ...picture, from: pointLabel(from) + noun, to: pointLabel(to) + noun },
  };
}

function stepModels({ id, steps }: ChapterSpec, words: Words): StepModel[] {
  const said: Record<string, { alt: Prose }> = words.chapters[id].steps;
  return steps.map((step) => {
    const stepWords = said[step.id];
    if (!stepWords) throw new Error(`step "${step.id}" has no words in words.en.ts`);
    return { ...step, alt: plain(stepWords.alt) };
  });
}

/** The model of one chapter's chart; throws, naming the step, where the words lack one. */
export function chartModel(id: ChapterSpec['id'], story: StoryFacts, words: Words): ChartModel {
  const { noun } = words.chapters[id].figure;
  return {
    id,
    layout: layout(id, story[id], words),
    steps: chapters
      .filter((chapter) => chapter.id === id)
      .flatMap((chapter) => stepModels(chapter, words)),
    notes: Object.fromEntries(inTime(story[id]).map((fact) => [fact.id, noteOf(fact, noun)])),
    absence,
    words: interfaceWords,
  };
}
