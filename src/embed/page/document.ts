/**
 * An embedded page as a document: its markup, its style, and what it says of its numbers, for which
 * it has no table. Runs at build only.
 */
import { render } from 'svelte/server';
import { styleOf as chartStyle } from '../../charts/registry';
import { figuresIn, type Prose } from '../../figures/figure';
import type { LanguageLink } from '../../page/languages';
import { embedPath, type Page, pages } from '../../page/pages';
import { hashed } from '../../publish/hashed';
import { readable } from '../../publish/readable';
import { shownAddress } from '../../publish/site/addresses';
import { headsOf } from '../../publish/site/heads';
import { escaped } from '../../publish/site/markup';
import { unmarked } from '../../publish/unmarked';
import type { Chapter } from '../../story/chapter';
import { factsSaidIn, namesOf } from '../../story/corrections';
import { type Line, provenanceLines } from '../../story/provenanceLines';
import type { Story } from '../../story/story';
import { provenanceCells } from '../../story/table';
import all from '../style/embed.css?inline';
import opening from '../style/opening.css?inline';
import EmbedPage from './EmbedPage.svelte';

/** The running words of chapters. */
const wordsIn = (chapters: readonly Chapter[]): Prose[] =>
  chapters.flatMap(({ figure, steps }) => [
    figure.source,
    ...steps.flatMap(({ heading, text }) => [heading, text]),
  ]);

/** The lines of each number in some words, by its id. */
function linesFor(
  words: readonly Prose[],
  { figures, locale }: Pick<Story, 'figures' | 'locale'>,
): Record<string, Line[]> {
  const said = new Set(words.flatMap(figuresIn).map(({ id }) => id));
  return Object.fromEntries(
    figures
      .filter(({ id }) => said.has(id))
      .map((figure) => [figure.id, provenanceLines(provenanceCells(figure, locale))]),
  );
}

/** The style of every embedded page, with its path in the site: a reader of several has it once. */
export const embedSheet = { path: hashed('embed.css', all), css: all };

/** What a page alone has of style, which comes with it. */
const ownStyle = ({ chart }: Page, chapters: readonly Chapter[]): string =>
  (chart === null ? opening : '') + chartStyle(chapters.map(({ kind }) => kind));

/**
 * The page's own scripts and style, by a name: in a sandbox WebKit knows no `'self'`. A file has no secret to
 * name them by, and needs none, as nobody else writes into it.
 */
const NONCE = 'embed';
const nonce = ` nonce="${NONCE}"`;

/** What an embedded page may load and do; the same is said in the headers where a host sends any. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'nonce-${NONCE}'`,
  "style-src 'self' 'unsafe-inline'",
  `style-src-elem 'self' 'nonce-${NONCE}'`,
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

/** The chapters that a page shows. */
export const chaptersOf = (story: Story, { chart }: Page): Chapters =>
  story.chapters.filter(({ id }) => chart === null || id === chart);

/** What the page's numbers say where they are asked, by their keys. */
export function embedLines(story: Story, page: Page): Record<string, Line[]> {
  const { title, deck, byline, intro } = story.opening.words;
  const opening = page.chart === null ? [title, deck, byline, intro] : [];
  return linesFor([...opening, ...wordsIn(chaptersOf(story, page))], story);
}

/**
 * A script that does not come, or that a browser cannot run, leaves no deck of which one screen is seen: all is
 * below each other then. The page's own script takes care of itself once it runs: see `frame.ts`.
 */
const UNROLLING =
  'addEventListener("error",unroll=()=>document.documentElement.dataset.mode="flow",!0)';

/**
 * Search engines shall show the story, not this page; a web archive may keep it, or archived articles
 * would lose their charts.
 */
