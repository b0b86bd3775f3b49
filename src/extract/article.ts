/** What an article says of itself: its headline, its publisher and its day. */
import { besideDate, labelOfDate } from './en/page';
import { casual, Chrono } from 'chrono-node/en';
import { pad } from './dates/day';
import { weekdays } from './en/dates';
import { boilerplate, mastheads, publishers } from './en/page';
import { apart, atEnd, ends, oneOf, pattern } from './pattern';
import type { Block } from '../facts/paragraphs';

const chrono = new Chrono(casual);

/** How much of a text's head a dateline is looked for in. */
const HEAD = { blocks: 8, letters: 400 };

// "LONDON, Sept. 5, 2017 (Reuters) -" at the start of a paragraph, or a line that is a date and little else.
const opening =
  /^\s*\p{Lu}{2}[\p{Lu}\p{L} .'’-]{0,60}[,(]\s*(?<date>[^(—–\n]{6,60}?\d{4})\)?\s*(?:\([^)]{1,40}\)\s*)?[-–—:.]/u;
/** Behind a date, where chrono leaves it out: "June 4, 2002 (Tuesday)". */
const aWeekday = pattern(apart, oneOf(weekdays), ends);

/**
 * The full date that a text is, with nothing but a time or a weekday around it (or, in an opening,
 * places before it); `null` if it is none.
 */
function fullDate(text: string, isBehindPlace = false): string | null {
  const [result] = chrono.parse(text, new Date('2000-01-01T12:00:00Z'));
  if (!result) return null;
  const { start } = result;
  const rest = text
    .slice(isBehindPlace ? result.index : 0)
    .replace(result.text, '')
    .replace(aWeekday, '')
    .replace(besideDate, '');
  if (!start.isCertain('year') || !start.isCertain('day') || rest.length > 3) return null;
  return `${String(start.get('year')).padStart(4, '0')}-${pad(Number(start.get('month')))}-${pad(Number(start.get('day')))}`;
}

function datelineOf({ text }: Block): string | null {
  const head = text.slice(0, HEAD.letters);
  const inOpening = opening.exec(head)?.groups?.['date'];
  const dated = inOpening ? fullDate(inOpening, true) : null;
  if (dated) return dated;
  const lines = text.length <= HEAD.letters ? text.split('\n') : [];
  return (
    lines
      .filter((line) => line.trim().length <= 80)
      .map((line) => fullDate(line.replace(labelOfDate, '')))
      .find(Boolean) ?? null
  );
}

/** Whether a block says when the text was published. */
const isDateline = (block: Block) => datelineOf(block) !== null;

/** The day that a text gives itself, in its dateline or on a line of its own near its head; `null` if it has none. */
export function findDateline(blocks: Block[]): string | null {
  for (const block of blocks.slice(0, HEAD.blocks)) {
    const day = datelineOf(block);
    if (day) return day;
  }
  return null;
}

const credits = new RegExp(String.raw`\((${oneOf(Object.keys(publishers))})\)`, 'g');

/** Whether a block belongs to the page around the article and not to the article. */
export function isBoilerplate(block: Block): boolean {
  return boilerplate.includes(block.text.trim().toLowerCase());
}

/** Most words of a line that names a page: "Harbour Authority Press Release". */
const SHORT = 6;
const releaseAtEnd = atEnd(apart, oneOf(mastheads), String.raw`[:.]?`);

/** What may follow a publisher's name in the head of its page: "USDA, Charts of Note". */
const department = /^(?:\s*[,|–—-]\s*(?:[^\s\d]+\s*){1,5})?$/u;

/** Whether a line is the head of a publisher's page and not of the article. */
function isMasthead(line: string, publisher: string | null): boolean {
  if (releaseAtEnd.test(line) && line.split(/\s+/).length <= SHORT) return true;
  const bare = (text: string) => text.replaceAll('.', '').toLowerCase();
  if (!publisher || !bare(line).startsWith(bare(publisher))) return false;
  return department.test(bare(line).slice(bare(publisher).length));
}

function isHeadline(block: Block): boolean {
  const text = block.text.trim();
  return !isBoilerplate(block) && !text.includes('\n') && text.length <= 200 && !/[.:]$/.test(text);
}

/** How far down a headline stands. */
const LOWEST = 5;

/**
 * The first block that reads like a headline: one line, no stop at its end, neither a date nor the
 * head of the publisher's page unless nothing else does; `null` if there is none near the top.
 */
export function findHeadline(blocks: Block[], publisher: string | null): string | null {
  const lines = blocks.slice(0, LOWEST).filter(isHeadline);
  const own = lines.find((line) => !isDateline(line) && !isMasthead(line.text.trim(), publisher));
  return (own ?? lines[0])?.text.trim() ?? null;
}

/** The publisher of the last credit line that the lexicon knows, in brackets; `null` if there is none. */
export function findPublisher(text: string): string | null {
  const credit = [...text.matchAll(credits)].at(-1)?.[1] ?? '';
  return publishers[credit] ?? null;
}
