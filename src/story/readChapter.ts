/** Reads a chapter: its chart from its lines, its steps in their words. */
import type { Axis, ChartKind, ChartSource, Drawing, MarkSettings } from '../charts/kind';
import { kinds } from '../charts/registry';
import { InputError } from '../facts/problems';
import { plain, Refusal } from '../figures/figure';
import { toldApart } from './apart';
import type { Chapter } from './chapter';
import { hint, Mistake } from './document/problems';
import type { Section } from './document/sections';
import { plainText } from './document/words';
import type { Scope } from './check/scope';
import { pairsOf } from './pairs';
import { readCard, readSteps, type ChapterSections } from './readSteps';
import type { SectionSettings } from './settings';
import { sayUnread, wordsOfChapter } from './unread';
import type { Telling } from './telling';
import { figuresSaid, textOf, typeset } from './references/say';

/** What every chapter may set, whatever its chart. */
export const chapterFields = {
  chart: 'The kind of its chart. Needed.',
  title: 'The title of its picture, where a step has none. Default: the chapter’s own.',
  unit: 'The line below that title: unit and period. Default: none.',
  source: 'The line below its picture. Default: the publishers of its figures.',
  tone: 'Which of the page’s colours it has: 1, 2 or 3. Default: 1.',
  card: 'The large words of its card. Default: the heading of the step that it shows.',
  'card text': 'What its card says. Default: the title of its picture at that step.',
  'card source': 'The source line of its card. Default: the line below its picture.',
  also: 'Series or facts that its words speak of beside those of its picture, between commas.',
  'card step': 'The step whose picture it shows. Default: the last one.',
} as const;

type Drawn = Drawing<unknown, string>;

function kindOf(settings: SectionSettings): ChartKind<unknown, string> {
  const name =
    settings.word('chart') ??
    settings.refuse('chart', `set "chart:" to one of ${Object.keys(kinds).join(', ')}`);
  return Object.hasOwn(kinds, name)
    ? kinds[name]!
    : settings.refuse('chart', `no chart is called "${name}"${hint(name, Object.keys(kinds))}`);
}

function marksOf(
  sections: readonly Section[],
  kind: ChartKind<unknown, string>,
  telling: Telling,
): MarkSettings[] {
  return sections.flatMap((section): MarkSettings[] => {
    const { id, heading, place, paragraphs } = section;
    if (!id) telling.problems.add(place, 'names no mark; add {#id} to the heading');
    for (const paragraph of paragraphs)
      telling.problems.add(paragraph.place, 'is no line of a mark; write "name: words"');
    if (!id) return [];
    const settings = telling.settings(section, id);
    const spoken = telling.say(heading, id, 'name');
    settings.checkUnread(Object.keys(kind.marks ?? {}));
    return [
      { id, name: textOf(typeset(spoken, telling.locale)), figures: figuresSaid(spoken), settings },
    ];
  });
}

function toneOf(settings: SectionSettings): number {
  const tone = settings.number('tone') ?? 1;
  return [1, 2, 3].includes(tone)
    ? tone
    : settings.refuse('tone', `${tone} is no tone; use 1, 2 or 3`);
}

/** Publishers of what a picture shows: those of the article first. */
function creditOf({ rows }: Drawn, { locale, context }: Telling): string {
  const others = new Set(
    rows.flatMap(({ figure }) => (figure.origin === 'context' ? [figure.source!.publisher] : [])),
  );
  const own = rows.some(({ figure }) => figure.origin === 'article')
    ? context.article.publisher
    : null;
  return locale.words.opening.credit(own, [...others]);
}

export interface ReadChapter extends Chapter {
  /** What happened on dates, by their facts' ids. */
  names: Readonly<Record<string, string>>;
  /** Ids of the facts that its words may speak of: those of its picture, its settings, and "also". */
  scope: Scope;
  /** Ids of steps of which it is not known what they show: they name a view that there is not, or come after one that does. */
  guessed: ReadonlySet<string>;
  /** Titles of value axes that it may set. */
  axes: Readonly<Record<string, Axis>>;
}

/** Facts that a line names by their ids or as pairs; a line that is no list of facts names none. */
function namedIn(settings: SectionSettings, name: string): readonly string[] {
  const read = (facts: () => readonly { id: string }[]) => {
    try {
      return facts().map(({ id }) => id);
    } catch (error) {
      if (error instanceof Mistake) return [];
      throw error;
    }
  };
  return [...read(() => settings.facts(name)), ...read(() => settings.pairs(name).flat())];
}

/** What "also:" names; anything, where it cannot be read. */
export const alsoIn = (settings: SectionSettings, { problems, context }: Telling): string[] =>
  problems.attempt(() => settings.facts('also'), context.facts.all).map(({ id }) => id);

