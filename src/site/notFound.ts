/**
 * The page that a host sends where there is none. It may be sent for any address, so that it needs nothing
 * beside it and names the stories from the host's root.
 */
import { render } from 'svelte/server';
import NotFound from '../page/NotFound.svelte';
import style from '../page/style/notFound.css?inline';
import { smallPage, tag } from '../publish/site/markup';
import { uncommented } from '../publish/unmarked';
import { languageLinks } from './languages';
import { isOriginal, type Published } from './stories';

/** It loads nothing, but for its icon. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** What it says in each language of the stories, that of the first one first. */
const voicesOf = (published: readonly Published[]) => [
  ...new Map(
    published.map(({ story: { locale } }) => [
      locale.language,
      { language: locale.language, words: locale.words.notFound },
    ]),
  ).values(),
];

/** The address may have been in any language, so that it says so in each; `address` is the site's. */
export function notFoundPage(published: readonly Published[], address: string): string {
  const { pathname: root } = new URL(address);
  const { locale } = published[0]!.story;
  const { notFound: words } = locale.words;
  const stories = published.filter(isOriginal).map((one) => ({
    href: root + one.path,
    language: one.language,
    title: one.story.title,
    languages: languageLinks({ ...one, root }),
  }));
  const { body } = render(NotFound, { props: { stories, voices: voicesOf(published) } });
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
