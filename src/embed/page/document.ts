/** An embedded page as a document. Runs at build only. */
import { render } from 'svelte/server';
import { pages, embedPath, type Page } from '../../publish/pages';
import type { Chapter } from '../../story/chapter';
import type { Story } from '../../story/story';
import { escaped } from '../../publish/site/markup';
import EmbedPage from './EmbedPage.svelte';
import { unmarked } from '../../publish/unmarked';
import { linesFor, wordsIn } from './lines';
import { styleOf } from './style';

/** What an embedded page may load and do; the same is said in the headers where a host sends any. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  // No script asks for anything; it is where a browser's own tools find robots.txt in the page's name.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

type Chapters = readonly Chapter[];

/** The embedded pages of a story, by their names: `story`, and each chapter's id. */
export const embeds = (story: Story): Record<string, Page> =>
  Object.fromEntries(
    pages(story)
      .filter(({ kind }) => kind === 'embed')
      .map((page) => [page.chart ?? 'story', page]),
  );

const chaptersOf = (story: Story, { chart }: Page): Chapters =>
  story.chapters.filter(({ id }) => chart === null || id === chart);

/** What the page's numbers say where they are asked, by their keys. */
export function embedLines(story: Story, page: Page): Record<string, string[]> {
  const { title, deck, byline, intro } = story.opening.words;
  const opening = page.chart === null ? [title, deck, byline, intro] : [];
  return linesFor([...opening, ...wordsIn(chaptersOf(story, page))], story);
}

/**
 * Search engines shall show the story, not this page; a web archive may keep it, or archived articles
 * would lose their charts.
 */
const head = (page: Page, home: string, script: string): string => {
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(page.title)}</title>
<meta name="description" content="${escaped(page.description)}">
<meta name="robots" content="noindex">
<meta name="archive.org_bot" content="all">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${home}favicon.svg" type="image/svg+xml">
<style>${styleOf(page)}</style>
<script src="${script}" defer></script>`;
};

/** As it is shown to be copied: `example.org/some/path`. */
const shownAddress = (site: string): string => site.replace(/^\w+:\/\/|\/$/g, '');

/** The page's HTML; `site` is the site's address, and `script` the script's, from the page. */
export function embedDocument(story: Story, page: Page, site: string, script: string): string {
  const home = embedPath(page.chart).replace(/[^/]+/g, '..');
  const chapters = chaptersOf(story, page);
  const anchor = page.chart === null ? '' : `#${page.chart}`;
  const { body } = render(EmbedPage, {
    props: {
      story,
      chapters,
      home,
      anchor,
      address: shownAddress(site),
    },
  });
  return `<!doctype html>
<html lang="en" data-mode="stepper"${page.chart ? ` data-chart="${page.chart}"` : ''}>
<head>
${head(page, home, script)}
</head>
<body>
${unmarked(body)}
</body>
</html>
`;
}
