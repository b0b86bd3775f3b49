/** Pages as HTML, and the data that the browser loads with them. Runs at build and in the dev server. */
import { render } from 'svelte/server';
import { csv, json } from './downloads';
import { loadGeography } from './facts/geography';
import { loadFacts } from './facts/load';
import { hashed } from './hashed';
import late from './late.css?inline';
import Numbers from './Numbers.svelte';
import Story from './Story.svelte';
import LiveChart from './story/LiveChart.svelte';
import { modelOf, sentModel, type Chapter } from './story/chapter';
import { plain } from './story/prose';
import { makeStory } from './story/story';
import css from './style.css?inline';
import plainCss from './style/page.css?inline';

/** The story from the data files in `directory`; throws with every problem found in them. */
const load = (directory: string) => {
  const { article, facts, figures, events } = loadFacts(directory);
  return makeStory(article, [...facts, ...figures, ...events], loadGeography(directory));
};

/** The model of each chapter's chart, for the virtual modules that the client imports. */
export const models = (directory: string) =>
  Object.fromEntries(load(directory).chapters.map((chapter) => [chapter.id, sentModel(chapter)]));

/** Everything that is set in the display face: headings, and the values of tooltips. */
export function displayText(directory: string): string {
  const { title, chapters, sources } = load(directory);
  const headings = chapters.flatMap((chapter) => [
    chapter.title,
    ...chapter.steps.map(({ heading }) => plain(heading)),
  ]);
  const values = chapters.flatMap(({ notes }) => Object.values(notes).map(({ value }) => value));
  return [title, ...headings, sources.title, ...values].join('');
}

/** Paths of the style of what is not seen at first, and of the page of tables. */
const latePath = hashed('late.css', late);
const plainPath = hashed('page.css', plainCss);

/** Files beside the pages, by their path in the site. */
export function files(directory: string): Record<string, string> {
  const { article, facts, numbers } = load(directory);
  return {
    'data/facts.csv': csv(numbers),
    'data/facts.json': json(article, facts, numbers),
    [latePath]: late,
    [plainPath]: plainCss,
  };
}

interface Page {
  head: string;
  body: string;
}

/** The live picture, rendered by itself: hydration expects a component's own markup. */
const live = (chapter: Chapter<unknown, string>): string =>
  render(LiveChart, { props: { chart: chapter.chart, model: modelOf(chapter) } }).body;

/** Svelte's marks for hydration, which only the live pictures need. */
const unmarked = (html: string): string => html.replace(/<!--.*?-->/gs, '');

export function storyPage(directory: string): Page {
  const story = load(directory);
  const pictures = new Map(story.chapters.map((chapter) => [`{{${chapter.id}}}`, live(chapter)]));
  const places = Object.fromEntries(story.chapters.map(({ id }) => [id, `{{${id}}}`]));
  const { head, body } = render(Story, { props: { story, live: places, late: latePath } });
  return {
    head: `${unmarked(head)}<style>${css}</style>`,
    body: unmarked(body).replace(/\{\{\w+\}\}/g, (place) => pictures.get(place)!),
  };
}

export function numbersPage(directory: string): Page {
  const { head, body } = render(Numbers, { props: { story: load(directory) } });
  const styles = [plainPath, latePath].map((path) => `<link rel="stylesheet" href="../${path}">`);
  return { head: unmarked(head) + styles.join(''), body: unmarked(body) };
}

/** Every page, by its path in the site. */
export const pages: Record<string, (directory: string) => Page> = {
  'index.html': storyPage,
  'numbers/index.html': numbersPage,
};
