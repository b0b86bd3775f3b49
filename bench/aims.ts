/** What the story shall reach beside the other pages of the same run, and whether it did. */
import type { Measure } from './measure/round';
import { bestPeer, medianOf, type Result } from './results';
import { hosted, limit, limitScript, story } from './subjects';

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

/** More frames than this may not be late, in 100, however late those of the peers are. */
const MOST_LATE = 2;

/** In the order in which they were set. */
export function aims(results: readonly Result[]): Aim[] {
  const of = (measure: Measure, subject = story) => medianOf(results, subject, measure);
  const aim = (title: string, value: number, most: number, unit = 'ms', digits = 0): Aim => ({
    ...{ title, value, most, unit, digits },
  });
  const mostLate = Math.min(MOST_LATE, bestPeer(results, 'late'));
  const late = (subject: typeof story, where: string): Aim[] => [
    aim(`late frames in 100${where}: the best peer’s, and ${MOST_LATE} at most`, of('late', subject), mostLate, '', 1), // prettier-ignore
    aim(`frames over 100 ms in 100${where}: none`, of('over100', subject), 0, '', 2),
  ];
  return [
    aim('largest contentful paint: 1.1 × the limit', of('lcp'), 1.1 * of('lcp', limit)),
    aim('main thread on load: the best peer', of('loadMain'), bestPeer(results, 'loadMain')),
    aim('blocking time on load: none', of('blocked'), 0),
    aim('main thread a screen scrolled: the best peer', of('scrollMain'), bestPeer(results, 'scrollMain'), 'ms', 1), // prettier-ignore
    ...late(story, ''),
    ...late(hosted, ', pinned in a host page'),
    aim('pointer to frame, p95: 1.1 × the static page with script', of('pointerP95'), 1.1 * of('pointerP95', limitScript), 'ms', 1), // prettier-ignore
  ];
}
