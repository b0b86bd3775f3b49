/** Sweeps of a pointer and ways to scroll, as tables. */
import type { Sweep, Way } from '../sweeps';
import { markdownTable, number } from '../table';
import type { Run } from './run';

const sweepsTable = (sweeps: readonly Sweep[]): string => {
  const pages = Object.keys(sweeps[0]!.p95);
  return markdownTable(
    ['chart, and its kind', ...pages],
    sweeps.map(({ chapter, kind, p95 }) => [
      `${chapter}, ${kind}`,
      ...pages.map((page) => number(p95[page]!, 1)),
    ]),
  );
};

const waysTable = (ways: readonly Way[]): string => {
  const pages = Object.keys(ways[0]!.pages);
  return markdownTable(
    ['by', ...pages.flatMap((page) => [`${page}: late in 100`, 'longest, ms'])],
    ways.map(({ name, pages: of }) => [
      name,
      ...pages.flatMap((page) => [number(of[page]!.late, 1), number(of[page]!.longest)]),
    ]),
  );
};

/** Each part with its heading, in words that hold for any result. */
export const sweepsParts = ({ sweeps, ways }: Run): string[] => [
  '## A pointer over each chart',
  'From a movement to its frame, p95 in ms, at each chapter’s last step.',
  sweepsTable(sweeps),
  '## Other ways to scroll',
  'The first six screens, once they have been seen. A scroll bar is drawn by a script that sets the place of the page in each frame, since such a scroll waits for the main thread as a dragged bar does.',
  waysTable(ways),
];
