/**
 * The page that a host sends where there is none. It may be sent for any address, so that it needs nothing
 * beside it and names the stories from the host's root.
 */
import { render } from 'svelte/server';
import NotFound from '../page/NotFound.svelte';
import style from '../page/style/notFound.css?inline';
import { smallPage, tag } from '../publish/site/markup';
import { uncommented } from '../publish/unmarked';
import type { Published } from './stories';

/** It loads nothing, but for its icon. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** In the words of the first story's language; `address` is the site's. */
export function notFoundPage(published: readonly Published[], address: string): string {
  const { pathname: root } = new URL(address);
  const { locale } = published[0]!.story;
  const { notFound: words } = locale.words;
  const stories = published.map(({ story, path }) => ({
    href: root + path,
    language: story.locale.language,
    title: story.title,
  }));
  const { body } = render(NotFound, { props: { stories, words } });
  return smallPage({
    language: locale.language,
    policy: POLICY,
    title: words.title,
    icon: `${root}favicon.svg`,
    style,
    head: tag('meta', { name: 'color-scheme', content: 'light dark' }),
    body: uncommented(body),
  });
}
