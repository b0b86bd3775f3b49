/** Takes the tables from their page into the places in the story that link to them. */
import { sortTables } from './sortTable';

/** Without the network, or where the page is not to be had, the links stay and lead there. */
async function tablesPage(address: string): Promise<DocumentFragment | null> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return null;
  // In a template its styles are not applied, nor held against what this page allows.
  const template = document.createElement('template');
  template.innerHTML = await response.text();
  return template.content;
}

/** Links from numbers in the text to their rows lead to the rows that are on this page now. */
function leadHere(tables: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.num'))
    if (link.href.startsWith(tables)) link.setAttribute('href', link.hash);
}

/** Shows the row that the page's address asks for: it was not there when the page was opened. */
function showAskedRow(): void {
  if (location.hash.startsWith('#n-'))
    document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
}

/** Brings every table; each `a[data-table]` is replaced by what it links to. */
export async function bringTables(): Promise<void> {
  const places = [...document.querySelectorAll<HTMLAnchorElement>('a[data-table]')];
  const address = places[0]?.href.replace(/#.*/, '');
  const page = address ? await tablesPage(address) : null;
  if (!page || !address) return;
  for (const place of places) {
    const table = page.getElementById(place.hash.slice(1));
    if (table) place.replaceWith(table);
  }
  sortTables(document);
  leadHere(address);
  showAskedRow();
}
