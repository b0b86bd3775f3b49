import type { DateReading } from './reading';

/** What is read at once. No relation is looked for beyond it, so reading takes time in proportion to the text. */
export interface Sentence {
  text: string;
  /** Offset in the block. */
  start: number;
}

/** What a parser of quantities knows of a sentence beside its text. */
export interface Context {
  text: string;
  /** Dates of the sentence, in text order. */
  dates: readonly DateReading[];
}

/** Longest stretch of text that a look to the left or right of a number takes in. */
const NEAR = 80;

/** The text right before an offset, and right from it on; a few words, however long the sentence. */
export const before = (text: string, index: number) => text.slice(Math.max(0, index - NEAR), index);
export const behind = (text: string, index: number) => text.slice(index, index + NEAR);
