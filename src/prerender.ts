/** Pages as HTML, and the data that the browser loads with them. Runs at build and in the dev server. */
import { render } from 'svelte/server';
import { cards as allCards } from './cards/card';
import { cardSvg } from './cards/svg';
import { csv, json } from './downloads';
import { pages, type Page } from './pages';
import { cardPath } from './site/addresses';
import { siteFiles } from './site/files';
import { headOf } from './site/head';
import { articleOf, datasetOf } from './site/structured';
import { loadGeography } from './facts/geography';
import { loadFacts } from './facts/load';
import Story from './Story.svelte';
import LiveChart from './story/LiveChart.svelte';
import { modelOf, type Chapter } from './story/chapter';
import { plain } from './story/prose';
import { makeStory, type Story as StoryModel } from './story/story';
import css from './style.css?inline';

/** The story from the data files in `directory`; throws with every problem found in them. */
const load = (directory: string) => {
  const { article, facts, figures, events } = loadFacts(directory);
  return makeStory(article, [...facts, ...figures, ...events], loadGeography(directory));
};

/** The model of each chapter's chart, for the virtual modules that the client imports. */
export const models = (directory: string) =>
  Object.fromEntries(load(directory).chapters.map((chapter) => [chapter.id, modelOf(chapter)]));

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

/** The figures' files, by their path in the site, with their media types. */
const downloads = { 'data/facts.csv': 'text/csv', 'data/facts.json': 'application/json' };

/** Files beside the pages, by their path in the site; `site` is its address. */
export function files(directory: string, site: string): Record<string, string> {
  const story = load(directory);
  const { article, facts, numbers } = story;
  return {
    'data/facts.csv': csv(numbers),
    'data/facts.json': json(article, facts, numbers),
    ...siteFiles(site, story),
  };
}

function structured(site: string, page: Page, story: StoryModel): object | null {
  if (page.kind === 'story') return articleOf(site, page, story);
  return page.kind === 'numbers' ? datasetOf(site, page, story, downloads) : null;
}

/** What is added to the head of each page, by the page's path; `site` is the site's address. */
export function heads(directory: string, site: string): Record<string, string> {
  const story = load(directory);
  return Object.fromEntries(
    pages(story).map((page) => [page.path, headOf(site, page, structured(site, page, story))]),
  );
}

/** The cards that links show, as SVG, by the paths of their PNG files. */
export function cards(directory: string): Record<string, string> {
  const story = load(directory);
  return Object.fromEntries(
    allCards(story).map((card) => [cardPath(card.id), cardSvg(card, story)]),
  );
}

/** The live picture, rendered by itself: hydration expects a component's own markup. */
const live = (chapter: Chapter<unknown, string>): string =>
  render(LiveChart, { props: { chart: chapter.chart, model: modelOf(chapter) } }).body;

/** Head and body of the story's page. */
export function storyPage(directory: string): { head: string; body: string } {
  const story = load(directory);
  const pictures = Object.fromEntries(story.chapters.map((chapter) => [chapter.id, live(chapter)]));
  const { head, body } = render(Story, { props: { story, live: pictures } });
  return { head: `${head}<style>${css}</style>`, body };
}
