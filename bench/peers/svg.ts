/** Pictures as SVG text, drawn at build for the pages without a library. */
import type { PeerChapter, PeerStep, State } from '../content.ts';
import { HEIGHT, WIDTH, squares, years } from './geometry.ts';
import { escape } from './markup.ts';

/** One path for all squares of an amount. */
function squaresMarks(chapter: PeerChapter, amount: number): string {
  const d = squares(chapter, amount).map(
    ({ x, y, side }) => `M${x} ${y}h${side}v${side}h-${side}z`,
  );
  return `<path class="square" d="${d.join('')}"/>`;
}

function yearsMarks(chapter: PeerChapter): string {
  const { plot, dots, xTicks, yTicks } = years(chapter);
  const across = yTicks.map(
    ({ text, y }) =>
      `<path class="rule" d="M${plot.left} ${y}H${plot.right}"/><text x="42" y="${y + 4}" text-anchor="end">${text}</text>`,
  );
  const below = xTicks.map(
    ({ text, x }) => `<text x="${x}" y="350" text-anchor="middle">${text}</text>`,
  );
  const marks = dots.map(
    ({ id, x, y, kind, year, label }) =>
      `<circle data-id="${id}" class="${kind}" cx="${x}" cy="${y}" r="5"><title>${year}: ${escape(label)}</title></circle>`,
  );
  return `<text y="16">${escape(chapter.axis)}</text>${across.join('')}${below.join('')}${marks.join('')}`;
}

const marks: Record<State, (chapter: PeerChapter) => string> = {
  from: (chapter) => squaresMarks(chapter, chapter.squares.from),
  to: (chapter) => squaresMarks(chapter, chapter.squares.to),
  years: yearsMarks,
};

const svg = (alt: string, inner: string): string =>
  `<div class="plot"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escape(alt)}">${inner}</svg></div>`;

/** The picture of one step. */
export const stepSvg = (chapter: PeerChapter, { alt, state }: PeerStep): string =>
  svg(alt, marks[state](chapter));

/** The pictures of all steps in one, of which the style shows the active one's. */
export const stackedSvg = (chapter: PeerChapter): string =>
  svg(
    chapter.figure,
    chapter.steps
      .map(({ id, state }) => `<g data-of="${id}">${marks[state](chapter)}</g>`)
      .join(''),
  );
