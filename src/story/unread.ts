/** The words of a part of a story that could not be read: what is wrong with them is told along with it. */
import type { Quantity } from '../facts/fact';
import type { Section } from './document/sections';
import type { Words } from './document/words';
import type { ChapterSections } from './readSteps';
import type { Statement, Telling } from './telling';

/** Parts that are words of the story; others are settings. */
const PROSE =
  /^(?:heading|text|title|page title|kicker|byline|picture|dataset|unit|alt|source|card|card text|card source)$/;

type Said = Pick<Statement, 'section' | 'part'> & { words: Words };

function wordsIn({ heading, fields, paragraphs, depth }: Section, section: string): Said[] {
  return [
    ...(depth > 1 ? [{ section, part: 'heading', words: heading }] : []),
    ...fields.map(({ name, words }) => ({ section, part: name, words })),
    ...paragraphs.map((words) => ({ section, part: 'text', words })),
  ];
}

/** All words of a chapter. */
export const wordsOfChapter = ({ section, id, marks, steps }: ChapterSections): Said[] =>
  [section, ...marks, ...steps.map((step) => step.section)].flatMap((one) => wordsIn(one, id));

/** All words of the opening. */
export const wordsOfOpening = (section: Section): Said[] => wordsIn(section, 'opening');

/** Tells what is wrong with references in words of a part that could not be read. */
export function sayUnread(all: readonly Said[], telling: Telling, fact?: Quantity): void {
  // Squares count something, whatever is wrong with them.
  const told = telling.with({ ...(fact && { square: { fact, worth: fact.value } }) });
  for (const { words, section, part } of all) told.say(words, section, part);
}

/** The words as they are written: nothing is known of what their references say. */
export const asWritten = (all: readonly Said[], chapter: string | null): Statement[] =>
  all.flatMap(({ words, section, part }) => {
    if (!PROSE.test(part)) return [];
    const spoken = words.parts.map((one) =>
      'text' in one ? one : { ...one, text: one.reference.source },
    );
    const [first] = spoken;
    return first ? [{ chapter, section, part, spoken, place: first.place }] : [];
  });
