/** Text in lines that have room. Runs at build. */
import { textWidth } from './textWidth';

/** As few lines as can be, each at most `width` times the size of the text; a longer word stays whole. */
export function wrapped(text: string, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
