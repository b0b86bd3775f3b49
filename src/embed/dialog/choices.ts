/** What the dialog offers: every page that can be framed, with its steps. Computed at build. */
import { pages, type Page } from '../../pages';
import { plain } from '../../story/prose';
import type { Story } from '../../story/story';
import { dialog, type DialogWords } from '../../words/en/dialog';
import released from '../released.json';
import type { Choice } from '../snippet';

export interface Offer {
  page: Choice['page'];
  name: string;
  steps: { id: string; name: string }[];
}

/** Plain data, which the browser loads with the dialog. */
export interface Choices {
  offers: Offer[];
  /** Of the host script. */
  integrity: string;
  words: DialogWords;
}

const stepsOf = ({ chapters }: Pick<Story, 'chapters'>, ids: readonly string[]) =>
  chapters
    .flatMap(({ steps }) => steps)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, heading }) => ({ id, name: plain(heading) }));

function offer(story: Story, { path, title, room, chart, steps }: Page): Offer[] {
  if (!room) return [];
  const chapter = story.chapters.find(({ id }) => id === chart);
  const name = chapter ? `${chapter.title}: ${chapter.figure.title}` : dialog.story;
  return [{ page: { path, title, room }, name, steps: chapter ? stepsOf(story, steps) : [] }];
}

export const choices = (story: Story): Choices => ({
  offers: pages(story).flatMap((page) => offer(story, page)),
  integrity: released.v1,
  words: dialog,
});
