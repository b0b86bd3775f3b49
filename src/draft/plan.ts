/** What a draft tells, and in which order: chapters from the changes that an article's facts hold. */
import type { Change, DateFact, FactsFile, QuantityFact } from '../facts/factsFile';
import type { ArticleReading } from '../extract/readArticle';
import { sharedUnit, slotOf } from '../facts/period';
import { eventsOf } from './events';
import { freeIn, joinedTo } from './join';
import { isNews, nearness, type News, newsOf } from './news';
import { isNearWhole, type Parts, partsIn, wholeOf } from './parts';
import { Sentences, type Subject } from './subject';
import { type Tested, testedIn } from './tested';

/** Which picture suits the points of a chapter. */
type Kind = 'dated' | 'undated' | 'share';

/** A chapter to be written. */
export interface Planned {
  kind: Kind;
  /** Two or more of one unit; in order of time where all are dated, else as the article tells them. */
  points: readonly QuantityFact[];
  /** The changes that it tells, the one that matters most first. */
  changes: readonly Change[];
  /** What they are of; `null` where no sentence says it plainly. */
  subject: Subject | null;
  /** What all hundred squares of shares are, as their sentences have it; `null` where these do not say it plainly. */
  whole: string | null;
  /** What may be of the same thing: a person is asked. */
  asked: readonly QuantityFact[];
  /** Claims that stand in other sentences. */
  tested: readonly Tested[];
  /** The ends of what is told first. */
  main: readonly [QuantityFact, QuantityFact];
}

/** The first and the last point of a chapter. */
export const endsOf = ({ points }: Planned): readonly [QuantityFact, QuantityFact] => [
  points[0]!,
  points.at(-1)!,
];

/** Whether the article dates all points of a chapter. */
export const isDated = ({ points }: Planned): boolean =>
  points.every(({ period }) => period !== null);

/** Figures that no picture suits, and why. */
export interface LeftOut {
  figures: readonly QuantityFact[];
  because: string;
}

/** What an article gives to tell. */
export interface Plan {
  /** The one that matters most first. */
  chapters: readonly Planned[];
  /** What the opening tells; absent for the first chapter. */
  opening?: Planned;
  /** Those of them that are set side by side in one more chapter; none, or two and more. */
  beside: readonly Planned[];
  /** Shares of one sentence that come near a whole. */
  parts: readonly Parts[];
  /** What else the article dates, in order of time; none, or two and more. */
  events: readonly DateFact[];
  leftOut: readonly LeftOut[];
}

interface Told {
  change: Change;
  from: QuantityFact;
  to: QuantityFact;
}

const toldIn = ({ facts, changes }: FactsFile): Told[] => {
  const quantities = new Map(
    facts.flatMap((fact) => (fact.kind === 'quantity' ? [[fact.id, fact]] : [])),
  );
  return changes.map((change) => ({
    change,
    from: quantities.get(change.from)!,
    to: quantities.get(change.to)!,
  }));
};

/** Why squares cannot show a change; `null` where they can. */
function unfit({ from, to }: Told): string | null {
  if (from.unit !== to.unit) return 'its ends are in two units';
  if (from.upper !== null || to.upper !== null) return 'an end is a range, and not one value';
  if (from.value <= 0 || to.value <= 0) return 'squares need values above zero';
  return from.value === to.value ? 'both ends have one value' : null;
}

/** An article tells its main change in the headline and again below: the same ends are told once. */
const sameEnds = (a: Told, b: Told) =>
  a.from.value === b.from.value && a.to.value === b.to.value && a.from.unit === b.from.unit;

const dates = (points: readonly QuantityFact[]) =>
  points.flatMap(({ period }) => period?.date ?? []);

/** Points in order of time; `null` where one has no date, or two have one place on the axis. */
function inTime(points: readonly QuantityFact[]): QuantityFact[] | null {
  const unit = sharedUnit(dates(points));
  if (dates(points).length < points.length) return null;
  const slot = ({ period }: QuantityFact) => slotOf(period!.date, unit);
  const sorted = [...points].sort((a, b) => slot(a) - slot(b));
  return new Set(sorted.map(slot)).size === points.length ? sorted : null;
}

/** Whether two dated changes are of one thing: an end is in both, or the article names their series. */
const isOneThing = (a: Told, b: Told) =>
  a.from.unit === b.from.unit &&
  ([a.from, a.to].some(({ id }) => id === b.from.id || id === b.to.id) ||
    (a.change.series !== null && a.change.series === b.change.series));

/** Changes that lead on from each other, as far as all their points have places of their own. */
function chained(all: readonly Told[]): [Told, ...Told[]][] {
  const chains: [Told, ...Told[]][] = [];
  for (const told of all) {
    const chain = chains.find(
      (others) =>
        others.some((other) => isOneThing(other, told)) && inTime(pointsOf([...others, told])),
    );
    if (chain) chain.push(told);
    else chains.push([told]);
  }
  return chains;
}

const pointsOf = (chain: readonly Told[]): QuantityFact[] => [
  ...new Set(chain.flatMap(({ from, to }) => [from, to])),
];

/** How far a change goes, whichever way: a half is as far as twice. */
const reach = ({ from, to }: Told) => Math.abs(Math.log(to.value / from.value));
const fails = ({ change }: Told) => Number(change.verdict === 'fails');
/** A claim that fails first, else the largest. */
const byWeight = (a: Told, b: Told) => fails(b) - fails(a) || reach(b) - reach(a);

