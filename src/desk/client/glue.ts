/** Marks with the signs that stand at them, so that no line begins with a comma. */
import type { Run } from '../shown';

/** A stretch of the text; a mark has the signs before and behind it, which are set on its lines. */
export interface Glued extends Run {
  before: string;
  behind: string;
}

/** Signs without a space: a comma, a bracket, the hyphen of a word that goes on. */
const AT_END = /[^\s\p{L}\p{N}]+$/u;
const AT_START = /^[^\s\p{L}\p{N}]+/u;

/** The stretches of a paragraph, of whose text the signs beside marks are taken to these. */
export function glued(runs: readonly Run[]): Glued[] {
  const texts = runs.map(({ text }) => text);
  return runs.map((run, i) => {
    if (!run.keys) {
      let { text } = run;
      if (i > 0) text = text.replace(AT_START, '');
      if (i < runs.length - 1) text = text.replace(AT_END, '');
      return { text, before: '', behind: '' };
    }
    const before = runs[i - 1]?.keys ? '' : (AT_END.exec(texts[i - 1] ?? '')?.[0] ?? '');
    const behind = runs[i + 1]?.keys ? '' : (AT_START.exec(texts[i + 1] ?? '')?.[0] ?? '');
    // Signs alone between two marks stand behind the first.
    const isTaken = before === texts[i - 1] && runs[i - 2]?.keys !== undefined;
    return { ...run, before: isTaken ? '' : before, behind };
  });
}
