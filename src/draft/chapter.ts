/** The words of a chapter that compares two figures: its settings, its questions and its steps. */
import { tickStep } from 'd3';
import type { Change, Claim, FactsFile, QuantityFact } from '../facts/factsFile';
import { capital, compared, gives, inTime, timed, titled, when } from './phrases';
import { endsOf, type Planned } from './plan';
import type { Dated } from './present';
import { listed, questionsOf } from './questions';

/** A chapter, by the address that all its steps begin with. */
export interface Addressed extends Planned {
  id: string;
}

/** By how much, as the article's claim says it: in times, in percent or as a difference. */
function computed({ kind }: Claim, from: QuantityFact, to: QuantityFact): string {
  const ends = `${from.id} to ${to.id}`;
  if (kind === 'times')
    return `{times ${to.value < from.value ? `${to.id} to ${from.id}` : ends}} times`;
  if (kind === 'difference' || kind === 'percentage-points') return `{difference ${ends}}`;
  return to.value < from.value ? `{fall ${ends}}` : `{rise ${ends}}`;
}

const verdicts: Record<'holds' | 'fails', (fact: string) => string> = {
  holds: (fact) => `{holds ${fact}: That bears it out.}`,
  fails: (fact) => `{fails ${fact}: The claim does not follow from them.}`,
};

const isJudged = ({ claims }: Change) => claims.some(({ verdict }) => verdict !== 'unchecked');

/** What the article claims of a change, beside what its own figures give. */
function claimStep(chapter: Addressed, facts: FactsFile['facts']): string[] {
  const { id, changes, points } = chapter;
  const change = changes.find(isJudged);
  const claim = change?.claims.find(({ verdict }) => verdict !== 'unchecked');
  if (!change || !claim || claim.verdict === 'unchecked') return [];
  const [from, to] = [change.from, change.to].map((end) => points.find((one) => one.id === end)!);
  const said = facts.find((fact): fact is QuantityFact => fact.id === claim.fact)!;
  const of = when(said) ? ` for ${when(said)}` : '';
  const ends =
    chapter.kind === 'dated'
      ? `From ${timed(from!)} to ${timed(to!)}, its own figures give`
      : 'Its own figures give';
  return [
    `## What the article says of it {#${id}-claim}`,
    `The article says “{${claim.fact} quote}”${of}. ${ends} ${computed(claim, from!, to!)}. ` +
      verdicts[claim.verdict](claim.fact),
  ];
}

/** What it claims in another sentence, where its figures bear that out. */
function testedStep({ id, tested, changes }: Addressed): string[] {
  const found = tested.find(({ holds }) => holds);
  if (!found || changes.some(isJudged)) return [];
  const { claim, from, to } = found;
  return [
    `## What the article says of it {#${id}-claim}`,
    `The article says “{${claim.id} quote}”. From ${timed(from)} to ${timed(to)}, its own figures give ` +
      `{${to.value < from.value ? 'fall' : 'rise'} ${from.id} to ${to.id}}.`,
  ];
}

function firstStep(chapter: Addressed): string[] {
  const { id, kind } = chapter;
  const [from] = endsOf(chapter);
  const square =
    kind === 'share'
      ? 'All squares together are the whole, the filled ones this share of it.'
      : 'Each square stands for {square}.';
  return [
    `## {${from.id}} {#${id}-first} [one]`,
    `title: ${titled(chapter, timed(from))}`,
    `${gives(chapter, timed(from))} ${square}`,
  ];
}

function secondStep(chapter: Addressed): string[] {
  const { id, kind } = chapter;
  const [from, to] = endsOf(chapter);
  return [
    `## {${to.id}} {#${id}-second} [${kind === 'share' ? 'both' : 'all'}]`,
    `title: ${titled(chapter, `${timed(from)}, then ${timed(to)}`)}`,
    `${to.period ? `${inTime(to)} it gives {${to.id}}` : `It gives {${to.id}}, without a date`}. ${compared(from, to)}`,
  ];
}

