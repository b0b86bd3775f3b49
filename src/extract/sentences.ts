import { abbreviations, continuations } from './lexicon/abbreviations';
import { atEnd, atStart, oneOf } from './pattern';
import { before, behind, type Sentence } from './sentence';

/** No sentence is longer: text without stops is cut at a space. */
const LONGEST = 1000;

const stop = /[.!?…]["”’)\]]*\s+|\n[ \t]*(?=[-*•–]\s|\(?\d{1,3}[.)]\s)/gu;
const abbreviated = atEnd(String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}|`, oneOf(abbreviations), String.raw`)\.\s+`);
// Small letters go on ("approx. five"), and so do sentences that compare with the one before.
const goesOn = new RegExp(String.raw`^["“‘(]*(?:\p{Ll}|${oneOf(continuations)})`, 'u');

/** Whether a stop found at the offset ends a sentence; "N. Korea" and "Sept. 5" do not, nor "That compares with". */
function isEnd(text: string, end: number, stopText: string): boolean {
  if (stopText.startsWith('\n')) return true;
  if (stopText.startsWith('.') && abbreviated.test(before(text, end))) return false;
  return !goesOn.test(behind(text, end));
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
export function readSentences(text: string): Sentence[] {
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
