/** What an article claims of a chapter's figures in another sentence: "a rise of 57 percent over 1990". */
import { grainOf } from '../facts/bounds';
import { canJudge, claimKind, judge } from '../facts/claim';
import type { QuantityFact } from '../facts/factsFile';
import { isNews, type News } from './news';

/** A claim, and the figures that the article has for it. */
export interface Tested {
  claim: QuantityFact;
  from: QuantityFact;
  to: QuantityFact;
  /** Whether the two figures bear it out, as far as they are rounded. */
  holds: boolean;
}

const measured = (fact: QuantityFact) => ({
  ...fact,
  grain: grainOf(fact.value, fact.reported.fragment),
});

/** Whether a figure is what a claim was said of: it stands in its paragraph, or both are news. */
const isSaidOf = (claim: QuantityFact, point: QuantityFact, news: News) =>
  claim.reported.paragraph === point.reported.paragraph ||
  (isNews(claim, news) && isNews(point, news));

function testOf(
  claim: QuantityFact,
  points: readonly QuantityFact[],
  news: News,
): Tested | undefined {
  const at = points.findIndex(({ period }) => period!.date === claim.since?.date);
  const from = points[at];
  const to = from && points.slice(at + 1).find((point) => isSaidOf(claim, point, news));
  if (!from || !to || claimKind(claim.unit, from.unit) !== 'percent') return undefined;
  const ends = { from: measured(from), to: measured(to) };
  const judged = canJudge(ends) ? judge(measured(claim), claim.unit, 'percent', ends) : null;
  return judged ? { claim, from, to, holds: judged.verdict === 'holds' } : undefined;
}

/** Claims of other sentences against figures in order of time; one that is told twice is tested once. */
export function testedIn(
  points: readonly QuantityFact[],
  free: readonly QuantityFact[],
  news: News,
): Tested[] {
  const tested = free.flatMap((claim) => testOf(claim, points, news) ?? []);
  return tested.filter(
    ({ claim }, i) => tested.findIndex((one) => one.claim.value === claim.value) === i,
  );
}
