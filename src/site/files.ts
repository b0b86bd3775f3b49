/** Files beside the pages, by their paths in the site. */
import { render } from 'svelte/server';
import { CHOICES, TABLES_ALONE } from '../page/addresses';
import { choices } from '../embed/dialog/choices';
import { embedSheet } from '../embed/page/document';
import Tables from '../page/Tables.svelte';
import { cards } from '../publish/cards/card';
import { cardSvg } from '../publish/cards/svg';
import { csv, json } from '../publish/downloads';
import { cardPath } from '../publish/site/addresses';
import { listingFiles, storyFiles } from '../publish/site/files';
import { unmarked } from '../publish/unmarked';
import { sheets } from './page';
import type { Published } from './stories';

export type Files = Record<string, string>;

const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [folder + path, content]));

/** Of one story; `address` is the site's, absolute. */
export function filesOf({ story, path, root }: Published, address: string): Files {
  return below(path, {
    [TABLES_ALONE]: unmarked(render(Tables, { props: { story } }).body),
    'data/facts.csv': csv(story),
    'data/facts.json': json(story),
    [CHOICES]: JSON.stringify(choices(story, root)),
    ...storyFiles(new URL(path, address).href, story, root),
  });
}

/** The cards that links to a story show, as SVG, by the paths of their PNG files. */
export const cardsOf = ({ story, path }: Published): Files =>
  below(
    path,
    Object.fromEntries(cards(story).map((card) => [cardPath(card.id), cardSvg(card, story)])),
  );

/** Style sheets, which all stories share. */
export const sharedFiles = (): Files =>
  Object.fromEntries([...Object.values(sheets), embedSheet].map(({ path, css }) => [path, css]));

/** What lists the pages of all stories; `paths` are those that stand for themselves. */
export const siteFiles = (paths: readonly string[], address: string): Files =>
  listingFiles(address, paths);
