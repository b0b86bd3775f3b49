/** What a person still has to decide about a story: lines of its file that begin with `??`. */
import type { Section } from './document/sections';
import type { ChapterSections } from './readSteps';

/** A line of the file that begins with `??`. */
export interface Question {
  text: string;
  /** As complaints name it: `lake-ferries/en.md:16:1`. */
  where: string;
  /** The chapter or step that it stands in; null before the first. */
  at: string | null;
}

/** The sections of a story's file but its opening. */
interface Sections {
  chapters: readonly ChapterSections[];
  names: Section | null;
}

/** What a person still has to decide; a mark's question is its chapter's, a name's that of the last one. */
export function questionsIn(
  opening: Section,
  { chapters, names }: Sections,
  file: string,
): Question[] {
  const of = ({ questions }: Section, at: string | null) =>
    questions.map(({ text, place: { line, column } }) => ({
      ...{ text, at },
      where: `${file}:${line}:${column}`,
    }));
  return [
    ...of(opening, null),
    ...chapters.flatMap(({ section, id, marks, steps }) => [
      ...of(section, id),
      ...marks.flatMap((mark) => of(mark, id)),
      ...steps.flatMap((step) => of(step.section, step.id)),
    ]),
    ...(names ? of(names, chapters.at(-1)?.id ?? null) : []),
  ];
}
