/** The words of a chapter that compares two figures: its settings, its questions and its steps. */
import type { Change, Claim, FactsFile, QuantityFact } from '../facts/factsFile';
import { endsOf, type Planned } from './plan';
import { listed, questionsOf } from './questions';

/** A chapter, by the address that all its steps begin with. */
export interface Addressed extends Planned {
  id: string;
}

/** `{id year}`, or the date as exactly as it is known; `null` for a figure without one. */
export function when({ id, period }: QuantityFact): string | null {
  if (!period) return null;
  return /^\d{4}$/.test(period.date) ? `{${id} year}` : `{${id} date}`;
}

/** A figure with its time, as titles have it. */
export const timed = (fact: QuantityFact): string =>
  when(fact) ? `{${fact.id}} ${inTime(fact).toLowerCase()}` : `{${fact.id}}`;

/** `In 1992`, `On 3 September 2017`; a span or a decade is spoken for. */
function inTime(fact: QuantityFact): string {
  if (!fact.period) return 'Without a date';
  const { date } = fact.period;
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return `On ${when(fact)}`;
  return `${/^\d{4}(?:-\d\d|-[QH]\d)?$/.test(date) ? 'In' : 'For'} ${when(fact)}`;
}

/** What the second is beside the first. */
function compared(from: QuantityFact, to: QuantityFact): string {
  const ends = `${from.id} to ${to.id}`;
  const share = to.value / from.value;
  if (share >= 2) return `Set beside the other, that is {times ${ends}} times as much.`;
  if (share > 1)
    return `Set beside the other, that is {rise ${ends}} {more ${to.id} than ${from.id}: more}.`;
  return `Set beside the other, that is {fall ${ends}} {less ${to.id} than ${from.id}: less}.`;
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
  holds: (fact) => `{holds ${fact}: The division bears it out.}`,
  fails: (fact) => `{fails ${fact}: That does not follow from them.}`,
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
  return [
    `## What the article says of it {#${id}-claim}`,
    `The article says “{${claim.fact} quote}”${of}. Its own figures give ${computed(claim, from!, to!)}. ` +
      `${verdicts[claim.verdict](claim.fact)} Both figures stand above with the words in which they were ` +
      'reported, so that everybody can check it.',
  ];
}

function firstStep(chapter: Addressed): string[] {
  const { id, kind } = chapter;
  const [from] = endsOf(chapter);
  const square =
    kind === 'share'
      ? 'The squares stand for the whole, and those that are filled for this share of it.'
      : 'Each square stands for {square}, here and in what follows.';
  return [
    `## {${from.id}} {#${id}-first} [one]`,
    `title: ${timed(from)}`,
    `${inTime(from)} the article gives {${from.id}}. ${square} The figure is the article’s own, and ` +
      'the words in which it was reported are in its note.',
  ];
}

function secondStep(chapter: Addressed): string[] {
  const { id, kind } = chapter;
  const [from, to] = endsOf(chapter);
  return [
    `## {${to.id}} {#${id}-second} [${kind === 'share' ? 'both' : 'all'}]`,
    `title: ${timed(from)}, then ${timed(to)}`,
    `${inTime(to)} it gives {${to.id}}. ${compared(from, to)} Both figures are the article’s own. Only ` +
      'the comparison is computed here, and it says nothing of why.',
  ];
}

function pointsStep({ id, points }: Addressed): string[] {
  const between = points.slice(1, -1).map((fact) => `{${fact.id}} for ${when(fact)}`);
  const given = between.length > 0 ? ` Between the ends it gives ${listed(between)}.` : '';
  return [
    `## On an axis of time {#${id}-points} [points]`,
    'title: Each figure at its date',
    `Here each figure stands at its own date.${given} For all other times the article gives nothing, ` +
      'so nothing is drawn there. What is hatched is not known from this article.',
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
    `The article gives {${from.id}} and {${to.id}}. ${compared(from, to)} It does not date both, so that ` +
      'there is no axis of time here. The squares are drawn to one scale, and say nothing of when.',
  ];
}

function settingsOf(chapter: Planned): string[] {
  const { kind, points } = chapter;
  const [from, to] = endsOf(chapter);
  if (kind === 'share') return ['chart: share', `from: ${from.id}`, `to: ${to.id}`];
  if (kind === 'dated')
    return [
      'chart: squares',
      `series: ${from.id} to ${to.id}`,
      `figures: ${points.map(({ id }) => id).join(', ')}`,
    ];
  const [small, large] = bySize([from, to]);
  return ['chart: starts', `to: ${large.id}`, `from: ${small.id}`];
}

const steps: Record<
  Planned['kind'],
  readonly ((chapter: Addressed, facts: FactsFile['facts']) => string[])[]
> = {
  dated: [firstStep, secondStep, claimStep, pointsStep],
  share: [firstStep, secondStep, claimStep],
  undated: [undatedStep, claimStep],
};

/** Not everything that a picture shows is spoken of in its words: what a claim says is named here. */
function alsoOf(chapter: Planned): string[] {
  const { points, changes } = chapter;
  const others = points.slice(1, -1).map(({ id }) => id);
  const claims = changes.flatMap((change) => change.claims.map(({ fact }) => fact));
  const also = [...new Set([...others, ...claims])];
  return also.length > 0 ? [`also: ${also.join(', ')}`] : [];
}

/** A chapter of the file, the `index`th from 0. */
export function chapterOf(chapter: Addressed, index: number, facts: FactsFile['facts']): string {
  const title =
    chapter.kind === 'undated' ? 'Both figures, to one scale' : 'Both figures of the article';
  return [
    `# ${titles[index] ?? 'A further change'} {#${chapter.id}}`,
    [...settingsOf(chapter), ...alsoOf(chapter), `title: ${title}`].join('\n'),
    ...questionsOf(chapter, facts),
    ...steps[chapter.kind].flatMap((step) => step(chapter, facts)),
  ].join('\n\n');
}

const titles = ['The change that the article tells', 'Another change'];
