/** The rows of the tables: what is measured, and how it reads. */
import type { Measure } from './measure/round';

export interface Row {
  measure: Measure;
  title: string;
  /** What the measured value is divided by to be in the unit of the title. */
  per: number;
  digits: number;
}

const row = (measure: Measure, title: string, digits = 0, per = 1): Row => ({
  measure,
  title,
  per,
  digits,
});
const kib = (measure: Measure, title: string): Row => row(measure, `${title}, KiB`, 1, 1024);

/** In the order of the tables; less is better in all of them. */
export const rows: readonly Row[] = [
  kib('bytes', 'on the wire'),
  kib('html', '… HTML'),
  kib('script', '… script'),
  kib('style', '… style'),
  kib('font', '… font'),
  kib('image', '… image'),
  kib('data', '… data'),
  kib('bytesLater', 'on the wire in a full scroll, beyond that'),
  row('lcp', 'largest contentful paint, ms'),
  row('loadScript', 'script on load, ms'),
  row('loadMain', 'main thread on load, ms'),
  row('blocked', 'blocking time on load, ms'),
  row('scrollScript', 'script a screen scrolled, ms', 1),
  row('scrollMain', 'main thread a screen scrolled, ms', 1),
  row('screens', 'screens in a full scroll', 1),
  row('late', 'late frames (over 25 ms) of a first scroll, in 100', 1),
  row('lateWarm', 'late frames of a second scroll, in 100', 1),
  row('over50', 'frames over 50 ms of a first scroll, in 100', 2),
  row('over100', 'frames over 100 ms of a first scroll, in 100', 2),
  row('longest', 'longest frame of a first scroll, ms'),
  row('pointerMedian', 'pointer to next frame, median, ms', 1),
  row('pointerP95', 'pointer to next frame, p95, ms', 1),
  { ...kib('heap', 'heap after load'), title: 'heap after load, MiB', digits: 2, per: 1024 ** 2 },
];