function pointsStep(chapter: Addressed): string[] {
  const { id, points } = chapter;
  const between = points.slice(1, -1).map((fact) => `{${fact.id}} for ${when(fact)}`);
  const given = between.length > 0 ? ` Between the ends it gives ${listed(between)}.` : '';
  return [
    `## On an axis of time {#${id}-points} [points]`,
    `title: ${capital(titled(chapter, 'each figure at its date'))}`,
    `Each figure of the article stands at its date.${given} For all other times it gives nothing, so nothing is drawn there.`,
  ];
}

/** The smaller of two is set into the other's picture. */
const bySize = ([from, to]: readonly [QuantityFact, QuantityFact]) =>
  from.value < to.value ? ([from, to] as const) : ([to, from] as const);

function undatedStep(chapter: Addressed): string[] {
  const { id } = chapter;
  const [from, to] = endsOf(chapter);
  const [small] = bySize([from, to]);
  return [
    `## {${from.id}}, then {${to.id}} {#${id}-first} [${small.id}]`,
    `${gives(chapter, `{${from.id}}`, `{${to.id}}`)} ${compared(from, to, 'Set beside the other, that')} It does not date both, so there is no axis of time.`,
  ];
}

/** More labels have no room beside each other. */
const MOST_LABELS = 6;
/** Below so many times the first amount it is no measure of the last: a picture of it is a few squares and a sliver. */
const FEW = 10;
/** A round square goes into the largest amount about so many times. */
const COUNTABLE = 30;

/** A round amount for a square, where the first amount would be too large a one. */
function squareOf(points: readonly QuantityFact[]): string[] {
  const values = points.map(({ value }) => value);
  const most = Math.max(...values);
  if (most / values[0]! >= FEW) return [];
  return [`square: ${tickStep(0, most, COUNTABLE)}`];
}

function settingsOf(chapter: Planned): string[] {
  const { kind, points } = chapter;
  const [from, to] = endsOf(chapter);
  if (kind === 'share')
    return [
      ...['chart: share', `from: ${from.id}`, `to: ${to.id}`],
      ...(chapter.whole ? [`whole: ${capital(chapter.whole)}`] : []),
    ];
  if (kind === 'dated')
    return [
      'chart: squares',
      `series: ${from.id} to ${to.id}`,
      `figures: ${points.map(({ id }) => id).join(', ')}`,
      ...(points.length <= MOST_LABELS ? [`labels: ${points.map(({ id }) => id).join(', ')}`] : []),
      ...squareOf(points),
    ];
  const [small, large] = bySize([from, to]);
  return ['chart: starts', `to: ${large.id}`, `from: ${small.id}`];
}

const steps: Record<
  Planned['kind'],
  readonly ((chapter: Addressed, facts: FactsFile['facts']) => string[])[]
> = {
  // What is claimed may be of points between the ends.
  dated: [firstStep, secondStep, pointsStep, claimStep, testedStep],
  share: [firstStep, secondStep, claimStep],
  undated: [undatedStep, claimStep],
};

/** Not everything that a picture shows is spoken of in its words: what a claim says is named here. */
function alsoOf(chapter: Planned): string[] {
  const { points, changes } = chapter;
  const others = points.slice(1, -1).map(({ id }) => id);
  const claims = changes.flatMap((change) => change.claims.map(({ fact }) => fact));
  const tested = chapter.tested.filter(({ holds }) => holds).map(({ claim }) => claim.id);
  const also = [...new Set([...others, ...claims, ...tested])];
  return also.length > 0 ? [`also: ${also.join(', ')}`] : [];
}

/** A chapter of the file, the `index`th from 0. */
export function chapterOf(
  chapter: Addressed,
  index: number,
  facts: FactsFile['facts'],
  dated: readonly Dated[] = [],
): string {
  const { points, subject } = chapter;
  const name = subject && capital(subject.words);
  const title = name ?? (points.length > 2 ? 'The figures of the article' : 'Both figures');
  return [
    `# ${name ?? titles[index] ?? 'A further change'} {#${chapter.id}}`,
    [...settingsOf(chapter), ...alsoOf(chapter), `title: ${title}`].join('\n'),
    ...questionsOf(chapter, facts, dated),
    ...steps[chapter.kind].flatMap((step) => step(chapter, facts)),
  ].join('\n\n');
}

const titles = ['The change that the article tells', 'Another change'];
