/** A chapter: its chart, its steps with their words, and what is said of each figure. */
import type { View } from '../interaction/channel';
import type { Chart } from '../interaction/chart';
import type { Note } from '../interaction/note';
import type { TableRow } from './table';
import { plain, type Prose } from './prose';

export interface StepWords {
  heading: Prose;
  text: Prose;
  /** What the picture shows at this step, for those who do not see it. */
  alt: Prose;
}

export interface Step<Channel extends string> extends StepWords {
  id: string;
  view: View<Channel>;
}

/** What a link to the chapter shows: its picture at a step, with the number that it is about. */
interface Card {
  step: string;
  value: Prose;
  text: Prose;
  source: Prose;
}

export interface Chapter<Layout = never, Channel extends string = never> {
  /** Its anchor. */
  id: string;
  title: string;
  figure: { title: string; source: Prose };
  card: Card;
  chart: Chart<Layout, Channel>;
  layout: Layout;
  steps: Step<Channel>[];
  /** What is said of each mark, by its id. */
  notes: Record<string, Note>;
  rows: TableRow[];
  /** What happened on the dates that it mentions, by their facts' ids. */
  names?: Record<string, string>;
}

/** What the live picture needs; plain data that is sent to the reader's browser as JSON. */
export interface ChartModel<Layout, Channel extends string> {
  id: string;
  layout: Layout;
  steps: { id: string; view: View<Channel>; alt: string }[];
  notes: Record<string, Note>;
}

/** The model as it is sent: what its pictures show in words, the page holds already. */
export interface SentModel<Layout, Channel extends string> extends Omit<
  ChartModel<Layout, Channel>,
  'steps'
> {
  steps: { id: string; view: View<Channel> }[];
}

/** Views and words of a chapter's steps, in the order of the views; throws for a step without words. */
export function stepsOf<Channel extends string>(
  views: Readonly<Record<string, View<Channel>>>,
  words: Readonly<Record<string, StepWords>>,
): Step<Channel>[] {
  return Object.entries(views).map(([id, view]) => {
    const said = words[id];
    if (!said) throw new Error(`step "${id}" has no words`);
    return { id, view, ...said };
  });
}

export const modelOf = <Layout, Channel extends string>({
  id,
  layout,
  steps,
  notes,
}: Chapter<Layout, Channel>): ChartModel<Layout, Channel> => ({
  id,
  layout,
  steps: steps.map((step) => ({ id: step.id, view: step.view, alt: plain(step.alt) })),
  notes,
});

export function sentModel<Layout, Channel extends string>(
  chapter: Chapter<Layout, Channel>,
): SentModel<Layout, Channel> {
  const { steps, ...model } = modelOf(chapter);
  return { ...model, steps: steps.map(({ id, view }) => ({ id, view })) };
}
