/** Pages as HTML, and the data that the browser loads with them. Runs at build and in the dev server. */
import { render } from 'svelte/server';
import { csv, json } from './downloads';
import { embedDocument, embedLines, embeds } from './embed/document';
import { loadGeography } from './facts/geography';
import { loadFacts } from './facts/load';
import Story from './Story.svelte';
import LiveChart from './story/LiveChart.svelte';
import { modelOf, type Chapter } from './story/chapter';
import { plain } from './story/prose';
import { makeStory } from './story/story';
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

/** Files to download, by their path in the site. */
export function files(directory: string): Record<string, string> {
  const { article, facts, numbers } = load(directory);
  return {
    'data/facts.csv': csv(numbers),
    'data/facts.json': json(article, facts, numbers),
  };
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

/** What embedded pages say of their numbers, by the pages' names, for the virtual modules. */
export function lines(directory: string): Record<string, Record<string, string[]>> {
  const story = load(directory);
  return Object.fromEntries(
    Object.entries(embeds(story)).map(([name, page]) => [name, embedLines(story, page)]),
  );
}

/** The names of the embedded pages. */
export const embedNames = (directory: string): string[] => Object.keys(embeds(load(directory)));

/** An embedded page, by its name; `script` is the address of its script, from the page. */
export function embedPage(directory: string, name: string, script: string) {
  const story = load(directory);
  const page = embeds(story)[name]!;
  return { path: page.path, html: embedDocument(story, page, script) };
}
