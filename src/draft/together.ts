/** The words of chapters about several things: series side by side, and what the article dates. */
import { spaced } from '../facts/passage';
import type { DateFact, QuantityFact } from '../facts/factsFile';
import type { Parts } from './parts';
import { endsOf, type Planned } from './plan';
import { capital, when } from './phrases';
import { letter, listed, partsQuestion } from './questions';

/** What a series is called until a person names it. */
const PLACES = ['The first', 'The second', 'The third'];

const nameOf = ({ subject }: Planned, index: number): string =>
  subject ? capital(subject.words) : PLACES[index]!;

const seriesOf = ({ id, series }: QuantityFact) => series ?? id;

/** What a series came to, beside its own start. */
function cameTo(chapter: Planned, index: number): string {
  const [from, to] = endsOf(chapter);
  const ends = `${from.id} to ${to.id}`;
  const share = to.value / from.value;
  const went =
    share >= 2
      ? `came to {times ${ends}} times its start`
      : share > 1
        ? `{rose ${ends}: rose} by {rise ${ends}}`
        : `{fell ${ends}: fell} by {fall ${ends}}`;
  return `${nameOf(chapter, index)}, from {${from.id}} to {${to.id}}, ${went}.`;
}

const rateOf = (chapter: Planned, index: number) => {
  const [from, to] = endsOf(chapter);
  return `${chapter.subject ? `${chapter.subject.the ? 'the ' : ''}${chapter.subject.words}` : PLACES[index]!.toLowerCase()} by {rate ${from.id} to ${to.id}} a year`;
};

/** Series of one article, each from its own start. */
export function besideChapter(chapters: readonly Planned[]): string {
  const ends = chapters.map(endsOf);
  return [
    '# Side by side {#beside}',
    [
      'chart: growth',
      `series: ${ends.map(([from, to]) => `${from.id} to ${to.id}`).join(', ')}`,
      'title: Each from its own start',
    ].join('\n'),
    '?? Do these belong beside each other? If so, name each below; if not, take this chapter out.',
    ...ends.map(([, to], i) => `### ${nameOf(chapters[i]!, i)} {#${seriesOf(to)}}`),
    '## What each has come to {#beside-ends} [ends]',
    `Each start is one square here, so that what is counted in other units can be compared. ${chapters.map(cameTo).join(' ')} ` +
      'That says nothing of whether one has to do with the other.',
    '## By how much a year {#beside-rates} [rates]',
    `Where the spans differ in length, slopes are fairer. Spread evenly, they changed so: ${listed(chapters.map(rateOf))}. ` +
      'Only the ends are known. What is drawn between them is arithmetic.',
  ].join('\n\n');
}

const said = ({ reported }: DateFact) => spaced(reported.fragment);

/** What the article dates besides its figures; what happened then a person has to say. */
export function eventsChapter(events: readonly DateFact[]): string {
  return [
    '# What the article dates {#dates}',
    [
      'chart: timeline',
      `events: ${events.map(({ id }) => id).join(', ')}`,
      'title: Dates that the article gives',
    ].join('\n'),
    ...events.map(
      (fact) =>
        `?? What does the article date “${said(fact)}” (paragraph ${fact.reported.paragraph})? Name it below, or take it out of “events:”.`,
    ),
    ...events.map(({ id }, i) => `### date ${letter(i)} {#${id}}`),
    '## In order of time {#dates-whole} [whole]',
    `The article gives dates, too. In order of time they are ${listed(events.map(({ id }) => `{${id} date}`))}. ` +
      'That one came before another does not make it its cause.',
  ].join('\n\n');
}

/** Parts of one whole, as one sentence gives them. */
export function partsChapter({ parts, whole }: Parts, index: number): string {
  const id = index === 0 ? 'parts' : `parts-${letter(index).toLowerCase()}`;
  const named = parts.map(({ fact, name }, i) => ({ fact, name: name ?? `Part ${letter(i)}` }));
  const [first] = named as [(typeof named)[number]];
  const at = when(first.fact) ? `For ${when(first.fact)} ` : '';
  const gives = (one: typeof first) => `{${one.fact.id}} “${one.name}”`;
  const title = `Parts of ${whole}`;
  return [
    `# ${title} {#${id}}`,
    [
      ...['chart: share', `parts: ${named.map(({ fact }) => fact.id).join(', ')}`],
      ...[`whole: ${capital(whole)}`, `title: ${title}`],
    ].join('\n'),
    partsQuestion({ parts, whole }),
    ...named.map(({ fact, name }) => `### ${capital(name)} {#${fact.id}}`),
    `## {${first.fact.id}} {#${id}-first} [one]`,
    `${at}${at ? 'the' : 'The'} article gives ${gives(first)}. All squares together are ${whole}.`,
    `## All that it gives {#${id}-all} [parts]`,
    `${at}${at ? 'it' : 'It'} gives ${listed(named.map(gives))}. Of what is left over it does not speak here.`,
  ].join('\n\n');
}
