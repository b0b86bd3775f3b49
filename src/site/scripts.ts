/** What a story's scripts are made from: the build writes a module of it, see plugins/storyModules.ts. */
import { chaptersOf, embedLines, embeds } from '../embed/page/document';
import { modelOf, sentModel, type Chapter } from '../story/chapter';
import type { Story } from '../story/story';

/** A chapter's picture: its kind of chart, and plain data. */
export interface ScriptPicture {
  id: string;
  kind: string;
  model: unknown;
}

const pictureOf = ({ id, kind }: Chapter, model: unknown): ScriptPicture => ({ id, kind, model });

/** Of the story's page: its live pictures, and what their controls say. */
export const pageScript = ({ chapters, locale }: Story) => ({
  pictures: chapters.map((chapter) => pictureOf(chapter, sentModel(chapter))),
  words: locale.words.controls,
});

/** Of an embedded page, which has no other page to read words from: also what it says of its numbers. */
export function embedScript(story: Story, name: string) {
  const page = embeds(story)[name]!;
  const pictures = chaptersOf(story, page).map((chapter) => pictureOf(chapter, modelOf(chapter)));
  return { pictures, lines: embedLines(story, page) };
}
