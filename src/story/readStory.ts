/** A story's file as what the page shows; every mistake in it is told at once. */
import type { Article, Correction, Fact } from '../facts/fact';
import type { Change } from '../facts/factsFile';
import type { StoryMap } from '../facts/readMap';
import { Figures } from '../figures/figures';
import type { Locale } from '../locales/locale';
import type { Chapter } from './chapter';
import { Mistake, Problems, type Place } from './document/problems';
import { sectionsOf, type Section } from './document/sections';
import { checkLength, checkMarks } from './check/setting';
import { checkStatements } from './check/check';
import type { Scope, Shown } from './check/scope';
import { factIndex } from './references/facts';
import { namesIn } from './names';
import { readImprint, type Imprint } from './imprint';
import { openingFields, readOpening, standingIn, type Opening } from './opening';
import { type Question, questionsIn } from './questions';
import { chapterFields, readChapter, type ReadChapter } from './readChapter';
import { stepFields, type ChapterSections } from './readSteps';
import { kinds } from '../charts/registry';
import { Telling, type Statement } from './telling';

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
}

/** Heading of the section that names series and figures. */
const NAMES = 'names';
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `The number` as `the-number`: the address of what has none. */
const slugOf = (section: Section) =>
  section.heading.parts
    .map((part) => ('text' in part ? part.text : ''))
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Every field that there is, wherever it may stand. */
const fieldNames = [
  ...[openingFields, chapterFields, stepFields].flatMap(Object.keys),
  ...Object.values(kinds).flatMap(({ options, marks = {} }) =>
    [options, marks].flatMap(Object.keys),
  ),
];

/** What the page has of its own, and the embed of the whole story. */
const TAKEN =
  /^(?:story|hatch|land|made|numbers|sources|every-number|provenance|legend-title|still|embed-dialog|n-.*|table-.*|.*-(?:heading|title|alt|tooltip))$/;

class Outline {
  readonly chapters: ChapterSections[] = [];
  names: Section | null = null;
  readonly #ids = new Map<string, Place>();

  constructor(
    [, ...sections]: readonly Section[],
    private readonly problems: Problems,
  ) {
    for (const section of sections) this.#take(section);
    if (this.chapters.length === 0)
      problems.add({ line: 1, column: 1 }, 'a story needs a chapter; begin it with "# Title"');
  }

  /** The id of a section, which is its address on the page: once, and in letters that need no escape. */
  #idOf({ id, place }: Section, fallback: string): string {
    const address = id ?? fallback;
    if (!ID.test(address))
      this.problems.add(
        place,
        `{#${address}} is no address; use small letters, digits and hyphens`,
      );
    if (TAKEN.test(address))
      this.problems.add(place, `{#${address}} is an address of the page itself; give it another`);
    if (this.#ids.has(address))
      this.problems.add(place, `{#${address}} stands twice; give each its own`);
    this.#ids.set(address, place);
    return address;
  }

  /** Words that stand where nobody would see them. */
  #refuseWords({ paragraphs }: Section, cure: string): void {
    for (const { place } of paragraphs) this.problems.add(place, cure);
  }

  /** A chapter and a step are called something; a chapter's name is no statement, so that it is looked at here. */
  #checkHeading({ depth, heading, place }: Section): void {
    const complain = (_: number, message: string) => this.problems.add(heading.place, message);
    const text = heading.parts.map((part) => ('text' in part ? part.text : '{')).join('');
    if (!text.trim())
      this.problems.add(
        place,
        `this ${depth === 1 ? 'chapter' : 'step'} has no heading; write words behind ${'#'.repeat(depth)}`,
      );
    if (depth > 1) return;
    checkLength(text, true, complain);
    checkMarks(text, complain);
  }

  #take(section: Section): void {
    const { depth, id, place } = section;
    if (depth < 3) this.#checkHeading(section);
    if (depth === 1)
      this.#refuseWords(
        section,
        id === NAMES
          ? 'is no name; write "id: name"'
          : 'stands in no step; begin one with "## heading" above it',
      );
    const chapter = this.chapters.at(-1) as
      | ({ marks: Section[]; steps: ChapterSections['steps'][number][] } & ChapterSections)
      | undefined;
    if (depth === 1 && id === NAMES) this.names = section;
    else if (depth === 1)
      this.chapters.push({
        section,
        id: this.#idOf(section, slugOf(section)),
        marks: [],
        steps: [],
      });
    else if (!chapter || depth > 3)
      this.problems.add(
        place,
        'stands in no chapter; begin chapters with #, steps with ##, marks with ###',
      );
    else if (depth === 3) chapter.marks.push(section);
    else
      chapter.steps.push({
        section,
        id: this.#idOf(section, `${chapter.id}-${chapter.steps.length + 1}`),
      });
  }
}

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

/** Throws an InputError with every mistake in the file, a line each. */
export function readStory(source: string, file: string, material: Material): ReadStory {
  const { article, facts, changes, locale, map } = material;
  const problems = new Problems(file);
  const sections = sectionsOf(source, fieldNames, problems);
  const outline = new Outline(sections, problems);
  const names = namesIn(outline.names, facts, problems);
  const figures = new Figures(locale, { of: (id) => names.get(id) });
  const telling = new Telling({ article, facts: factIndex(facts), changes, figures }, problems);
  sayNames(outline.names, telling);
  const opening = problems.attempt(() => readOpening(sections[0]!, telling), null);
  const imprint = readFirstLines(sections[0]!, telling, problems);
  const chapters = outline.chapters.flatMap((chapter) => {
    const read = problems.attempt(() => readChapter(chapter, telling, map), null);
    return read ? [read] : [];
  });
  const opened = problems.attempt(() => openingScope(sections[0]!, telling), NOTHING);
  // What is wrong with the words of a part that could not be read has been told; nothing is known of its scope.
  const isRead = (id: string | null) =>
    id === null ? opening !== null : chapters.some((chapter) => chapter.id === id);
  checkStatements(
    {
      ...{ article, facts, changes, locale },
      statements: telling.statements.filter(({ chapter }) => isRead(chapter)),
      standing: standingIn(sections[0]!),
      ...checkedWith(chapters, opened),
    },
    problems,
  );
  problems.refuse();
  if (!opening || !imprint) throw new Mistake(sections[0]!.place, 'the opening could not be read');
  return {
    ...{ opening, imprint, chapters, figures, statements: telling.statements },
    eventNames: Object.fromEntries(chapters.flatMap((chapter) => Object.entries(chapter.names))),
    questions: questionsIn(sections[0]!, outline, file),
  };
}
