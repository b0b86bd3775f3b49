/** A paragraph of the article. `paragraph` counts from 1, `start` is its offset in the text. */
export interface Block {
  text: string;
  start: number;
  paragraph: number;
}

/** The blocks that blank lines part, in text order; line ends may be LF or CRLF. */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const piece of text.split(/(\n[ \t\r]*\n\s*)/)) {
    if (piece.trim()) blocks.push({ text: piece, start, paragraph: blocks.length + 1 });
    start += piece.length;
  }
  return blocks;
}
