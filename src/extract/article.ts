import type { Block } from './blocks';
import { boilerplate } from './lexicon/boilerplate';
import { publishers } from './lexicon/publishers';
import { oneOf } from './pattern';

const credits = new RegExp(String.raw`\((${oneOf(Object.keys(publishers))})\)`, 'g');

/** Whether a block belongs to the page around the article and not to the article. */
export function isBoilerplate(block: Block): boolean {
  return boilerplate.includes(block.text.trim().toLowerCase());
}

function isHeadline(block: Block): boolean {
  const text = block.text.trim();
  return !isBoilerplate(block) && !text.includes('\n') && text.length <= 200 && !/[.:]$/.test(text);
}

/** How far down a headline stands. */
const HEAD = 5;

/** The first block that reads like a headline: one line, no stop at its end; `null` if there is none near the top. */
export function findHeadline(blocks: Block[]): string | null {
  return blocks.slice(0, HEAD).find(isHeadline)?.text.trim() ?? null;
}

/** The publisher of the last credit line that the lexicon knows, such as "(Yonhap)"; `null` if there is none. */
export function findPublisher(text: string): string | null {
  const credit = [...text.matchAll(credits)].at(-1)?.[1] ?? '';
  return publishers[credit] ?? null;
}