const isShare = (points: readonly QuantityFact[]) =>
  points.length === 2 && points.every(({ unit, value }) => unit === 'percent' && value <= 100);

/** What is told first: what a claim that is news is of; a figure that is news, beside the one before it; else the ends of the first change. */
function mainOf(
  [{ from, to }]: readonly [Told, ...Told[]],
  points: readonly QuantityFact[],
  { joined, tested }: { joined: readonly QuantityFact[]; tested: readonly Tested[] },
  news: News,
): Planned['main'] {
  const said = tested.find(({ claim, holds }) => holds && isNews(claim, news));
  if (said) return [said.from, said.to];
  const at = points.findIndex((fact) => joined.includes(fact) && isNews(fact, news));
  const before = at < 0 ? undefined : points[Math.max(0, at - 1)];
  const isTold = [from, to].some((end) => isNews(end, news));
  return before && !isTold ? [before, points[Math.max(1, at)]!] : [from, to];
}

/** What the plan of a chapter is made from beside its changes. */
interface Beside {
  sentences: Sentences;
  news: News;
  free: readonly QuantityFact[];
}

/** What shares are said to be of; `null` where two say two things. */
function wholeIn(points: readonly QuantityFact[], sentences: Sentences): string | null {
  const wholes = new Set(points.flatMap((fact) => wholeOf(fact, sentences) ?? []));
  return wholes.size === 1 ? [...wholes][0]! : null;
}

function plannedOf(chain: readonly [Told, ...Told[]], { sentences, news, free }: Beside): Planned {
  const own = pointsOf(chain);
  const { joined, asked } = joinedTo(own, free, sentences, inTime);
  const points = [...own, ...joined];
  const timed = inTime(points);
  const tested = timed ? testedIn(timed, free, news) : [];
  const kind = isShare(points) ? 'share' : timed ? 'dated' : 'undated';
  return {
    ...{ kind, points: timed ?? points, changes: chain.map(({ change }) => change) },
    ...{ subject: sentences.subjectOf(own), asked, tested },
    whole: kind === 'share' ? wholeIn(points, sentences) : null,
    main: mainOf(chain, timed ?? points, { joined, tested }, news),
  };
}

/** The one that tells what is new first; those that are as near to it in the order that they have. */
function byNews(chapters: readonly Planned[], file: FactsFile, news: News): Planned[] {
  const near = ({ changes, main }: Planned) =>
    Math.max(
      ...changes.map((change) => nearness(change, file, news)),
      ...main.map((fact) => Number(isNews(fact, news))),
    );
  return [...chapters].sort((a, b) => near(b) - near(a));
}

/** Colours of their own have as many. */
const MOST_BESIDE = 3;

/** Chapters of values in time whose series differ: squares compare what has one unit, these what has not. */
export function besideOf(chapters: readonly Planned[]): Planned[] {
  const series = (chapter: Planned) => endsOf(chapter)[1].series ?? endsOf(chapter)[1].id;
  const dated = chapters.filter(({ kind }) => kind === 'dated');
  const apart = dated.filter(
    (one, i) => dated.findIndex((other) => series(other) === series(one)) === i,
  );
  return apart.length > 1 ? apart.slice(0, MOST_BESIDE) : [];
}

/** The plan with other figures in the opening than those of its first chapter. */
export function openedWith(plan: Plan, from: QuantityFact, to: QuantityFact): Plan {
  const main = [from, to] as const;
  const chapter = plan.chapters.find(({ points }) => main.every((end) => points.includes(end)));
  if (chapter) return { ...plan, opening: { ...chapter, main } };
  const kind = inTime(main) ? 'dated' : 'undated';
  const nothing = { subject: null, whole: null, changes: [], asked: [], tested: [] };
  return { ...plan, opening: { ...nothing, kind, points: main, main } };
}

const partsLeftOut = ({ parts, whole }: Parts): LeftOut => ({
  figures: parts.map(({ fact }) => fact),
  because: `as parts of ${whole} they leave much of it unsaid, or are more than it`,
});

/** What an article gives to tell, by its facts and its words. */
export function planOf(reading: ArticleReading): Plan {
  const { file } = reading;
  const all = toldIn(file);
  const leftOut = all.flatMap((told) => {
    const because = unfit(told);
    return because ? [{ figures: [told.from, told.to], because }] : [];
  });
  const fit = all.filter((told) => unfit(told) === null);
  const once = fit.filter((told, i) => fit.findIndex((other) => sameEnds(other, told)) === i);
  const news = newsOf(reading);
  const near = ({ change }: Told) => nearness(change, file, news);
  const sorted = [...once].sort((a, b) => near(b) - near(a) || byWeight(a, b));
  const sentences = new Sentences(reading.text);
  const beside = { sentences, news, free: freeIn(file) };
  const parts = partsIn(file, sentences);
  const planned = chained(sorted).map((chain) => plannedOf(chain, beside));
  const chapters = byNews(planned, file, news);
  return {
    ...{ chapters, beside: besideOf(chapters), events: eventsOf(file) },
    parts: parts.filter(isNearWhole),
    leftOut: [...leftOut, ...parts.filter((one) => !isNearWhole(one)).map(partsLeftOut)],
  };
}
