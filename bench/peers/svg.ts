/** Pictures as SVG text, drawn at build for the pages without a library. */
import type { PeerChapter, PeerStep, Shows } from '../content.ts';
import { HEIGHT, WIDTH, bars, squares, years } from './geometry.ts';
import { escape } from './markup.ts';

/** One path for all squares of an amount. */
function squaresMarks(chapter: PeerChapter, amount: number): string {
  const d = squares(chapter, amount).map(
    ({ x, y, side }) => `M${x} ${y}h${side}v${side}h-${side}z`,
  );
  return `<path class="square" d="${d.join('')}"/>`;
}

/** What a script looks for at a mark. */
const answer = ({ x, y, says }: { x: number; y: number; says: string }): string =>
  `data-at="${x} ${y}"><title>${escape(says)}</title>`;

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
    (dot) =>
      `<circle class="${dot.kind}" cx="${dot.x}" cy="${dot.y}" r="5" ${answer(dot)}</circle>`,
  );
  return `<text y="16">${escape(chapter.axis)}</text>${across.join('')}${below.join('')}${marks.join('')}`;
}

const barsMarks = (chapter: PeerChapter, count: number): string =>
  bars(chapter, count)
    .map(
      (bar) =>
        `<rect class="square" x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}" ${answer(bar)}</rect>`,
    )
    .join('');

function marks(chapter: PeerChapter, shows: Shows): string {
  if (shows.as === 'squares') return squaresMarks(chapter, shows.amount);
  return shows.as === 'years' ? yearsMarks(chapter) : barsMarks(chapter, shows.count);
}

const svg = (alt: string, inner: string): string =>
  `<div class="plot"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escape(alt)}">${inner}</svg></div>`;

/** The picture of one step. */
export const stepSvg = (chapter: PeerChapter, { alt, shows }: PeerStep): string =>
  svg(alt, marks(chapter, shows));

/** The pictures of all steps in one, of which the style shows the active one's. */
export const stackedSvg = (chapter: PeerChapter): string =>
  svg(
    chapter.figure,
    chapter.steps
      .map(({ id, shows }) => `<g data-of="${id}">${marks(chapter, shows)}</g>`)
      .join(''),
  );
