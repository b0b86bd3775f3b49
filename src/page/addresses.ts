/**
 * Addresses and anchors within a story that both the build and the reader’s browser name. The
 * tables stand on a page of their own, since the story is read without them. There its links to
 * them lead; once it has been shown, the story takes the tables into the links’ places.
 */
import type { Figure } from '../figures/figure';

/** Address of the page of tables, from the story's. */
export const TABLES = 'numbers/';
/** The tables alone, without what makes a page of them. */
export const TABLES_ALONE = `${TABLES}tables.html`;

/** Ids on that page: of a group of numbers, by whose they are, of a chapter's table, of the list of sources. */
export const groupId = (origin: Figure['origin']): string => `every-number-${origin}`;
export const SOURCES = 'sources';
export const tableId = (chapter: string): string => `table-${chapter}`;

/** Id of the heading of what has an id. */
export const headingId = (id: string): string => `heading-${id}`;

/** Anchor of a number's row in the tables of every number. */
export const rowId = (key: string): string => `n-${key}`;

/** Context: the address of the story, on a page that has no table of every number of its own. */
export const STORY_ADDRESS = 'story-address';

/** Lists the pictures that need no frame. */
export const STILLS = 'stills.json';

/** What the Embed dialog offers. */
export const CHOICES = 'embed/choices.json';
