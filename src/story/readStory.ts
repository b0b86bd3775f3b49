/** A story's file as what the page shows; every mistake in it is told at once. */
import type { Article, Correction, Fact } from '../facts/fact';
import type { Change } from '../facts/factsFile';
import type { Told } from '../facts/published';
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
import { openingFields, readOpening, sayOpening, standingIn, type Opening } from './opening';
import { type Question, questionsIn } from './questions';
import { alsoIn, chapterFields, readChapter, type ReadChapter, sayChapter } from './readChapter';
import { NAMES, Parts } from './parts';
import { stepFields } from './readSteps';
import { kinds } from '../charts/registry';
import { Telling, type Statement } from './telling';
import { compare } from './translation/compare';
import { translated, VIA } from './translation/translated';
import { asWritten, wordsOfChapter, wordsOfOpening } from './unread';
import type { Original, Written } from './translation/written';

/** What a story is made from, beside its words. */
export interface Material {
  article: Article;
  /** The article's own, and what others published. */
  facts: readonly Fact[];
  changes: readonly Change[];
  /** What an editor made of facts, each with its day; absent for none. */
  corrections?: readonly Correction[];
  /** What was told of its facts when it appeared, where that is kept. */
  published?: Told | null;
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
  corrections: readonly Correction[];
  /** Sources whose titles a translation gives in its own language, by their ids. */
  titled: ReadonlySet<string>;
}

/** Every field that there is, wherever it may stand. */
const fieldNames = [
  VIA,
  ...[openingFields, chapterFields, stepFields].flatMap(Object.keys),
  ...Object.values(kinds).flatMap(({ options, marks = {} }) =>
    [options, marks].flatMap(Object.keys),
  ),
];

/** The marks of a chapter's picture at each of its steps. */
function shownIn({
  chart,
  layout,
  notes,
  steps,
  guessed,
}: ReadChapter): (readonly [string, Shown])[] {
  const marks = new Set(Object.keys(notes));
  const known = steps.filter(({ id }) => !guessed.has(id));
  return known.map(({ id, view }) => [
    id,
    { marks, shown: new Set(chart.targets(layout, view).map((target) => target.id)) },
  ]);
}

const NOTHING: Scope = { all: new Set(), own: new Set() };

/** What the opening may speak of. */
function openingScope(section: Section, telling: Telling): Scope {
  const settings = telling.settings(section, 'opening');
  const own = (settings.pair('opens with') ?? []).map(({ id }) => id);
  const also = alsoIn(settings, telling);
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
    if (!read) sayChapter(chapter, telling);
    return read ? [read] : [];
  });
}

/** Words of the parts that could not be read. */
const unreadIn = (
  opens: Section,
  { chapters }: Parts,
  isRead: (id: string | null) => boolean,
): Statement[] => [
  ...(isRead(null) ? [] : asWritten(wordsOfOpening(opens), null)),
  ...chapters
    .filter(({ id }) => !isRead(id))
    .flatMap((one) => asWritten(wordsOfChapter(one), one.id)),
];

/** What stands before the first heading and the chapters, as far as they can be read; of the others what is wrong with their words. */
function readParts(opens: Section, parts: Parts, telling: Telling, material: Material) {
  const opening = telling.problems.attempt(() => readOpening(opens, telling), null);
  if (!opening) sayOpening(opens, telling);
  const imprint = readFirstLines(opens, telling, telling.problems);
  return { opening, imprint, chapters: readChapters(parts, telling, material) };
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
  const told = translated(material, parts.translated, figures, problems);
  const { article, facts, corrections = [], titled } = told;
  const telling = new Telling({ article, facts: factIndex(facts), changes, figures }, problems);
  sayNames(parts.names, telling);
  const { opening, imprint, chapters } = readParts(opens, parts, telling, material);
  const opened = problems.attempt(() => openingScope(opens, telling), NOTHING);
  // Nothing is known of the scope of a part that could not be read: only what is typed in it is looked at.
  const isRead = (id: string | null) =>
    id === null ? opening : chapters.find((one) => one.id === id);
  checkStatements(
    {
      ...{ article, facts, changes, locale, names: seriesNames(facts, figures) },
      ...{ statements: telling.statements.filter(({ chapter }) => isRead(chapter)) },
      unread: unreadIn(opens, parts, (id) => Boolean(isRead(id))),
      ...{ standing: standingIn(opens), ...checkedWith(chapters, opened) },
    },
    problems,
  );
  const of = { written: { file, sections }, statements: telling.statements };
  compare({ ...of, locale }, material.original, problems);
  problems.refuse();
  if (!opening || !imprint) throw new Mistake(opens.place, 'the opening could not be read');
  return {
    ...{ opening, imprint, chapters, figures, facts, article, corrections, titled, ...of },
    eventNames: Object.fromEntries(chapters.flatMap((chapter) => Object.entries(chapter.names))),
    questions: questionsIn(opens, parts, file),
  };
}
