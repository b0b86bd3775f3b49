/** A story's file as what the page shows; every mistake in it is told at once. */
import type { Article, Correction, Fact } from '../facts/fact';
import type { Change } from '../facts/factsFile';
import type { StoryMap } from '../facts/readMap';
import { Figures } from '../figures/figures';
import type { Locale } from '../locales/locale';
import type { Chapter } from './chapter';
import { Mistake, Problems } from './document/problems';
import { sectionsOf, type Section } from './document/sections';
import { checkStatements } from './check/check';
import type { Scope, Shown } from './check/scope';
import { factIndex } from './references/facts';
import { namesIn } from './names';
import { readImprint, type Imprint } from './imprint';
import { openingFields, readOpening, standingIn, type Opening } from './opening';
import { type Question, questionsIn } from './questions';
import { chapterFields, readChapter, type ReadChapter } from './readChapter';
import { NAMES, Parts } from './parts';
import { stepFields } from './readSteps';
import { kinds } from '../charts/registry';
import { Telling, type Statement } from './telling';
import { compare } from './translation/compare';
import { translated } from './translation/translated';
import type { Original, Written } from './translation/written';

/** What a story is made from, beside its words. */
export interface Material {
  article: Article;
  /** The article's own, and what others published. */
  facts: readonly Fact[];
  changes: readonly Change[];
  /** What an editor made of facts, each with its day; absent for none. */
  corrections?: readonly Correction[];
  locale: Locale;
  /** Reads the story's map; throws an InputError where it has none. */
  map: () => StoryMap;
  /** The story that this is a translation of; absent for one that is none. */
  original?: Original;
}

export interface ReadStory {
  opening: Opening;
  imprint: Imprint;
  chapters: Chapter[];
  figures: Figures;
  /** What happened on dates, by their facts' ids. */
  eventNames: Record<string, string>;
  /** Everything that the story says, and where. */
  statements: readonly Statement[];
  /** What a person still has to decide, in the order of the file. */
  questions: readonly Question[];
  written: Written;
  /** As its words have them: in a translation with its own of these. */
  facts: readonly Fact[];
  article: Article;
}

/** Every field that there is, wherever it may stand. */
const fieldNames = [
  ...[openingFields, chapterFields, stepFields].flatMap(Object.keys),
  ...Object.values(kinds).flatMap(({ options, marks = {} }) =>
    [options, marks].flatMap(Object.keys),
  ),
];

/** The marks of a chapter's picture at each of its steps. */
function shownIn({ chart, layout, notes, steps }: Chapter): (readonly [string, Shown])[] {
  const marks = new Set(Object.keys(notes));
  return steps.map(({ id, view }) => [
    id,
    { marks, shown: new Set(chart.targets(layout, view).map((target) => target.id)) },
  ]);
}

const NOTHING: Scope = { all: new Set(), own: new Set() };

/** What the opening may speak of. */
function openingScope(section: Section, telling: Telling): Scope {
  const settings = telling.settings(section, 'opening');
  const own = (settings.pair('opens with') ?? []).map(({ id }) => id);
  const also = settings.facts('also').map(({ id }) => id);
  return { all: new Set([...own, ...also, 'article']), own: new Set(own) };
}

/** What the checks know of chapters. */
function checkedWith(chapters: readonly ReadChapter[], opened: Scope) {
  const find = (id: string | null) => chapters.find((chapter) => chapter.id === id);
  return {
    shownAt: new Map(chapters.flatMap(shownIn)),
    cardSteps: new Map(chapters.map(({ id, card }) => [id, card.step])),
    axesOf: (id: string | null) => find(id)?.axes ?? {},
    scopeOf: (id: string | null) => find(id)?.scope ?? opened,
  };
}

/** What stands before the first heading, but for what is shown there; null for what cannot be read. */
function readFirstLines(section: Section, telling: Telling, problems: Problems): Imprint | null {
  const settings = telling.settings(section, 'opening');
  settings.checkUnread(Object.keys(openingFields));
  const { article } = telling.context;
  return problems.attempt(() => readImprint(settings, article.date), null);
}

/** Names are checked as sentences are; that one has a reference has been told. */
function sayNames(section: Section | null, telling: Telling): void {
  for (const { name, words } of section?.fields ?? [])
    if (words.parts.every((part) => 'text' in part)) telling.say(words, NAMES, name);
}

/** Those that can be read; what is wrong with the others is noted. */
function readChapters({ chapters }: Parts, telling: Telling, { map }: Material): ReadChapter[] {
  return chapters.flatMap((chapter) => {
    const read = telling.problems.attempt(() => readChapter(chapter, telling, map), null);
    return read ? [read] : [];
  });
}

/** Makes figures in the language of the story, by the names that it gives. */
function namedFigures(parts: Parts, { facts, locale }: Material, problems: Problems): Figures {
  const names = namesIn(parts.names, facts, problems);
  return new Figures(locale, { of: (id) => names.get(id) });
}

/** What the story calls its series. */
const seriesNames = (facts: readonly Fact[], figures: Figures): ReadonlyMap<string, string> =>
  new Map(
    facts.flatMap((fact) =>
      fact.kind === 'quantity' && fact.series ? [[fact.series, figures.seriesName(fact)]] : [],
    ),
  );

/** Throws an InputError with every mistake in the file, a line each. */
export function readStory(source: string, file: string, material: Material): ReadStory {
  const { changes, locale } = material;
  const problems = new Problems(file);
  const sections = sectionsOf(source, fieldNames, problems);
  const [opens] = sections as [Section];
  const parts = new Parts(sections, problems, material.original !== undefined);
  const figures = namedFigures(parts, material, problems);
  const { article, facts } = translated(material, parts.translated, figures, problems);
  const telling = new Telling({ article, facts: factIndex(facts), changes, figures }, problems);
  sayNames(parts.names, telling);
  const opening = problems.attempt(() => readOpening(opens, telling), null);
  const imprint = readFirstLines(opens, telling, problems);
  const chapters = readChapters(parts, telling, material);
  const opened = problems.attempt(() => openingScope(opens, telling), NOTHING);
  // What is wrong with the words of a part that could not be read has been told; nothing is known of its scope.
  const isRead = (id: string | null) =>
    id === null ? opening : chapters.find((one) => one.id === id);
  checkStatements(
    {
      ...{ article, facts, changes, locale, names: seriesNames(facts, figures) },
      ...{ statements: telling.statements.filter(({ chapter }) => isRead(chapter)) },
      ...{ standing: standingIn(opens), ...checkedWith(chapters, opened) },
    },
    problems,
  );
  const of = { written: { file, sections }, statements: telling.statements };
  compare(of, material.original, problems);
  problems.refuse();
  if (!opening || !imprint) throw new Mistake(opens.place, 'the opening could not be read');
  return {
    ...{ opening, imprint, chapters, figures, facts, article, ...of },
    eventNames: Object.fromEntries(chapters.flatMap((chapter) => Object.entries(chapter.names))),
    questions: questionsIn(opens, parts, file),
  };
}
