/** Reads as much of a PDF as Chromium writes it as tells whether something is on its pages. */
import { constants, inflateSync } from 'node:zlib';

export interface PaperPage {
  /** How many pieces of text are painted on it. */
  texts: number;
  /** How many shapes are filled or stroked, the page's ground among them. */
  shapes: number;
}

/** What is painted by the object `reference`, in the words of PDF; `pdf` has a letter for each byte. */
function streamOf(pdf: string, reference: string): string {
  const start = pdf.indexOf(`\n${reference} 0 obj`);
  const [head, length] = /\/Length (\d+)>> stream\n/.exec(pdf.slice(start))!;
  const from = pdf.indexOf(head!, start) + head!.length;
  const bytes = Buffer.from(pdf.slice(from, from + Number(length)), 'latin1');
  // Chromium leaves the checksum at the end away.
  return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

/** The pages of a PDF, in the order in which they were written. */
export function paperPages(pdf: Buffer): PaperPage[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type \/Page\n[^]*?\/Contents (\d+) 0 R/g)].map(([, contents]) => {
    const painted = streamOf(text, contents!);
    return {
      texts: count(painted, /\bT[jJ]\b/g),
      shapes: count(painted, /^(?:f\*?|S|B\*?)$/gm),
    };
  });
}
