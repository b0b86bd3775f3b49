/** The pages of a site: of each story itself and its tables, and of all stories. */
import { render } from 'svelte/server';
import { styleOf } from '../charts/registry';
import { plain } from '../figures/figure';
import Draft from '../page/Draft.svelte';
import LiveChart from '../page/LiveChart.svelte';
import Numbers from '../page/Numbers.svelte';
import StoriesList from '../page/Stories.svelte';
import StoryPage from '../page/Story.svelte';
import { TABLES } from '../page/addresses';
import critical from '../page/style/critical.css?inline';
import draftStyle from '../page/style/draft.css?inline';
import list from '../page/style/stories.css?inline';
import { cardPath } from '../publish/site/addresses';
import { headOf, headsOf } from '../publish/site/heads';
import { readable } from '../publish/readable';
import { uncommented, unmarked } from '../publish/unmarked';
import { type Chapter, modelOf } from '../story/chapter';
import { groupsOf } from '../story/groups';
import type { Story } from '../story/story';
import { languageAddresses, languageLinks } from './languages';
import { type SitePage, rootFrom, sheets } from './page';
import { isOriginal, type Published } from './stories';

/** Headings, and the values of notes. */
function displayText({ title, chapters, figures, locale }: Story): string {
  const { sources, everyNumber, made } = locale.words;
  const headings = chapters.flatMap((chapter) => [
    chapter.title,
    ...(locale.displaysSteps ? chapter.steps.map(({ heading }) => plain(heading)) : []),
    ...chapter.display,
  ]);
  const values = chapters.flatMap(({ notes }) => Object.values(notes).map(({ value }) => value));
  const { title: tables, pictures, groups } = everyNumber;
  // What a reader chooses is written in the browser.
  const counted = chapters.some(({ chart }) => chart.Controls) ? ['×0123456789.,'] : [];
  return [
    title,
    ...headings,
    made.title,
    tables,
    pictures,
    ...groupsOf(figures).map(({ origin, figures: own }) => groups[origin](own.length)),
    sources.title,
    ...values,
    ...counted,
  ].join('');
}

type Controls = Story['locale']['words']['controls'];

/** The live picture, rendered by itself: its marks keep the names of their figures. */
function live(chapter: Chapter, words: Controls): string {
  const props = { chart: chapter.chart, model: modelOf(chapter), words };
  return uncommented(render(LiveChart, { props }).body);
}

/** Puts what belongs into each place of the markup, `{{the-id}}`; throws for a place that nothing belongs to. */
const filled = (markup: string, contents: Readonly<Record<string, string>>): string =>
  markup.replace(/\{\{([\w-]+)\}\}/g, (place, id: string) => {
    const content = contents[id];
    if (content === undefined) throw new Error(`${place}: no chapter has a picture for this place`);
    return content;
  });

const manifest = (home: string): string => `<link rel="manifest" href="${home}site.webmanifest">`;

/** What both pages have; `address` is the site's, absolute, and `inStory` the page's folder in the story. */
const shared = (published: Published, address: string, inStory: string) => {
  const { story, path, publisher } = published;
  const home = {
    ...{ address: new URL(path, address).href, publisher },
    languages: languageAddresses(published, address),
  };
  return {
    path: `${path}${inStory}index.html`,
    language: story.locale.language,
    about: manifest(inStory && '../') + headsOf(home, story)[inStory]!,
    display: displayText(story),
  };
};

/** What a draft asks, with its style; nothing for a story that asks nothing. */
function draftOf({ questions, locale }: Story) {
  if (questions.length === 0) return { head: '', above: '', below: '' };
  const drawn = (place: 'above' | 'below') =>
    render(Draft, { props: { questions, words: locale.words.draft, place } });
  const { head, body } = drawn('above');
  return {
    head: `${unmarked(head)}<style>${draftStyle}</style>`,
    above: unmarked(body),
    below: unmarked(drawn('below').body),
  };
}

export function storyPage(published: Published, address: string): SitePage {
  const { story, slug, root } = published;
  const { chapters } = story;
  const { controls } = story.locale.words;
  const pictures = Object.fromEntries(
    chapters.map((chapter) => [chapter.id, live(chapter, controls)]),
  );
  const places = Object.fromEntries(chapters.map(({ id }) => [id, `{{${id}}}`]));
  const late = root + sheets.late.path;
  const { head, body } = render(StoryPage, {
    props: {
      ...{ story, live: places, house: published, late },
      card: (id: string) => cardPath(id, story.pictures),
      languages: languageLinks(published),
    },
  });
  const draft = draftOf(story);
  return {
    ...shared(published, address, ''),
    head: `${unmarked(head)}<style>${critical}${styleOf(chapters.map(({ kind }) => kind))}</style>${draft.head}`,
    body: draft.above + readable(filled(unmarked(body), pictures)) + draft.below,
    script: 'client',
    pictures: slug,
  };
}

export function numbersPage(published: Published, address: string): SitePage {
  const { story, root } = published;
  const { head, body } = render(Numbers, {
    props: { story, languages: languageLinks(published, TABLES) },
  });
  const styles = [sheets.page, sheets.late].map(
    ({ path }) => `<link rel="stylesheet" href="../${root}${path}">`,
  );
  return {
    ...shared(published, address, TABLES),
    head: unmarked(head) + styles.join(''),
    body: unmarked(body),
    script: 'numbers',
    pictures: null,
  };
}

/** Path of its folder. */
export const STORIES = 'stories/';

const entryOf = (published: Published, root: string) => ({
  ...entryIn(published, root),
  languages: languageLinks({ ...published, root }),
});

const entryIn = ({ story, path }: Published, root: string) => ({
  href: root + path || './',
  card: root + path + cardPath(null, story.pictures),
  language: story.locale.language,
  words: story.opening.words,
});

/** In the words of the first story's language; `address` is the site's. */
export function storiesPage(published: readonly Published[], address: string): SitePage {
  const { publisher, story: first } = published[0]!;
  const { locale } = first;
  const { title, description } = locale.words.stories;
  const root = rootFrom(STORIES);
  const stories = published.filter(isOriginal).map((one) => entryOf(one, root));
  const { head, body } = render(StoriesList, { props: { stories, words: locale.words.stories } });
  const listed = {
    kind: 'stories',
    path: STORIES,
    chart: null,
    title,
    description,
    pictures: '',
  } as const;
  return {
    path: `${STORIES}index.html`,
    language: locale.language,
    head: `${unmarked(head)}<link rel="stylesheet" href="${root}${sheets.page.path}"><style>${list}</style>`,
    about: headOf(
      address,
      { ...listed, steps: [], room: null },
      { publisher, imprint: null, data: null },
    ),
    body: unmarked(body),
    script: null,
    pictures: null,
    display: [title, ...stories.map(({ words }) => plain(words.title))].join(''),
  };
}
