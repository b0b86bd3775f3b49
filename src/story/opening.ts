/** The opening: the claim, and its picture. */
import { plain, type Figure, type Prose } from '../figures/figure';
import { noteOf } from '../figures/note';
import type { Settings } from '../charts/kind';
import type { Note } from '../interaction/note';
import { Mistake } from './document/problems';
import type { Section } from './document/sections';
import type { Telling } from './telling';

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
  };
  /** Side of the small square as a share of the large one's. */
  side: number;
  from: Note & { value: string };
  to: Note & { value: string };
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
  also: 'Series or facts that the opening speaks of beside those two, between commas.',
  'let stand': 'Words that the checks would refuse, each in “ ”, between commas.',
} as const;

const valued = (figure: Figure, when: string, { figures }: Telling) => {
  const note = noteOf(figure, when, figures.locale);
  return { ...note, value: figure.text };
};

/** The opening's words and the shares of its squares. */
export function readOpening(section: Section, telling: Telling): Opening {
  const pairing = telling.settings(section, 'opening');
  const [from, to] =
    pairing.pair('opens with') ??
    pairing.refuse('opens with', 'set "opens with: id to id", the two figures of its picture');
  const inner = telling.with({ pair: [from, to] });
  const settings: Settings = inner.settings(section, 'opening');
  const [deck, intro, ...more] = section.paragraphs;
  if (!deck || !intro || more.length > 0)
    throw new Mistake(
      more[0]?.place ?? section.place,
      'the opening has two paragraphs: what it is about, and what the article says',
    );
  const words = inner.locale.words.opening;
  const title = inner.field(section, 'title', 'opening');
  if (!title) return settings.refuse('title', 'a story needs a headline; set "title:"');
  const titleText = settings.text('title')!;
  const spokenDeck = inner.prose(deck, 'opening', 'deck');
  const { figures } = inner;
  const publisher = inner.context.article.publisher;
  return {
    words: {
      kicker: settings.text('kicker') ?? '',
      title,
      pageTitle: settings.text('page title') ?? titleText,
      deck: spokenDeck,
      byline:
        inner.field(section, 'byline', 'opening') ??
        words.byline(publisher, figures.ofArticle(inner.context.article)),
      intro: inner.prose(intro, 'opening', 'intro'),
      card: {
        text: settings.text('card text') ?? plain(spokenDeck),
        source: settings.text('card source') ?? words.source(publisher),
      },
      picture: {
        caption: settings.text('picture') ?? figures.seriesName(to),
        alt:
          settings.text('alt') ??
          words.alt(
            figures.nameOf(from),
            figures.of(from).text,
            figures.nameOf(to),
            figures.of(to).text,
          ),
      },
      dataset: settings.text('dataset') ?? settings.text('page title') ?? titleText,
    },
    side: Math.sqrt(from.value / to.value),
    from: valued(figures.of(from), figures.when(from), inner),
    to: valued(figures.of(to), figures.when(to), inner),
  };
}
