/** Every page we publish, each once: what builds, embeds, announces or tests pages reads this list. */
import type { Room } from './room';
import type { Story } from '../story/story';
import { TABLES } from './addresses';

/** A published page of a story. */
export interface Page {
  kind: 'story' | 'numbers' | 'embed' | 'stories';
  /** Path of its folder in the site: empty, or with a slash at its end; it holds an `index.html`. */
  path: string;
  /** Id of the chapter whose picture the page is; null for a page of more. */
  chart: string | null;
  title: string;
  description: string;
  /** Ids of the steps that it can show, in their order. */
  steps: string[];
  /** The way to the story whose cards show it, as in `Story`. */
  pictures: string;
  /** For pages made to be framed: the room that one step takes, and a step's picture alone. */
  room: { all: Room; one: Room } | null;
}

const chartRoom = { all: { narrow: 700, wide: 480 }, one: { narrow: 440, wide: 600 } };
/** With an instrument under the picture. */
const roomWithControls = { all: { narrow: 800, wide: 560 }, one: { narrow: 540, wide: 680 } };

type Rooms = NonNullable<Page['room']>;

/** The same for a language, in whole tens of px. */
function roomIn({ height }: Story['locale'], { all, one }: Rooms): Rooms {
  const scaled = ({ narrow, wide }: Room): Room => ({
    narrow: Math.ceil((narrow * height) / 10) * 10,
    wide: Math.ceil((wide * height) / 10) * 10,
  });
  return { all: scaled(all), one: scaled(one) };
}

/** Path of the story's own page. */
export const STORY = '';

/** Path of the page that shows the story, or a chapter's picture, in other people's pages. */
export const embedPath = (chart: string | null): string => `embed/${chart ?? 'story'}/`;

type Chapters = Pick<Story, 'chapters'>['chapters'];

const stepsOf = (chapters: Chapters) => chapters.flatMap(({ steps }) => steps.map(({ id }) => id));

const chartPage = (chapter: Chapters[number], pictures: string, locale: Story['locale']): Page => ({
  kind: 'embed',
  path: embedPath(chapter.id),
  chart: chapter.id,
  title: chapter.figure.title,
  description: chapter.steps.at(-1)!.alt,
  steps: stepsOf([chapter]),
  pictures,
  room: roomIn(locale, chapter.chart.Controls ? roomWithControls : chartRoom),
});

/** The list, in the order of the site. */
export function pages({
  title,
  description,
  chapters,
  locale,
  pictures,
}: Pick<Story, 'title' | 'description' | 'chapters' | 'locale' | 'pictures'>): Page[] {
  const { everyNumber } = locale.words;
  const whole = { chart: null, title, description, steps: stepsOf(chapters), pictures };
  return [
    { ...whole, kind: 'story', path: STORY, room: null },
    {
      ...whole,
      kind: 'numbers',
      path: TABLES,
      title: everyNumber.title,
      description: everyNumber.intro,
      steps: [],
      room: null,
    },
    { ...whole, kind: 'embed', path: embedPath(null), room: roomIn(locale, roomWithControls) },
    ...chapters.map((chapter) => chartPage(chapter, pictures, locale)),
  ];
}
