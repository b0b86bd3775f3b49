/** The opening: the claim, and its picture. */
import { plain, type Figure, type Prose } from '../figures/figure';
import type { Quantity } from '../facts/fact';
import type { Settings } from '../charts/kind';
import { twoSquares, type OpeningAmount, type TwoSquares } from '../charts/twoSquares';
import { Mistake } from './document/problems';
import { imprintFields } from './imprint';
import type { Section } from './document/sections';
import type { Telling } from './telling';
import { sayUnread, wordsOfOpening } from './unread';

/** What a story opens with: its title and first words, and the two amounts that it compares. */
export interface Opening {
  words: {
    kicker: string;
    title: Prose;
    pageTitle: string;
    deck: Prose;
    byline: Prose;
    intro: Prose;
    card: { text: string; source: string };
    picture: { caption: string; alt: string };
    /** What the figures are, for those who list data sets. */
    dataset: string;
    /** What has been corrected since it appeared; null where it does not say. */
    corrections: string | null;
  };
  /** Who published the article, and its address where that is known. */
  report: { publisher: string; url?: string };
  squares: TwoSquares;
  /** The two figures of the picture. */
  pair: readonly [Figure, Figure];
}

/** What a story may set before its first heading, each with what it does. */
export const openingFields = {
  title: 'The headline. Needed.',
  'page title': 'The page’s name in tabs, lists and links. Default: the headline.',
  kicker: 'Small, above the headline.',
  byline: 'Whose report this is from, and when. Default: publisher and date of the article.',
  'opens with': 'The two figures of the opening’s picture, as "id to id".',
  picture: 'The line below that picture.',
  alt: 'What it shows, for those who do not see it.',
  'card text': 'What the card of the story says beside the headline. Default: the deck.',
  'card source': 'Its source line.',
  dataset: 'What the figures are, in lists of data sets. Default: the page title.',
  ...imprintFields,
  corrections: 'What has been corrected since it appeared. Default: that nothing has.',
  also: 'Series or facts that the opening speaks of beside those two, between commas.',
  abbreviations:
    'Abbreviations in capitals that its readers know, or that stand beside their words, between commas.',
  'let stand': 'Words that the checks would refuse, each in “ ”, between commas.',
  'other order':
    'In a translation, lines whose numbers stand in another order than in the original, each as "step text" or "step alt", between commas.',
} as const;

/** Words in quotation marks, which the checks pass over. */
export const standingIn = ({ fields }: Section): string[] =>
  [...(fields.find(({ name }) => name === 'let stand')?.source.matchAll(/“([^”]*)”/g) ?? [])].map(
    ([, words]) => words!.replace(/\s+/g, ' ').toLowerCase(),
  );

const endOf = (fact: Quantity, { figures }: Telling): OpeningAmount => ({
  value: fact.value,
  when: figures.when(fact),
  said: figures.of(fact).text,
});

const NO_TITLE = 'a story needs a headline; set "title:"';
const PARAGRAPHS = 'the opening has two paragraphs: what it is about, and what the article says';

function readWords(section: Section, telling: Telling, ends: readonly [Quantity, Quantity]) {
  const settings = telling.settings(section, 'opening');
  const { figures, context, locale } = telling;
  const [deck, intro, ...more] = section.paragraphs;
  if (!deck || !intro || more.length > 0)
    throw new Mistake(more[0]?.place ?? section.place, PARAGRAPHS);
  const title = telling.field(section, 'title', 'opening') ?? settings.refuse('title', NO_TITLE);
  const words = locale.words.opening;
  const { publisher } = context.article;
  const appeared = figures.ofArticle(context.article);
  const pageTitle = settings.text('page title') ?? plain(title);
  const about = telling.prose(deck, 'opening', 'deck');
  const named = (end: Quantity) => [figures.nameOf(end), figures.of(end).text] as const;
  return {
    ...{ title, pageTitle, deck: about },
    kicker: settings.text('kicker') ?? '',
    byline: telling.field(section, 'byline', 'opening') ?? [
      words.byline(publisher),
      { text: appeared.text, figure: appeared },
    ],
    intro: telling.prose(intro, 'opening', 'intro'),
    card: {
      text: settings.text('card text') ?? plain(about),
      source: settings.text('card source') ?? words.source(publisher),
    },
    picture: {
      caption: settings.text('picture') ?? figures.seriesName(ends[1]),
      alt: settings.text('alt') ?? words.alt(...named(ends[0]), ...named(ends[1])),
    },
    dataset: settings.text('dataset') ?? pageTitle,
    corrections: settings.text('corrections'),
  };
}

/** Refuses a pair that two squares on one scale cannot show. */
function checkPair(settings: Settings, [from, to]: readonly [Quantity, Quantity]): void {
  if (from.unit !== to.unit)
    settings.refuse(
      'opens with',
      `${to.id} is in ${to.unit} and ${from.id} in ${from.unit}; compare two of one unit`,
    );
  const empty = [from, to].find(({ value }) => !(value > 0));
  if (empty)
    settings.refuse(
      'opens with',
      `${empty.id} is ${empty.value}, and squares need values above zero`,
    );
}

/** The opening's words and the shares of its squares. */
export function readOpening(section: Section, telling: Telling): Opening {
  const settings = telling.settings(section, 'opening');
  const pair =
    settings.pair('opens with') ??
    settings.refuse('opens with', 'set "opens with: id to id", the two figures of its picture');
  checkPair(settings, pair);
  const [from, to] = pair;
  const { figures, context } = telling;
  const { publisher, url } = context.article;
  return {
    words: readWords(section, telling.with({ pair }), pair),
    report: { publisher, ...(url && { url }) },
    pair: [figures.of(from), figures.of(to)],
    squares: twoSquares(endOf(from, telling), endOf(to, telling)),
  };
}

/** The opening's words where it could not be read, so that all that is wrong is told at once. */
export function sayOpening(section: Section, telling: Telling): void {
  const pair = telling.problems.attempt(
    () => telling.settings(section, 'opening').pair('opens with'),
    null,
  );
  // Without its pair much that speaks of it would seem wrong.
  if (pair) sayUnread(wordsOfOpening(section), telling.with({ pair }));
}
