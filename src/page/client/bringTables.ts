/** Takes the tables into the places in the story that link to them. */
import { followGroups } from './groups';
import { sortTables } from './sortTable';
import { TABLES, TABLES_ALONE } from '../addresses';

/** Without the network, or where they are not to be had, the links stay and lead to their page. */
async function fetchTables(): Promise<DocumentFragment | null> {
  const html = await fetch(TABLES_ALONE)
    .then((response) => (response.ok ? response.text() : null))
    .catch(() => null);
  if (!html) return null;
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** Links from the text to rows and groups lead to those that are on this page now. */
function leadHere(): void {
  const links = `a[href^="${TABLES}#"]:not([data-table])`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(links))
    link.setAttribute('href', link.hash);
}

/** Brings every table; each `a[data-table]` is replaced by what it links to. */
export async function bringTables(): Promise<void> {
  const tables = await fetchTables();
  if (!tables) return;
  for (const place of document.querySelectorAll<HTMLAnchorElement>('a[data-table]')) {
    const table = tables.getElementById(place.hash.slice(1));
    if (table) place.replaceWith(table);
  }
  sortTables(document);
  leadHere();
  followGroups();
}
