/** What the story shall reach beside the other pages of the same run, and whether it did. */
import type { Measure } from './measure/round';
import { bestPeer, medianOf, type Result } from './results';
import { empty, limit, limitScript, story, type Subject } from './subjects';

export interface Aim {
  title: string;
  /** What was measured, and the most that it may be, in the same unit. */
  value: number;
  most: number;
  digits: number;
  unit: string;
}

/** NaN, where something was not measured, is not met. */
export const isMet = ({ value, most }: Aim): boolean => value <= most;

/** The page without script shows what the noting of frames costs: what the pages do is the rest. */
const scrolling = (ours: number, peer: number, without: number): Aim => ({
  title: 'script a screen scrolled, beyond the noting of frames: a tenth of the best peer',
  value: ours - without,
  most: (peer - without) / 10,
  digits: 1,
  unit: 'ms',
});

/** In the order in which they were set. */
export function aims(results: readonly Result[]): Aim[] {
  const of = (subject: Subject, measure: Measure) => medianOf(results, subject, measure);
  const aim = (title: string, measure: Measure, most: number, digits = 0, per = 1): Aim => ({
    title,
    value: of(story, measure) / per,
    most: most / per,
    digits,
    unit: per === 1 ? 'ms' : 'MiB',
  });
  const heap = 1.3 * of(empty, 'heap');
  return [
    aim('script on load: 1.5 × an empty Svelte component', 'loadScript', 1.5 * of(empty, 'loadScript'), 1), // prettier-ignore
    scrolling(
      of(story, 'scrollScript'),
      bestPeer(results, 'scrollScript'),
      of(limit, 'scrollScript'),
    ),
    aim('pointer to frame, p95: 1.1 × the static page with script', 'pointerP95', 1.1 * of(limitScript, 'pointerP95'), 1), // prettier-ignore
    { ...aim('frames over 25 ms in a full scroll: one', 'late', 1), unit: '' },
    aim('heap after load: 1.3 × an empty Svelte component', 'heap', heap, 2, 1024 ** 2),
    aim('largest contentful paint: 1.1 × the limit', 'lcp', 1.1 * of(limit, 'lcp')),
  ];
}
