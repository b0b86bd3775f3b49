/** Files beside the pages, by their paths in the site. */
import { render } from 'svelte/server';
import { CHOICES, TABLES_ALONE } from '../page/addresses';
import { choices } from '../embed/dialog/choices';
import { embedSheet } from '../embed/page/document';
import { plain } from '../figures/figure';
import Tables from '../page/Tables.svelte';
import { cards } from '../publish/cards/card';
import { cardSvg } from '../publish/cards/svg';
import { annotations, ANNOTATIONS, DATA_PACKAGE } from '../publish/annotations';
import { dataPackage } from '../publish/dataPackage';
import { csv, json } from '../publish/downloads';
import { linkFiles } from '../publish/links/page';
import { schema, SCHEMA } from '../publish/records';
import { cardPath } from '../publish/site/addresses';
import { listingFiles, storyFiles } from '../publish/site/files';
import { stillListings } from '../publish/stills/files';
import { borrowed, stillsOf } from '../publish/stills/svg';
import { unmarked } from '../publish/unmarked';
import { sheets } from './page';
import type { Published, StoryFolder } from './stories';

export type Files = Record<string, string>;

const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [folder + path, content]));

/** Of one story; `site` is the address of all, absolute. */
export function filesOf(published: Published, site: string): Files {
  const { story, path, root, publisher, slug } = published;
  const address = new URL(path, site).href;
  const data = {
    'data/facts.csv': csv(story),
    'data/facts.json': json(story),
    [ANNOTATIONS]: annotations(story, { address, publisher }),
  };
  return below(path, {
    [TABLES_ALONE]: unmarked(render(Tables, { props: { story } }).body),
    ...data,
    [DATA_PACKAGE]: dataPackage(story, { address, publisher, slug }, data),
    [`data/${SCHEMA}`]: schema,
    [CHOICES]: JSON.stringify(choices(story, root)),
    ...storyFiles(address, story, root),
  });
}

/** The cards that links to a story show, as SVG, by the paths of their PNG files; none for one that shows another's. */
export const cardsOf = ({ story, path }: Published): Files =>
  story.pictures
    ? {}
    : below(
        path,
        Object.fromEntries(cards(story).map((card) => [cardPath(card.id), cardSvg(card, story)])),
      );

/** Style sheets, which all stories share. */
export const sharedFiles = (): Files =>
  Object.fromEntries([...Object.values(sheets), embedSheet].map(({ path, css }) => [path, css]));

/** The stills of a story with their drawings; `drawnBy` names what draws them. */
export function stillsIn({ story, path, root }: Published, address: string, drawnBy: string) {
  return stillsOf(story, { site: new URL(path, address).href, root, drawnBy });
}

export type StoryStills = ReturnType<typeof stillsIn>;

/** Of a translation that shows its original's. */
export const stillsFrom = ({ story }: Published, original: StoryStills): StoryStills =>
  borrowed(story, original);

/** Of stills, and made from them: what lists them, and the pages of links. */
export function stillFilesOf(
  { story, path, root }: Published,
  drawn: StoryStills,
  address: string,
): Files {
  const site = new URL(path, address).href;
  const { language, words } = story.locale;
  const of = {
    story: plain(story.opening.words.title),
    from: words.embed.from,
    stills: drawn.map(({ still }) => still),
  };
  return below(path, {
    ...stillListings(site, of),
    ...linkFiles(story, { site, root, language }, of),
  });
}

/** What lists the pages of all stories, and their images; `paths` are those of pages that stand for themselves. */
export const siteFiles = (
  paths: readonly string[],
  folders: readonly StoryFolder[],
  address: string,
): Files =>
  listingFiles(
    address,
    paths,
    folders.map(({ path }) => path),
  );
