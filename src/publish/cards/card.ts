/** What the cards say: one for the story and one a chapter, each a picture with its number. */
import type { View } from '../../interaction/view';
import type { Chapter } from '../../story/chapter';
import { plain } from '../../figures/figure';
import type { Story } from '../../story/story';

export interface Card {
  /** Name of its file, without ending. */
  id: string;
  /** Small, above: where in the story this is. */
  kicker: string;
  value: string;
  text: string;
  source: string;
  /** The story's name. */
  name: string;
  /** The chapter and the view of its picture; none for the story's own card. */
  chapter?: Chapter;
  view?: View<string>;
}

/** With a large letter where it begins with one: `around 15,000 km`, but not `440,000 people`. */
const capital = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

function chapterCard(chapter: Chapter, name: string): Card {
  const { id, title, card, steps } = chapter;
  const step = steps.find((one) => one.id === card.step);
  if (!step) throw new Error(`${id}: its card shows step "${card.step}", which it does not have`);
  return {
    id,
    kicker: title,
    value: capital(card.value),
    text: card.text,
    source: card.source,
    name,
    chapter,
    view: step.view,
  };
}

/** The story's card, then the chapters' in their order. */
export function cards({ opening: { words }, chapters }: Story): Card[] {
  const name = plain(words.title);
  return [
    {
      id: 'story',
      kicker: words.kicker,
      value: name,
      text: words.card.text,
      source: words.card.source,
      name,
    },
    ...chapters.map((chapter) => chapterCard(chapter, name)),
  ];
}
