/** The rounds of all pages, summed up. */
import type { Measure, Sample } from './measure/round';
import { ratio, summary, type Summary } from './stats';
import { limit, subjects, type Subject } from './subjects';

/** What one page cost in all rounds; a measure is absent that the page does not have. */
type Measured = Partial<Record<Measure, Summary>>;

export interface Result {
  subject: Subject;
  measured: Measured;
}

export function summarize(subject: Subject, samples: readonly Sample[]): Result {
  const names = [...new Set(samples.flatMap((sample) => Object.keys(sample)))] as Measure[];
  const values = (name: Measure) => samples.flatMap((sample) => sample[name] ?? []);
  return {
    subject,
    measured: Object.fromEntries(names.map((name) => [name, summary(values(name))])),
  };
}

/** The median of a measure on a page; NaN where there is none. */
export const medianOf = (
  results: readonly Result[],
  { title }: Subject,
  measure: Measure,
): number =>
  results.find(({ subject }) => subject.title === title)?.measured[measure]?.median ?? NaN;

/** The least median among the pages that draw in the browser; NaN where none has the measure. */
export function bestPeer(results: readonly Result[], measure: Measure): number {
  const medians = subjects
    .filter(({ drawsInBrowser }) => drawsInBrowser)
    .map((subject) => medianOf(results, subject, measure))
    .filter(Number.isFinite);
  return medians.length > 0 ? Math.min(...medians) : NaN;
}

/** How many times the limit's, and the best peer's, a page's median is; null where there is nothing to compare with. */
export const ratios = (results: readonly Result[], subject: Subject, measure: Measure) => ({
  toLimit: ratio(medianOf(results, subject, measure), medianOf(results, limit, measure)),
  toPeer: ratio(medianOf(results, subject, measure), bestPeer(results, measure)),
});
