import type { Block } from './blocks';
import { InputError } from '../facts/inputError';
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

/** The first block that reads like a headline: one line, no stop at its end. Throws `InputError` if there is none. */
export function findHeadline(blocks: Block[]): Block {
  const headline = blocks.find(isHeadline);
  if (headline) return headline;
  throw new InputError('no headline found; write it on a line of its own above the text');
}

/** The publisher of the last credit line that the lexicon knows, such as "(Yonhap)"; `null` if there is none. */
export function findPublisher(text: string): string | null {
  const credit = [...text.matchAll(credits)].at(-1)?.[1] ?? '';
  return publishers[credit] ?? null;
}
