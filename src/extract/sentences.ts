/** A text cut into its paragraphs, and these into the sentences that are read at once. */
import type { Block } from '../facts/paragraphs';
import { abbreviated, goesOn, goesOnInBlock } from './en/sentences';
import { before } from './reading';

/** What is read at once. No relation is looked for beyond it, so reading takes time in proportion to the text. */
export interface Sentence {
  text: string;
  /** Offset in the block. */
  start: number;
}

/** No sentence is longer: text without stops is cut at a space. */
const LONGEST = 1000;

/** How much of a sentence says whether it goes on with the one before. */
const HEAD = 120;

const stop = /[.!?…]["”’)\]]*\s+|\n[ \t]*(?=[-*•–]\s|\(?\d{1,3}[.)]\s)/gu;

/** Whether a stop found at the offset ends a sentence; "N. Atlantis" and "Sept. 5" do not, nor "That compares with". */
function isEnd(text: string, end: number, stopText: string): boolean {
  if (stopText.startsWith('\n')) return true;
  if (stopText.startsWith('.') && abbreviated.test(before(text, end))) return false;
  return !goesOn.test(text.slice(end, end + HEAD));
}

/** Cuts a stretch that is too long at spaces, or anywhere if there are none. */
function cut(text: string, start: number): Sentence[] {
  const pieces: Sentence[] = [];
  let from = 0;
  while (text.length - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space + 1 : from + LONGEST;
    pieces.push({ text: text.slice(from, to), start: start + from });
    from = to;
  }
  return [...pieces, { text: text.slice(from), start: start + from }];
}

/** The sentences of a block, in order and without gaps. */
function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (!isEnd(text, end, match[0])) continue;
    for (const piece of cut(text.slice(from, end), from)) sentences.push(piece);
    from = end;
  }
  return [...sentences, ...cut(text.slice(from), from)].filter((one) => one.text !== '');
}

/**
 * What is read at once, in order: the sentences of all blocks, those that compare with the one
 * before them, be it at the end of the paragraph before, joined to it. `start` counts in the text.
 */
export function readSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const all: Sentence[] = [];
  for (const block of blocks)
    for (const [i, sentence] of sentencesOf(block.text).entries()) {
      const [start, last] = [block.start + sentence.start, all.at(-1)];
      const end = start + sentence.text.length;
      const isJoined =
        i === 0 &&
        last &&
        end - last.start <= LONGEST &&
        goesOnInBlock.test(sentence.text.slice(0, HEAD));
      if (isJoined) all[all.length - 1] = { text: text.slice(last.start, end), start: last.start };
      else all.push({ text: sentence.text, start });
    }
  return all;
}