const head = (page: Page, style: string, ways: Ways, scripts: readonly string[]): string => {
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(page.title)}</title>
<meta name="description" content="${escaped(page.description)}">
<meta name="robots" content="noindex">
<meta name="archive.org_bot" content="all">
<meta name="color-scheme" content="light dark">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${ways.site}favicon.svg" type="image/svg+xml">
<script${nonce}>${UNROLLING}</script>
<link rel="stylesheet" href="${ways.files}${embedSheet.path}"${nonce}>
<style${nonce}>${style}</style>
${scripts.map((script) => `<script src="${script}" defer${nonce}></script>`).join('\n')}`;
};

interface Surroundings {
  /** Of the story, absolute. */
  address: string;
  /** Name of the site. */
  publisher: string;
  /** Addresses of the page's scripts, from the page, in the order in which they run. */
  scripts: readonly string[];
  /** The way from the story to the root of all stories. */
  root: string;
  /** For a dated copy. */
  copy?: Copy | null | undefined;
  /** The same page in other languages. */
  languages?: readonly LanguageLink[];
}

/** A dated copy of an embedded page, which never changes. */
export interface Copy {
  /** Its folder in the site, for all copies of its date, with a slash at its end. */
  folder: string;
  /** Its day, as YYYY-MM-DD. */
  date: string;
  /** What tells this version of the page from others. */
  version: string;
  /** Path of the story in the site, as in `StoryFolder`. */
  path: string;
  /** Address of the script that asks for newer ones, from the page. */
  script: string;
  /** Path in the site of the file that it asks. */
  versions: string;
}

const up = (folder: string): string => folder.replace(/[^/]+/g, '..');

/** The ways from a page to the root of the site, to its story, and to where its files are. */
interface Ways {
  site: string;
  home: string;
  /** For a copy, the folder of its date. */
  files: string;
}

function waysOf({ chart }: Page, { root, copy }: Surroundings): Ways {
  const story = up(embedPath(chart));
  const files = story + root;
  const site = files + (copy ? up(copy.folder) : '');
  return { files, site, home: copy ? site + copy.path : story };
}

/** What a copy says of itself. */
const keptOf = ({ path, chart }: Page, copy: Copy, site: string, story: Story) => ({
  ...{ date: copy.date, version: copy.version, story: copy.path },
  ...{ of: copy.path + path, versions: site + copy.versions },
  facts: factsSaidIn(story, chart).join(' '),
  knows: namesOf(story.corrections).join(' '),
});

/** Address of a story's copies; null for the live pages. */
const copiesOf = ({ address, root, copy }: Surroundings): string | null =>
  copy ? new URL(root + copy.folder + copy.path, address).href : null;

/** What style sheets and hosts know the page by. */
const dataOf = ({ chart }: Page, chapters: Chapters): string =>
  chart === null ? '' : ` data-chart="${chart}" data-tone="${chapters[0]!.tone}"`;

/** The other languages with the ways there, of which the script makes links: as short as can be, for every frame has it. */
const languagesOf = (languages: readonly LanguageLink[]): string =>
  languages.length === 0
    ? ''
    : ` data-languages="${languages.map(({ language, name, href }) => `${language} ${name.replaceAll(' ', '\u00a0')} ${href}`).join(' ')}"`;

/** The page's HTML, with what is said of it in its head. */
export function embedDocument(story: Story, page: Page, around: Surroundings): string {
  const { address, publisher, scripts, copy, languages = [] } = around;
  const ways = waysOf(page, around);
  const { home } = ways;
  const chapters = chaptersOf(story, page);
  const whole = page.chart === null;
  const anchor = whole ? '' : `#${page.chart}`;
  const { body } = render(EmbedPage, {
    props: {
      ...{ story, chapters, whole, home, anchor },
      address: shownAddress(address),
      kept: copy ? keptOf(page, copy, ways.site, story) : null,
    },
  });
  const { [page.path]: about } = headsOf({ address, publisher, copies: copiesOf(around) }, story);
  return `<!doctype html>
<html lang="${story.locale.language}" data-mode="stepper"${dataOf(page, chapters)}${languagesOf(languages)}>
<head>
${head(page, ownStyle(page, chapters), ways, copy ? [...scripts, copy.script] : scripts)}
${about}</head>
<body>
${readable(unmarked(body))}
</body>
</html>
`;
}
