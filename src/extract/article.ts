import type { Block } from './blocks';
import { isDateline } from './dateline';
import { boilerplate } from './lexicon/boilerplate';
import { mastheads } from './lexicon/mastheads';
import { publishers } from './lexicon/publishers';
import { apart, atEnd, oneOf } from './pattern';

const credits = new RegExp(String.raw`\((${oneOf(Object.keys(publishers))})\)`, 'g');

/** Whether a block belongs to the page around the article and not to the article. */
export function isBoilerplate(block: Block): boolean {
  return boilerplate.includes(block.text.trim().toLowerCase());
}

/** Most words of a line that names a page: "Ministry of Trade Press Release". */
const SHORT = 6;
const release = atEnd(apart, oneOf(mastheads), String.raw`[:.]?`);

/** What may follow a publisher's name in the head of its page: "USDA, Charts of Note". */
const department = /^(?:\s*[,|–—-]\s*(?:[^\s\d]+\s*){1,5})?$/u;

/** Whether a line is the head of a publisher's page and not of the article. */
function isMasthead(line: string, publisher: string | null): boolean {
  if (release.test(line) && line.split(/\s+/).length <= SHORT) return true;
  const bare = (text: string) => text.replaceAll('.', '').toLowerCase();
  if (!publisher || !bare(line).startsWith(bare(publisher))) return false;
  return department.test(bare(line).slice(bare(publisher).length));
}

function isHeadline(block: Block): boolean {
  const text = block.text.trim();
  return !isBoilerplate(block) && !text.includes('\n') && text.length <= 200 && !/[.:]$/.test(text);
}

/** How far down a headline stands. */
const HEAD = 5;

/**
 * The first block that reads like a headline: one line, no stop at its end, neither a date nor the
 * head of the publisher's page unless nothing else does; `null` if there is none near the top.
 */
export function findHeadline(blocks: Block[], publisher: string | null): string | null {
  const lines = blocks.slice(0, HEAD).filter(isHeadline);
  const own = lines.find((line) => !isDateline(line) && !isMasthead(line.text.trim(), publisher));
  return (own ?? lines[0])?.text.trim() ?? null;
}

/** The publisher of the last credit line that the lexicon knows, such as "(Yonhap)"; `null` if there is none. */
export function findPublisher(text: string): string | null {
  const credit = [...text.matchAll(credits)].at(-1)?.[1] ?? '';
  return publishers[credit] ?? null;
}
