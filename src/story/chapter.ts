/** A chapter: its chart, its steps with their words, and what is said of each figure. */
import type { Row } from '../charts/kind';
import type { LandShape } from '../charts/routes/scale';
import type { Prose } from '../figures/figure';
import type { View } from '../interaction/view';
import type { Chart, Note } from '../interaction/chart';
import type { Pairs } from './pairs';

/** What stands above a picture: what is seen in it, and its unit and period, which may be empty. */
export interface Titled {
  title: string;
  unit: string;
}

/** A paragraph with its heading, and the view of the picture that it is read beside. */
export interface Step extends Titled {
  id: string;
  view: View<string>;
  heading: Prose;
  text: Prose;
  /** What the picture shows at this step, for those who do not see it. */
  alt: string;
}

/** What a link to the chapter shows: its picture at a step, with the number that it is about. */
export interface ChapterCard {
  step: string;
  value: string;
  text: string;
  source: string;
}

/** A chapter as pages show it: finished words, and a layout for its picture. */
export interface Chapter {
  /** Its anchor. */
  id: string;
  title: string;
  /** The kind of its chart, by its name in the registry. */
  kind: string;
  /** Which of the page's colours it has, from 1. */
  tone: number;
  /** Its title is that of the chapter's table, too, and of its page. */
  figure: Titled & { source: Prose };
  card: ChapterCard;
  chart: Chart<unknown, string>;
  layout: unknown;
  steps: Step[];
  /** What is said of each mark, by its id. */
  notes: Record<string, Note>;
  /** Which of them the numbers in its words are about. */
  pairs: Pairs;
  rows: readonly Row[];
  /** The land that its picture uses, where it is a map. */
  land?: LandShape;
  /** Words of its picture that are set in the display face. */
  display: readonly string[];
}

/** What the live picture needs; plain data that is sent to the reader's browser as JSON. */
export interface ChartModel<Layout, Param extends string> {
  id: string;
  layout: Layout;
  steps: ({ id: string; view: View<Param>; alt: string } & Titled)[];
  notes: Record<string, Note>;
  pairs: Pairs;
}

/** The model as it is sent: what its pictures show in words, the page holds already. */
export interface SentModel<Layout, Param extends string> extends Omit<
  ChartModel<Layout, Param>,
  'steps'
> {
  steps: { id: string; view: View<Param> }[];
}

/** What a chapter’s picture needs to be drawn at each of its steps. */
export const modelOf = ({
  id,
  layout,
  steps,
  notes,
  pairs,
}: Chapter): ChartModel<unknown, string> => ({
  id,
  layout,
  steps: steps.map(({ id, view, alt, title, unit }) => ({ id, view, alt, title, unit })),
  notes,
  pairs,
});

/** The same, without alternatives and titles, which the page has. */
export function sentModel(chapter: Chapter): SentModel<unknown, string> {
  const { steps, ...model } = modelOf(chapter);
  return { ...model, steps: steps.map(({ id, view }) => ({ id, view })) };
}
