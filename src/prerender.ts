/** Pages as HTML, and the data that the browser loads with them. Runs at build and in the dev server. */
import { render } from 'svelte/server';
import { cards as allCards } from './publish/cards/card';
import { cardSvg } from './publish/cards/svg';
import { csv, json } from './publish/downloads';
import { choices } from './embed/dialog/choices';
import { embedDocument, embedLines, embeds } from './embed/page/document';
import { hashed } from './publish/hashed';
import late from './page/style/deferred.css?inline';
import Numbers from './page/Numbers.svelte';
import { cardPath } from './publish/site/addresses';
import { siteFiles as filesOf } from './publish/site/files';
import { headsOf } from './publish/site/heads';
import StoryPage from './page/Story.svelte';
import LiveChart from './page/LiveChart.svelte';
import { modelOf, sentModel, type Chapter } from './story/chapter';
import { plain } from './figures/figure';
import { loadStory } from './story/load';
import type { Story } from './story/story';
import { TABLES_ALONE } from './page/tables';
import css from './page/style/critical.css?inline';
import Tables from './page/Tables.svelte';
import { uncommented, unmarked } from './publish/unmarked';
import plainCss from './page/style/page.css?inline';
import { everyNumber } from './words/en/everyNumber';

const stories = new Map<string, Story>();

/** The story from the data files in `directory`, read once; throws with every problem found in them. */
function load(directory: string): Story {
  const known = stories.get(directory);
  if (known) return known;
  const story = loadStory(directory);
  stories.set(directory, story);
  return story;
}

/** The model of each chapter's chart, for the virtual modules that the client imports. */
export const models = (directory: string) =>
  Object.fromEntries(load(directory).chapters.map((chapter) => [chapter.id, sentModel(chapter)]));

/** Everything that is set in the display face: headings, and the values of notes. */
export function displayText(directory: string): string {
  const { title, chapters, locale } = load(directory);
  const { sources } = locale.words;
  const headings = chapters.flatMap((chapter) => [
    chapter.title,
    ...chapter.steps.map(({ heading }) => plain(heading)),
  ]);
  const values = chapters.flatMap(({ notes }) => Object.values(notes).map(({ value }) => value));
  const { title: tables, pictures } = everyNumber;
  return [title, ...headings, tables, pictures, sources.title, ...values].join('');
}

/** Paths of the style of what is not seen at first, and of the page of tables. */
const latePath = hashed('late.css', late);
const plainPath = hashed('page.css', plainCss);

/** Files beside the pages, by their path in the site. */
export function files(directory: string): Record<string, string> {
  const story = load(directory);
  return {
    [TABLES_ALONE]: unmarked(render(Tables, { props: { story } }).body),
    'data/facts.csv': csv(story),
    'data/facts.json': json(story),
    [latePath]: late,
    [plainPath]: plainCss,
  };
}

/** Files for those who list, install and embed the pages; `site` is its address. */
export const siteFiles = (directory: string, site: string) => filesOf(site, load(directory));

/** What the Embed dialog offers, for the virtual module. */
export const embedChoices = (directory: string) => choices(load(directory));

/** What is added to the head of each page, by the page's folder in the site; `site` is its address. */
export const heads = (directory: string, site: string) => headsOf(site, load(directory));

/** The cards that links show, as SVG, by the paths of their PNG files. */
export function cards(directory: string): Record<string, string> {
  const story = load(directory);
  return Object.fromEntries(
    allCards(story).map((card) => [cardPath(card.id), cardSvg(card, story)]),
  );
}

interface Page {
  head: string;
  body: string;
}

/** The live picture, rendered by itself: its marks keep the names of their figures. */
const live = (chapter: Chapter): string =>
  uncommented(render(LiveChart, { props: { chart: chapter.chart, model: modelOf(chapter) } }).body);

/** Puts what belongs into each place of the markup, `{{trade}}`; throws for a place that nothing belongs to. */
const filled = (markup: string, contents: Readonly<Record<string, string>>): string =>
  markup.replace(/\{\{(\w+)\}\}/g, (place, id: string) => {
    const content = contents[id];
    if (content === undefined) throw new Error(`${place}: no chapter has a picture for this place`);
    return content;
  });

export function storyPage(directory: string): Page {
  const story = load(directory);
  const pictures = Object.fromEntries(story.chapters.map((chapter) => [chapter.id, live(chapter)]));
  const places = Object.fromEntries(story.chapters.map(({ id }) => [id, `{{${id}}}`]));
  const { head, body } = render(StoryPage, { props: { story, live: places, late: latePath } });
  return {
    head: `${unmarked(head)}<style>${css}</style>`,
    body: filled(unmarked(body), pictures),
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

/** The whole model of each chapter's chart, for the embedded pages' own `virtual:model`. */
export const wholeModels = (directory: string) =>
  Object.fromEntries(load(directory).chapters.map((chapter) => [chapter.id, modelOf(chapter)]));

/** What embedded pages say of their numbers, by the pages' names, for the virtual modules. */
export function lines(directory: string): Record<string, Record<string, string[]>> {
  const story = load(directory);
  return Object.fromEntries(
    Object.entries(embeds(story)).map(([name, page]) => [name, embedLines(story, page)]),
  );
}

/** The names of the embedded pages. */
export const embedNames = (directory: string): string[] => Object.keys(embeds(load(directory)));

/** An embedded page, by its name; `site` is the site's address, and `script` its script's, from the page. */
export function embedPage(directory: string, name: string, site: string, script: string) {
  const story = load(directory);
  const page = embeds(story)[name]!;
  return { path: page.path, html: embedDocument(story, page, site, script) };
}
