/** Letters that fill a square, as those of Hangul do, count as two. */
export const letters = (text: string): number =>
  text.length +
  (text.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/g)?.length ?? 0);

/** Lines of at most `measure` letters, broken between words. */
export function wrap(text: string, measure: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && letters(line) + letters(word) < measure)
      lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines;
}
