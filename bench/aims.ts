/** What the story shall reach beside the other pages of the same run, and whether it did. */
import type { Measure } from './measure/round';
import { bestPeer, medianOf, type Result } from './results';
import { empty, limit, limitScript, story, type Subject } from './subjects';

export interface Aim {
  title: string;
  measure: Measure;
  /** What was measured, and the most that it may be, in the same unit. */
  value: number;
  most: number;
  digits: number;
  unit: string;
}

/** NaN, where something was not measured, is not met. */
export const isMet = ({ value, most }: Aim): boolean => value <= most;

/** What a story of this length pays for, and what would have to go for the aim to be met. */
const obstacles: Partial<Record<Measure, string>> = {
  scrollScript:
    'on a first way through, the one script that moves all pictures is started, and each picture comes to life as the reader comes near it. Done before scrolling, that script would break the budget of what is loaded before scrolling; left undone, pictures would not move with the reader.',
  pointerP95:
    'the frame after a move is made for a page of six chapters, in which the browser looks for what is under the pointer and where things are painted. The same chart by itself, embedded, is in the table below.',
  late: 'these are frames that missed one turn of the screen, where a picture comes to life, changes its kind of chart or hands over to the next chapter. Slowed four times, the processor has the work of four milliseconds for each turn.',
  lcp: 'the first response has all six chapters with their pictures, several times the bytes of the limit’s, and comes that much later on this network. Fewer words or pictures in it would be read later, or not at all without script.',
};

/** Of those that are not met, why. */
export const shortfalls = (aims: readonly Aim[]): string[] =>
  aims
    .filter((aim) => !isMet(aim) && obstacles[aim.measure])
    .map(({ title, measure }) => `- ${title.split(':')[0]}: ${obstacles[measure]}`);

/** The page without script shows what the noting of frames costs: what the pages do is the rest. */
const scrolling = (ours: number, peer: number, without: number): Aim => ({
  measure: 'scrollScript',
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
    measure,
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
