/** Reads a chapter's steps: their words, and the view of the picture that each shows. */
import type { ChartKind, Drawing } from '../charts/kind';
import { plain } from '../figures/figure';
import type { View } from '../interaction/view';
import type { Chart } from '../interaction/chart';
import type { ChapterCard, Step, Titled } from './chapter';
import { hint } from './document/problems';
import type { Section } from './document/sections';
import type { SectionSettings } from './settings';
import type { Telling } from './telling';

export const stepFields = {
  title:
    'What is seen in its picture, above it. Default: that of the step before, or of the chapter.',
  unit: 'The line below that: unit and period. Default: that of the step before, or of the chapter.',
  alt: 'What its picture shows, for those who do not see it. Default: the title, and the figures of the picture.',
} as const;

/** A chapter's sections as the file has them. */
export interface ChapterSections {
  section: Section;
  id: string;
  marks: readonly Section[];
  steps: readonly { section: Section; id: string }[];
}

type Drawn = Drawing<unknown, string>;
type AnyChart = Chart<unknown, string>;

/** The view of each step: what it names, upon what the step before shows. */
function viewOf(
  section: Section,
  before: View<string>,
  { views, refused = {} }: Drawn,
  telling: Telling,
): View<string> {
  return section.views.reduce<View<string>>((view, name) => {
    if (Object.hasOwn(views, name)) return { ...view, ...(views[name] as View<string>) };
    const reason = Object.hasOwn(refused, name)
      ? refused[name]!
      : `is no view of this chart${hint(name, Object.keys(views))}`;
    telling.problems.add(section.place, `[${name}] ${reason}`);
    return view;
  }, before);
}

/** The title and the figures that a view shows, where a story says nothing itself. */
function altOf(
  title: string,
  { rows, layout }: Drawn,
  view: View<string>,
  chart: AnyChart,
): string {
  const shown = new Set(chart.targets(layout, view).map(({ id }) => id));
  const stated = rows.filter(({ figure }) => figure.origin !== 'computed');
  const seen = stated.filter(({ figure }) => shown.has(figure.id));
  // Where the marks that it has are no figures, as the ways of growth, they stand for all of them.
  const own = seen.length === 0 && shown.size > 0 ? stated : seen;
  const said = own.map(({ what, value, figure }) => `${what}: ${value ?? figure.text}`).join('; ');
  return said ? `${title}. ${said}.` : `${title}.`;
}

/** The one paragraph of a step; none, and more than one, are noted. */
function paragraphOf({ paragraphs: [text, more], place }: Section, { problems }: Telling) {
  if (!text) problems.add(place, 'this step says nothing; write a paragraph below its heading');
  if (more)
    problems.add(more.place, 'a step is read beside its picture: make one paragraph of its two');
  return text;
}

/** Each step with its words and its view; what is wrong with one is noted. */
export function readSteps(
  chapter: ChapterSections,
  titled: Titled,
  { chart, steps: own = {} }: ChartKind<unknown, string>,
  drawn: Drawn,
  telling: Telling,
): Step[] {
  let view = drawn.start;
  let { title, unit } = titled;
  return chapter.steps.flatMap(({ section, id }): Step[] => {
    view = { ...viewOf(section, view, drawn, telling), ...(drawn.steps?.[id] as View<string>) };
    const settings = telling.settings(section, id);
    settings.checkUnread([...Object.keys(stepFields), ...Object.keys(own)]);
    title = settings.text('title') ?? title;
    unit = settings.text('unit') ?? unit;
    const text = paragraphOf(section, telling);
    if (!text) return [];
    const alt = section.fields.find(({ name }) => name === 'alt');
    return [
      {
        ...{ id, view, title, unit },
        heading: telling.prose(section.heading, id, 'heading'),
        text: telling.prose(text, id, 'text'),
        alt: alt ? telling.text(alt.words, id, 'alt') : altOf(title, drawn, view, chart),
      },
    ];
  });
}

/** What a link to the chapter shows. */
export function readCard(
  settings: SectionSettings,
  steps: readonly Step[],
  source: string,
): ChapterCard {
  const ids = steps.map(({ id }) => id);
  const step = settings.word('card step') ?? ids.at(-1)!;
  const shown = steps.find(({ id }) => id === step);
  if (!shown) return settings.refuse('card step', `no step is called "${step}"${hint(step, ids)}`);
  return {
    step,
    value: settings.text('card') ?? plain(shown.heading),
    text: settings.text('card text') ?? shown.title,
    source: settings.text('card source') ?? source,
  };
}
