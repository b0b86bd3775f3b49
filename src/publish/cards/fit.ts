/** Text set as large as its column allows, in lines of like length. */
import { wrap } from '../picture/wrap';

export interface Column {
  /** In px. */
  width: number;
  /** Largest size of the letters, in px. */
  largest: number;
  /** Letters a line may have before it is broken; a longer word stays whole. */
  measure: number;
  /** Width of a letter as a share of its size, rather too wide than too narrow. */
  letter: number;
}

/** As few lines as the measure allows, the longest of them as short as that number allows. */
function balanced(text: string, measure: number): string[] {
  const lines = wrap(text, measure);
  const shorter = wrap(text, measure - 1);
  return measure > 1 && shorter.length === lines.length ? balanced(text, measure - 1) : lines;
}

/** The lines of a text, and the size at which the longest of them fits the column. */
export function fit(text: string, { width, largest, measure, letter }: Column) {
  const lines = balanced(text, measure);
  const longest = Math.max(...lines.map((line) => line.length));
  return { lines, size: Math.min(largest, Math.floor(width / (longest * letter))) };
}
