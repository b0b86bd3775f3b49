/** The page of all stories of a site. */
import { render } from 'svelte/server';
import StoriesList from '../page/Stories.svelte';
import css from '../page/style/stories.css?inline';
import { plain } from '../figures/figure';
import { headOf } from '../publish/site/head';
import { cardPath } from '../publish/site/addresses';
import { unmarked } from '../publish/unmarked';
import { rootFrom, type Page } from './page';
import { sheets } from './sheets';
import type { Published } from './stories';

/** Path of its folder. */
export const STORIES = 'stories/';

const entryOf = ({ story, path }: Published, root: string) => ({
  href: root + path || './',
  card: root + path + cardPath(null),
  language: story.locale.language,
  words: story.opening.words,
});

/** In the words of the first story's language; `address` is the site's. */
export function storiesPage(published: readonly Published[], address: string): Page {
  const { locale } = published[0]!.story;
  const { title, description } = locale.words.stories;
  const root = rootFrom(STORIES);
  const stories = published.map((one) => entryOf(one, root));
  const { head, body } = render(StoriesList, { props: { stories, words: locale.words.stories } });
  const listed = { kind: 'stories', path: STORIES, chart: null, title, description } as const;
  return {
    path: `${STORIES}index.html`,
    language: locale.language,
    head: `${unmarked(head)}<link rel="stylesheet" href="${root}${sheets.page.path}"><style>${css}</style>`,
    about: headOf(address, { ...listed, steps: [], room: null }, null),
    body: unmarked(body),
    script: null,
    pictures: null,
    display: [title, ...stories.map(({ words }) => plain(words.title))].join(''),
  };
}
