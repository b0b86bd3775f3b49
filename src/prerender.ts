/** Pages as HTML, and the data that the browser loads with them. Runs at build and in the dev server. */
import { render } from 'svelte/server';
import { loadFacts } from './facts/load';
import Story from './Story.svelte';
import LiveChart from './story/LiveChart.svelte';
import { plain } from './story/prose';
import { makeStory } from './story/story';
import css from './style.css?inline';

/** The story from the data files in `directory`; throws with every problem found in them. */
const load = (directory: string) => {
  const { article, facts, figures } = loadFacts(directory);
  return makeStory(article, [...facts, ...figures]);
};

/** The model of each chapter's chart, for the virtual modules that the client imports. */
export const models = (directory: string) =>
  Object.fromEntries(load(directory).chapters.map(({ model }) => [model.id, model]));

/** Everything that is set in the display face: headings, and the values of tooltips. */
export function displayText(directory: string): string {
  const { title, chapters, sources } = load(directory);
  const notes = chapters.flatMap(({ model }) => [
    ...Object.values(model.notes).map(({ value }) => value),
    ...Object.values(model.absence),
  ]);
  const headings = chapters.flatMap(({ title, texts }) => [
    title,
    ...Object.values(texts).map(({ heading }) => plain(heading)),
  ]);
  return [title, ...headings, sources.title, ...notes].join('');
}

/** Head and body of the story's page. */
export function storyPage(directory: string): { head: string; body: string } {
  const story = load(directory);
  const live = Object.fromEntries(
    story.chapters.map(({ model }) => [model.id, render(LiveChart, { props: { model } }).body]),
  );
  const { head, body } = render(Story, { props: { story, live } });
  return { head: `${head}<style>${css}</style>`, body };
}
