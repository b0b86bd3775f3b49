/** Text in lines that have room. Runs at build. */
import { textWidth } from './textWidth';

function filled(words: readonly string[], width: number, bold: boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A little narrower than the widest line, in multiples of the size of the text. */
const LESS = 0.1;

/**
 * As few lines as can be, each at most `width` times the size of the text, and of those the ones most
 * alike in length; a longer word stays whole.
 */
export function wrapped(text: string, width: number, bold = false): string[] {
  const words = text.split(' ');
  const widest = (lines: readonly string[]) =>
    Math.max(...lines.map((line) => textWidth(line, bold)));
  let lines = filled(words, width, bold);
  for (;;) {
    const narrower = filled(words, widest(lines) - LESS, bold);
    if (narrower.length > lines.length || widest(narrower) >= widest(lines)) return lines;
    lines = narrower;
  }
}
