/** What a story's scripts are made from: the build writes a module of it, see plugins/storyModules.ts. */
import { chaptersOf, embedLines, embeds } from '../embed/page/document';
import type { Said } from '../embed/page/asked';
import { modelOf, sentModel, type Chapter } from '../story/chapter';
import type { Story } from '../story/story';

/** A chapter's picture: its kind of chart, and plain data. */
export interface ScriptPicture {
  id: string;
  kind: string;
  model: unknown;
}

type Note = Chapter['notes'][string];
type Parts = readonly (keyof Note)[];

/** What marks are called by. */
const CALLED: Parts = ['when', 'value', 'event', 'apart'];

/** A mark of which there is neither value nor event is called by its caveat. */
const calledBy = ({ value, event }: Note): Parts =>
  value === undefined && event === undefined ? [...CALLED, 'caveat'] : CALLED;

/** What notes say beside that. */
const askedOf = (note: Note): Parts =>
  (Object.keys(note) as (keyof Note)[]).filter((part) => !CALLED.includes(part));

const only = (note: Note, parts: Parts): Partial<Note> =>
  Object.fromEntries(Object.entries(note).filter(([part]) => parts.includes(part as keyof Note)));

const notesOf = ({ notes }: Chapter, parts: (note: Note) => Parts) =>
  Object.fromEntries(
    Object.entries(notes).map(([mark, note]) => [mark, only(note, parts(note))] as const),
  );

const pictureOf = ({ id, kind }: Chapter, model: unknown): ScriptPicture => ({ id, kind, model });

/** Of the story's page: its live pictures, and what their controls say. */
export const pageScript = ({ chapters, locale }: Story) => ({
  pictures: chapters.map((chapter) => pictureOf(chapter, sentModel(chapter))),
  words: locale.words.controls,
});

/** Of an embedded page: what is shown and called. */
export function embedScript(story: Story, name: string) {
  const chapters = chaptersOf(story, embeds(story)[name]!);
  const pictures = chapters.map((chapter) =>
    pictureOf(chapter, { ...modelOf(chapter), notes: notesOf(chapter, calledBy) }),
  );
  return { pictures };
}

/** Of an embedded page, which has no other page to read words from: what it says where it is asked. */
export function askedScript(story: Story, name: string): Said {
  const page = embeds(story)[name]!;
  const notes = chaptersOf(story, page).map(
    (chapter) => [chapter.id, notesOf(chapter, askedOf)] as const,
  );
  return { notes: Object.fromEntries(notes), lines: embedLines(story, page) };
}
