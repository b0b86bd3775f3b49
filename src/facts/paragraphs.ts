/** A paragraph of the article. `paragraph` counts from 1, `start` is its offset in the text. */
export interface Block {
  text: string;
  start: number;
  paragraph: number;
}

/** What parts two paragraphs. */
export const blank = /\n[ \t\r]*\n\s*/g;

/** The blocks that blank lines part, in text order; line ends may be LF or CRLF. */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const add = (start: number, end: number) => {
    const piece = text.slice(start, end);
    if (piece.trim()) blocks.push({ text: piece, start, paragraph: blocks.length + 1 });
  };
  let start = 0;
  for (const match of text.matchAll(blank)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return blocks;
}
