/** What was not read: numbers of a text that are neither part of a fact nor a look-alike. */
import { readable } from './input/decode';
import { findLookalikes } from './readSentence';
import { readNumerals } from './numeral';
import type { ArticleReading } from './readArticle';
import { readBlocks } from '../facts/paragraphs';

/** A number that no fact holds, with its place in the text and why it was left. */
export interface Unread {
  fragment: string;
  span: [start: number, end: number];
  reason: string;
}

type Span = readonly [start: number, end: number];

/** Whether spans, asked for in the order of the text, touch one of those given. */
function coverOf(spans: readonly Span[]): (span: Span) => boolean {
  const inOrder = [...spans].sort((a, b) => a[0] - b[0]);
  let [next, covered] = [0, 0];
  return ([start, end]) => {
    while (inOrder[next] && inOrder[next]![0] < end)
      covered = Math.max(covered, inOrder[next++]![1]);
    return covered > start;
  };
}

const NO_UNIT = 'nothing near it says what it counts';
const NO_NUMBER = 'its digits read as no number';
const digits = /\d[\d.,]*/gu;

/** Numbers in digits and in words, and digits that make none; "one" counts nothing by itself. */
function numbersIn(text: string): { span: Span; reason: string }[] {
  const numerals = readNumerals(text).filter(({ inWords, value }) => !inWords || value > 1);
  const read = numerals.map(({ index, end }) => ({ span: [index, end] as const, reason: NO_UNIT }));
  const isRead = coverOf(read.map(({ span }) => span));
  const others = [...text.matchAll(digits)]
    .map((match): Span => [match.index, match.index + match[0].replace(/[.,]+$/, '').length])
    .filter((span) => !isRead(span))
    .map((span) => ({ span, reason: NO_NUMBER }));
  return [...read, ...others].sort((a, b) => a.span[0] - b.span[0]);
}

/** The numbers of an article that were not read, in the order of the text. */
export function unreadIn({ file, text: given }: ArticleReading): Unread[] {
  const { text, given: inGiven } = readable(given);
  const isFact = coverOf(file.facts.map(({ reported }) => reported.span));
  return readBlocks(text).flatMap((block) => {
    const isLookalike = coverOf(findLookalikes(block.text));
    return numbersIn(block.text)
      .filter(({ span }) => !isLookalike(span))
      .map(({ span: [from, to], reason }) => ({
        span: inGiven([block.start + from, block.start + to]),
        reason,
      }))
      .filter(({ span }) => !isFact(span))
      .map(({ span, reason }) => ({ fragment: given.slice(...span), span, reason }));
  });
}
