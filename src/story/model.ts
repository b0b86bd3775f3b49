/** What a chapter's chart needs, computed at build: positions, words and notes, no facts and no formats. */
import type { Note } from '../chart/note';
import type { CountedLayout, CountedView, Label } from '../charts/counted';
import { squaresLayout } from '../charts/squares';
import { trendLayout, type Datum, type TrendLayout } from '../charts/trend';
import type { Quantity } from '../facts/fact';
import { yearOfQuantity } from '../facts/period';
import type { Series } from '../facts/series';
import { chapters } from './chapters';
import { PEOPLE_PER_SQUARE, type StoryFacts } from './figures';
import { noteOf } from './note';
import { plain } from './prose';
import { absence, interfaceWords, type Words } from './words.en';

export interface StepModel {
  id: string;
  view: CountedView;
  alt: string;
}

/** Plain data: it is sent to the reader's browser as JSON. */
export interface ChartModel {
  id: 'trade' | 'people';
  layout: CountedLayout;
  steps: StepModel[];
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

/** All quantities of a series in order of time; the article's first where a year has two. */
export const inTime = ({ from, to, context }: Series): Quantity[] =>
  [from, to, ...context].sort((a, b) => yearOfQuantity(a) - yearOfQuantity(b));

/** Where labels stand, by hand: the data leave room there. A label is dropped with its datum. */
const places: Record<ChartModel['id'], (Omit<Label, 'lines'> & { stacked?: boolean })[]> = {
  trade: [
    { id: 'trade-1992', anchor: 'start', dx: -4, dy: [-14, 22] },
    { id: 'trade-2014', anchor: 'middle', dx: -18, dy: [-14, -12] },
    { id: 'trade-1993', anchor: 'start', dx: -4, dy: [-10, -10], stacked: true },
    { id: 'trade-2016', anchor: 'start', dx: -4, dy: [36, 36], stacked: true },
  ],
  people: [
    { id: 'people-1990', anchor: 'start', dx: 12, dy: [-8, -4] },
    { id: 'people-2016', anchor: 'end', dx: -4, dy: [-14, -14] },
    { id: 'people-1990-ambassador', anchor: 'start', dx: 12, dy: [8, 8] },
    { id: 'people-2019', anchor: 'end', dx: 6, dy: [-14, -14] },
  ],
};

/** What one unit of the axis and one square are worth. */
const scale = {
  trade: ({ from }: Series) => ({ axis: 1e9, square: from.value }),
  people: () => ({ axis: 1e3, square: PEOPLE_PER_SQUARE }),
};

/** A year without a figure, whose gap has room for the label of all gaps. */
const gapYear = { trade: 2002, people: 2008 };

function gapLabel(id: ChartModel['id'], { years, plot, data }: TrendLayout) {
  const year = gapYear[id];
  if (data.some((datum) => datum.year === year)) return {};
  const x = Math.round(years.x + (year + 0.5 - years.first) * years.step) + 5;
  return { gapLabel: { x, y: plot.bottom - 40 } };
}

function layout(id: ChartModel['id'], series: Series, words: Words): CountedLayout {
  const { figure } = words.chapters[id];
  const { axis, square } = scale[id](series);
  const facts = inTime(series);
  const label = (fact: Quantity) => {
    const note = noteOf(fact, '');
    return `${note.when}: ${note.value}`;
  };
  const trend = trendLayout({ data: facts.map(datum), per: axis });
  return {
    from: series.from.id,
    to: series.to.id,
    ...gapLabel(id, trend),
    squares: squaresLayout(series.from.value / square, series.to.value / square),
    trend,
    labels: places[id].flatMap(({ stacked, ...place }) => {
      const fact = facts.find((candidate) => candidate.id === place.id);
      const { when, value } = fact ? noteOf(fact, '') : {};
      return fact ? [{ ...place, lines: stacked ? [when, value] : [label(fact)] }] : [];
    }),
    words: {
      from: label(series.from) + figure.noun,
      to: label(series.to) + figure.noun,
      unit: figure.unit,
      linear: figure.linear,
      logarithmic: figure.logarithmic,
      steady: figure.steady,
      absentInArticle: figure.absentInArticle,
      absent: figure.absent,
    },
  };
}

/** The model of one chapter's chart. */
export function chartModel(id: ChartModel['id'], story: StoryFacts, words: Words): ChartModel {
  const spec = chapters.find((chapter) => chapter.id === id);
  const { steps, figure } = words.chapters[id];
  const alts: Record<string, { alt: Parameters<typeof plain>[0] }> = steps;
  return {
    id,
    layout: layout(id, story[id], words),
    steps: (spec?.steps ?? []).map((step) => {
      const said = alts[step.id];
      if (!said) throw new Error(`step "${step.id}" has no words in words.en.ts`);
      return { ...step, alt: plain(said.alt) };
    }),
    notes: Object.fromEntries(
      inTime(story[id]).map((fact) => [fact.id, noteOf(fact, figure.noun)]),
    ),
    absence,
    words: interfaceWords,
  };
}