function scopeOf(
  { rows }: Drawn,
  settings: SectionSettings,
  { options }: ChartKind<unknown, string>,
  telling: Telling,
): Scope {
  const names = Object.keys(options);
  const own = names.flatMap((name) => settings.ownFacts(name));
  const shown = rows.flatMap(({ figure }) => figure.of);
  const also = alsoIn(settings, telling);
  const named = names.flatMap((name) => namedIn(settings, name));
  return { all: new Set([...shown, ...named, ...also, 'article']), own: new Set(own) };
}

/** Steps from the first on that names a view which its picture does not have. */
function guessedIn({ steps }: ChapterSections, { views }: Drawn): Set<string> {
  const isKnown = (name: string) => Object.hasOwn(views, name);
  const wrong = steps.findIndex(({ section }) => !section.views.every(isKnown));
  return new Set(wrong < 0 ? [] : steps.slice(wrong).map(({ id }) => id));
}

/** The same, where references can speak of the two points that the chapter compares. */
function comparing({ section, id }: ChapterSections, telling: Telling): Telling {
  const settings = telling.settings(section, id);
  const pair = telling.problems.attempt(() => settings.pairs('series')[0], undefined);
  return telling.with({ ...(pair && { pair }) }, id);
}

/** Steps as far as the chart has to know them. */
const asked = ({ steps }: ChapterSections, telling: Telling): ChartSource['steps'] =>
  steps.map(({ id, section }) => ({
    ...{ id, views: section.views },
    settings: telling.settings(section, id),
  }));

/** Throws a Mistake where the chart cannot be made; everything else that is wrong is noted. */
export function readChapter(
  chapter: ChapterSections,
  telling: Telling,
  map: ChartSource['map'],
): ReadChapter {
  const { section, id } = chapter;
  const inner = comparing(chapter, telling);
  const settings = inner.settings(section, id);
  const kind = kindOf(settings);
  const marks = marksOf(chapter.marks, kind, inner);
  const source = { ...inner.context, id, settings, marks, map, steps: asked(chapter, inner) };
  const drawn = drawnBy(kind, source, chapter, inner);
  const told = inner.with({ ...(drawn.square && { square: drawn.square }) });
  const late = told.settings(section, id);
  const title = plainText(section.heading, 'a chapter’s heading');
  inner.say(section.heading, id, 'chapter');
  const titled = { title: late.text('title') ?? title, unit: late.text('unit') ?? '' };
  const credit = told.field(section, 'source', id) ?? [creditOf(drawn, told)];
  const steps = readSteps(chapter, titled, kind, drawn, told);
  if (steps.length === 0) throw new Mistake(section.place, NO_STEP);
  settings.checkUnread([...Object.keys(chapterFields), ...Object.keys(kind.options)]);
  const { layout, notes, rows, names = {}, axes = {}, display = [], land } = drawn;
  const words = steps.flatMap(({ heading, text }) => [heading, text]);
  const pairs = pairsOf(words, Object.keys(notes), drawn.shows);
  return {
    ...{ id, title, steps, layout, notes, pairs, rows, names, axes, display },
    ...{ kind: settings.word('chart')!, guessed: guessedIn(chapter, drawn) },
    chart: kind.chart,
    tone: told.problems.attempt(() => toneOf(settings), 1),
    figure: { ...titled, source: credit },
    card: readCard(late, steps, plain(credit)),
    scope: scopeOf(drawn, settings, kind, told),
    ...(land && { land }),
  };
}

const NO_STEP = 'a chapter needs a step; write "## heading" and a paragraph';

/**
 * A chart that cannot be made is told at its chapter, unless its kind knows the line; what is wrong with
 * a file that it needs, where the chapter asks for the chart.
 */
function drawnBy(
  kind: ChartKind<unknown, string>,
  source: ChartSource,
  chapter: ChapterSections,
  telling: Telling,
): Drawn {
  try {
    const drawn = kind.make(source);
    return { ...drawn, notes: toldApart(drawn.notes, telling.locale) };
  } catch (error) {
    const { section, id } = chapter;
    if (error instanceof InputError)
      throw new Mistake(telling.settings(section, id).placeOf('chart'), error.message);
    if (error instanceof Refusal || error instanceof RangeError)
      throw new Mistake(section.place, error.message);
    throw error;
  }
}

/** A chapter as far as its words go where it could not be read, so that all that is wrong is told at once. */
export function sayChapter(chapter: ChapterSections, telling: Telling): void {
  const inner = comparing(chapter, telling);
  const [fact] = inner.context.pair ?? [];
  // Without the pair that it should compare, much that speaks of it would seem wrong.
  if (!fact && chapter.section.fields.some(({ name }) => name === 'series')) return;
  sayUnread(wordsOfChapter(chapter), inner, fact);
}
