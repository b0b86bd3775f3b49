/** What the dialog offers: every page that can be framed, with its steps. Computed at build. */
import { pages, type Page } from '../../page/pages';
import { plain } from '../../figures/figure';
import type { Story } from '../../story/story';
import type { Locale } from '../../locales/locale';
import released from '../released.json';
import { lengthOf, OPENING } from '../page/screens';
import type { EmbedChoice, Way } from '../../publish/snippet';

export interface Offer {
  page: EmbedChoice['page'];
  /** Id of its chapter; null for the whole story. */
  chart: string | null;
  name: string;
  steps: { id: string; name: string }[];
  /** How it is gone through where nothing else is asked. */
  way: Way;
  /** What it does to the length of a page that it is scrolled with. */
  longer: string;
}

type Words = Locale['words']['dialog'];

/** Plain data, which the browser loads with the dialog. */
export interface Choices {
  offers: Offer[];
  /** The host script: its address from the story, and what it must be. */
  script: { path: string; integrity: string };
  words: Omit<Words, 'longer'>;
}

const stepsOf = ({ chapters }: Pick<Story, 'chapters'>, ids: readonly string[]) =>
  chapters
    .flatMap(({ steps }) => steps)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, heading }) => ({ id, name: plain(heading) }));

function offer(story: Story, { path, title, room, chart, steps }: Page): Offer[] {
  if (!room) return [];
  const chapter = story.chapters.find(({ id }) => id === chart);
  const { words } = story.locale;
  const name = chapter ? `${chapter.title}: ${chapter.figure.title}` : words.dialog.story;
  const whole = !chapter;
  return [
    {
      page: { path, title, room },
      chart,
      name,
      steps: whole ? [] : stepsOf(story, steps),
      way: whole ? 'scroll' : 'stepper',
      longer: words.dialog.longer(Math.round(lengthOf(steps.length + (whole ? OPENING : 0)))),
    },
  ];
}

/** `root` is the way from the story to the root of all stories, where the host script is. */
export const choices = (story: Story, root: string): Choices => ({
  offers: pages(story).flatMap((page) => offer(story, page)),
  script: { path: `${root}v1/embed.js`, integrity: released.v1 },
  words: story.locale.words.dialog,
});
