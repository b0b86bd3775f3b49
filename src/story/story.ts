/** A story as its pages show it, with every number of it, each once. */
import type { LandShape } from '../charts/routes/scale';
import type { Article, Fact, Quantity, Source } from '../facts/fact';
import { refuse } from '../facts/problems';
import { type Figure, figuresIn, plain } from '../figures/figure';
import { distinct, type Figures } from '../figures/figures';
import type { Locale } from '../locales/locale';
import type { Chapter } from './chapter';
import { correctionsOf, type ToldCorrection } from './corrections';
import { changedLast, hasAppeared, type Imprint } from './imprint';
import type { Opening } from './opening';
import type { Question } from './questions';
import { type Material, readStory } from './readStory';
import type { Original, Written } from './translation/written';
import type { Statement } from './telling';

const order = { article: 0, context: 1, computed: 2 };

/** A fact may be called as what every record has. */
const namedIn = (names: Readonly<Record<string, string>>, id: string) =>
  Object.hasOwn(names, id) ? names[id] : undefined;

/**
 * The figures that a story uses, in the order of its facts, then what is computed in the order in which
 * it is said. `names` are what happened on a date, by the date's id.
 */
export function everyNumber(
  used: readonly Figure[],
  facts: readonly Fact[],
  figures: Figures,
  names: Readonly<Record<string, string>>,
): Figure[] {
  const ids = new Set(used.flatMap(({ id, of }) => [id, ...of]));
  const known = facts.filter(({ id }) => ids.has(id)).map((fact) => figures.of(fact));
  const computed = used.filter(({ origin }) => origin === 'computed');
  const once = new Map([...known, ...computed].map((figure) => [figure.id, figure]));
  return [...once.values()]
    .map((figure) => ({ ...figure, what: namedIn(names, figure.id) ?? figure.what }))
    .sort((a, b) => order[a.origin] - order[b.origin]);
}

/** Each fact of the article as a figure: the story's own where it has one. */
function reportedIn(facts: readonly Fact[], used: readonly Figure[], figures: Figures) {
  const byId = new Map(used.map((figure) => [figure.id, figure]));
  return facts.flatMap((fact) => {
    if (!fact.reported) return [];
    return { figure: byId.get(fact.id) ?? figures.of(fact), place: fact.reported };
  });
}

/** A whole story, checked, as the pages, cards and downloads read it. */
export interface Story {
  locale: Locale;
  article: Article;
  /** Those that the story uses. */
  facts: readonly Fact[];
  title: string;
  description: string;
  opening: Opening;
  imprint: Imprint;
  /** What was corrected since it appeared. */
  corrections: readonly ToldCorrection[];
  /** The facts of a story that appeared which its published.json does not keep, by their ids. */
  unrecorded: readonly string[];
  chapters: readonly Chapter[];
  /** Every number that its words, pictures and tables have, each once. */
  figures: readonly Figure[];
  /** Each fact of the article, also those that it does not use, with where it was reported. */
  reported: readonly { figure: Figure; place: NonNullable<Fact['reported']> }[];
  sources: readonly Source[];
  /** Each series that is measured, once, with its unit in words. */
  series: readonly { id: string; name: string; unit: string }[];
  /** The shape that each map uses; null for a story without one. */
  land: LandShape | null;
  statements: readonly Statement[];
  /** What a person still has to decide: a story with a question is a draft. */
  questions: readonly Question[];
  /** Its file, as it is written: what a translation is compared with. */
  written: Written;
  /**
   * The way to the story whose cards and stills it shows: empty for its own, `../` for a translation into letters
   * of which drawn pictures have no face.
   */
  pictures: string;
  /** The languages of the titles of sources, by the ids of those whose title is in another than the page's. */
  titlesIn: ReadonlyMap<string, string>;
}

/** Every figure that the words, pictures and tables of the page say, in their order. */
const figuresOf = (
  { words, pair }: Opening,
  chapters: readonly Chapter[],
  statements: readonly Statement[],
): Figure[] => [
  ...[words.title, words.deck, words.byline, words.intro].flatMap(figuresIn),
  ...pair,
  ...statements.flatMap(({ spoken }) =>
    spoken.flatMap(({ figures = [], shown }) => (shown ? figures : [])),
  ),
  ...chapters.flatMap(({ rows }) => rows.map(({ figure }) => figure)),
];

/** The unit of a series is the one its last fact has. */
function seriesOf(facts: readonly Fact[], figures: Figures): Story['series'] {
  const measured = new Map<string, Quantity>();
  for (const fact of facts)
    if (fact.kind === 'quantity' && fact.series) measured.set(fact.series, fact);
  return [...measured.values()].map((fact) => ({
    id: fact.series!,
    name: figures.seriesName(fact),
    unit: figures.locale.unitName(fact.unit),
  }));
}

/** Refuses a fact that is called as what is computed here: each has a row by its name. */
function refuseTwice(used: readonly Figure[], facts: readonly Fact[], file: string): void {
  const known = new Set(facts.map(({ id }) => id));
  const twice = used.filter(({ id, origin }) => origin === 'computed' && known.has(id));
  refuse(
    file,
    twice.map(({ id }) => `${id}: a fact is called so, and what is computed here; rename the fact`),
  );
}

/** The map, and the sources of those that were read. */
function mapped({ map }: Material) {
  const sources: Source[] = [];
  return {
    sources,
    map: () => {
      const read = map();
      sources.push(...read.sources);
      return read;
    },
  };
}

/** A translation has the titles of its original but for those that it gives itself. */
const foreignTitles = (
  sources: readonly Source[],
  titled: ReadonlySet<string>,
  original: Original | undefined,
): Story['titlesIn'] =>
  new Map(
    sources.flatMap(({ id }) =>
      original && !titled.has(id) ? [[id, original.locale.language]] : [],
    ),
  );

/** Throws an InputError with every mistake in the story's file. */
export function makeStory(source: string, file: string, material: Material): Story {
  const { locale, original } = material;
  const { map, sources } = mapped(material);
  const read = readStory(source, file, { ...material, map });
  const { opening, chapters, figures, eventNames, statements, questions } = read;
  const { written, article } = read;
  const all = figuresOf(opening, chapters, statements);
  const used = everyNumber(all, read.facts, figures, eventNames);
  refuseTwice(used, read.facts, file);
  const ids = new Set(used.map(({ id }) => id));
  const facts = read.facts.filter(({ id }) => ids.has(id));
  const whatOf = (fact: Fact) => namedIn(eventNames, fact.id) ?? figures.of(fact).what;
  const corrections = correctionsOf(read.corrections, read.imprint, {
    ...{ used: ids, published: material.published ?? {} },
    ...{ figures, whatOf },
  });
  const cited = distinct([article, ...facts.map((fact) => fact.source), ...sources]);
  const imprint = changedLast(read.imprint, corrections.at(-1)?.date);
  return {
    ...{ locale, article, facts, opening, imprint, chapters, statements, questions, written },
    title: opening.words.pageTitle,
    description: plain(opening.words.deck),
    corrections,
    unrecorded: hasAppeared(imprint)
      ? facts.map(({ id }) => id).filter((id) => !Object.hasOwn(material.published ?? {}, id))
      : [],
    figures: [figures.ofArticle(article), ...used],
    reported: reportedIn(read.facts, used, figures),
    sources: cited,
    series: seriesOf(facts, figures),
    land: chapters.find(({ land }) => land)?.land ?? null,
    pictures: original && !locale.drawn ? '../' : '',
    titlesIn: foreignTitles(cited, read.titled, original),
  };
}
