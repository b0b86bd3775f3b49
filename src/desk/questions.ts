/** A draft's questions in its file, each with what stands around it and can answer it. */
import {
  type Block,
  blocksOf,
  chaptersOf,
  fieldOf,
  type Lines,
  linesOf,
  type Section,
  sectionsOf,
  wordsOf,
} from './blocks';

/** A `###` heading: what an event or a series is called. */
interface Mark {
  id: string;
  heading: Block;
  name: string;
}

/** Where words of one's own can stand: behind those that are there, or below settings alone. */
interface Room {
  after: Lines;
  hasWords: boolean;
  /** The heading of the step; `null` in the opening. */
  heading: string | null;
}

/** A step with a title of its own, which stands above the picture in the place of its chapter's. */
interface TitledStep {
  id: string;
  heading: string;
  title: { at: Lines; text: string };
}

/** A question with what stands around it. */
export interface Found {
  at: Lines;
  text: string;
  section: Section;
  /** The sections of its chapter; `null` in the opening, and if nothing but it is told. */
  chapter: readonly Section[] | null;
  title: { at: Lines; text: string } | null;
  /** Steps of its chapter with titles of their own, where it is asked of the whole chapter. */
  steps: readonly TitledStep[];
  /** The two figures of the opening's picture; `null` elsewhere. */
  opens: { at: Lines; text: string } | null;
  /** What all hundred squares are; `null` where no picture has them. */
  whole: { at: Lines | null; text: string } | null;
  /** Where the kind of its picture is set. */
  chart: Lines | null;
  marks: readonly Mark[];
  room: Room | null;
}

const NAMES = 'names';

/** Steps and the opening have running words; a chapter's own are those of its first step. */
function roomOf(section: Section, chapter: readonly Section[]): Room | null {
  const hasWords = section.depth === 0 || section.depth === 2;
  const place = hasWords ? section : chapter.find(({ depth }) => depth === 2);
  if (!place) return null;
  const blocks = place.blocks.filter(({ kind }) => kind !== 'question');
  const words = blocks.findLast(({ kind }) => kind === 'words');
  const after = (words ?? blocks.at(-1) ?? place.heading)?.at;
  if (!after) return null;
  return { after, hasWords: !!words, heading: place.heading && wordsOf(place.heading) };
}

function wholeOf(section: Section): Found['whole'] {
  if (fieldOf(section, 'chart')?.text !== 'share') return null;
  return fieldOf(section, 'whole') ?? { at: null, text: '' };
}

const marksOf = (chapter: readonly Section[]): Mark[] =>
  chapter.flatMap(({ depth, id, heading }) =>
    depth === 3 && id && heading ? [{ id, heading, name: wordsOf(heading) }] : [],
  );

const titledIn = (chapter: readonly Section[]): TitledStep[] =>
  chapter.flatMap((step) => {
    const { depth, id, heading } = step;
    const title = fieldOf(step, 'title');
    return depth === 2 && id && heading && title ? [{ id, heading: wordsOf(heading), title }] : [];
  });

/** What tells something: a picture with its steps. */
const isTold = ([first]: readonly Section[]) => first!.depth === 1 && first!.id !== NAMES;

/** The questions of a story's file, in its order. */
export function questionsOf(markdown: string): Found[] {
  const chapters = chaptersOf(sectionsOf(blocksOf(linesOf(markdown))));
  const isOnly = chapters.filter(isTold).length < 2;
  return chapters.flatMap((chapter) =>
    chapter.flatMap((section) =>
      section.blocks
        .filter(({ kind }) => kind === 'question')
        .map(({ at, text }) => ({
          ...{ at, text: text.slice(2).trim(), section },
          chapter: isTold(chapter) && !isOnly ? chapter : null,
          title: fieldOf(section, 'title'),
          steps: section.depth === 1 ? titledIn(chapter) : [],
          opens: section.depth === 0 ? fieldOf(section, 'opens with') : null,
          whole: wholeOf(chapter[0]!),
          chart: fieldOf(chapter[0]!, 'chart')?.at ?? null,
          marks: section.depth === 1 ? marksOf(chapter) : [],
          room: roomOf(section, chapter),
        })),
    ),
  );
}

/** Where figures are named, by their ids: lines below the heading with the id "names". */
export function namesOf(markdown: string): Map<string, { at: Lines; name: string }> {
  const sections = sectionsOf(blocksOf(linesOf(markdown)));
  const names = sections.find(({ depth, id }) => depth === 1 && id === NAMES);
  const fields = names?.blocks.filter(({ kind }) => kind === 'field') ?? [];
  return new Map(
    fields.map(({ at, text }) => {
      const colon = text.indexOf(':');
      return [text.slice(0, colon), { at, name: text.slice(colon + 1).trim() }];
    }),
  );
}
