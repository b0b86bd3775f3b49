/** The story as the page shows it, from facts. */
import { globe } from '../charts/routes/globe';
import { landShape } from '../charts/routes/land';
import type { Article, Fact, Source } from '../facts/fact';
import type { Geography } from '../facts/geography';
import { sources } from '../words/en/interface';
import type { Chapter } from './chapter';
import { base } from './chapters/base';
import { growth } from './chapters/growth';
import { people } from './chapters/people';
import { routes } from './chapters/routes';
import { trade } from './chapters/trade';
import { week } from './chapters/week';
import { storyFacts, type StoryFacts } from './figures';
import { everyNumber } from './everyNumber';
import { opening, type Opening } from './opening';
import { numbersIn, plain, type Num } from './prose';

/** The chapters, in the order of the page. A list cannot say that each layout fits its own chart. */
const chapters = [trade, base, people, growth, routes, week] as unknown as ((
  story: StoryFacts & Geography,
) => Chapter<unknown, string>)[];

/** Each source once, in the order in which it is first used. */
const distinct = (all: readonly Source[]): Source[] => [
  ...new Map(all.map((source) => [source.id, source])).values(),
];

/** Every number that the words and tables of the page say, in their order. */
const saidNumbers = ({ words }: Opening, chapters: readonly Chapter<unknown, string>[]): Num[] => [
  ...[words.title, words.deck, words.byline, words.intro, words.picture.alt].flatMap(numbersIn),
  ...chapters.flatMap(({ figure, steps, rows }) => [
    ...numbersIn(figure.source),
    ...steps.flatMap(({ heading, text, alt }) => [heading, text, alt].flatMap(numbersIn)),
    ...rows.flatMap(({ num }) => num ?? []),
  ]),
];

/** Throws, naming the series or fact, where the facts do not hold what the story tells. */
export function makeStory(article: Article, facts: readonly Fact[], geography: Geography) {
  const story = storyFacts(article, facts);
  const used = [article, ...facts.map(({ source }) => source), ...geography.waypoints.sources];
  const first = opening(story);
  const told = chapters.map((chapter) => chapter({ ...story, ...geography }));
  return {
    article,
    facts,
    title: plain(first.words.pageTitle),
    description: plain(first.words.deck),
    opening: first,
    chapters: told,
    numbers: everyNumber(
      article,
      facts,
      saidNumbers(first, told),
      Object.assign({}, ...told.map(({ names }) => names)),
    ),
    sources: { title: sources.title, list: distinct(used) },
    /** The shape that each map uses. */
    land: landShape(geography.land.far, globe),
  };
}

export type Story = ReturnType<typeof makeStory>;
