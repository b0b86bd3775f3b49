/** What the dialog offers: every page that can be framed, with its steps. Computed at build. */
import { pages, type Page } from '../../publish/pages';
import { plain } from '../../figures/figure';
import type { Story } from '../../story/story';
import { dialog, longer, type DialogWords } from '../../words/en/dialog';
import released from '../released.json';
import { lengthOf, OPENING } from '../page/screens';
import type { Choice, Way } from '../snippet';

export interface Offer {
  page: Choice['page'];
  name: string;
  steps: { id: string; name: string }[];
  /** How it is gone through where nothing else is asked. */
  way: Way;
  /** What it does to the length of a page that it is scrolled with. */
  longer: string;
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
  const whole = !chapter;
  return [
    {
      page: { path, title, room },
      name,
      steps: whole ? [] : stepsOf(story, steps),
      way: whole ? 'scroll' : 'stepper',
      longer: longer(Math.round(lengthOf(steps.length + (whole ? OPENING : 0)))),
    },
  ];
}

export const choices = (story: Story): Choices => ({
  offers: pages(story).flatMap((page) => offer(story, page)),
  integrity: released.v1,
  words: dialog,
});
