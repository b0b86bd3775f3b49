/**
 * The words of a draft: plain sentences that any figures bear out, with a reference for each number. What
 * only a person can say is a question.
 */
import type { FactsFile, QuantityFact } from '../facts/factsFile';
import { articleOf } from '../locales/en/publisher';
import { type Addressed, chapterOf } from './chapter';
import { capital, compared, gives, timed, titled, when } from './phrases';
import type { LeftOut, Plan, Planned } from './plan';
import { letter, openingQuestions } from './questions';
import type { Dated } from './present';
import { besideChapter, eventsChapter, partsChapter } from './together';

/** What the article claims of its main change, and whether its figures bear it out. */
function claimIn(chapter: Planned): { id?: string; words: string } {
  const { changes, main, tested } = chapter;
  const [from, to] = main;
  const claims = changes
    .filter((one) => one.from === from.id && one.to === to.id)
    .flatMap((one) => one.claims);
  const claim =
    claims.find(({ verdict }) => verdict === 'fails') ??
    claims.find(({ verdict }) => verdict === 'holds');
  const other = tested.find((one) => one.holds && one.from === from && one.to === to);
  if (!claim && other)
    return { id: other.claim.id, words: `The article says “{${other.claim.id} quote}”.` };
  if (!claim) return { words: '' };
  const { fact: id, verdict } = claim;
  const judged =
    verdict === 'fails'
      ? `{fails ${id}: That does not follow from its own figures.}`
      : `{holds ${id}: Its own figures bear that out.}`;
  return { id, words: `The article says “{${id} quote}”. ${judged}` };
}

function openingOf(chapter: Planned, leftOut: readonly LeftOut[], publisher: string): string {
  const { kind, main } = chapter;
  const [from, to] = main;
  const dated = kind !== 'undated' && when(from) && when(to);
  const at = (fact: QuantityFact) => (dated ? timed(fact) : `{${fact.id}}`);
  const judged = claimIn(chapter);
  const fails = judged.words.includes('{fails');
  // Beside two values without dates a percentage could be read as one more of them.
  const claim = dated || fails ? judged : { words: '' };
  const figures = gives(chapter, at(from), at(to));
  const said = dated ? [figures, ...(fails ? [] : [compared(from, to)])] : fails ? [] : [figures];
  return [
    [
      `title: ${titled(chapter, `${at(from)}, then ${at(to)}`)}`,
      `opens with: ${from.id} to ${to.id}`,
      ...(claim.id ? [`also: ${claim.id}`] : []),
      'picture: Both drawn to one scale',
    ].join('\n'),
    ...openingQuestions(leftOut),
    [...said, claim.words].filter(Boolean).join(' '),
    `It was published by ${articleOf(publisher)}{article publisher} on {article date}. What is ` +
      'computed from its figures is marked as that.',
  ].join('\n\n');
}

/** What a point is called until a person names it. */
function placeIn({ points, subject, kind }: Planned, index: number, chapter: number): string {
  const [isFirst, isLast] = [index === 0, index === points.length - 1];
  if (subject) {
    const name = capital(subject.words);
    return kind === 'undated' ? `${name}, ${isFirst ? 'before' : 'after'}` : name;
  }
  const of = letter(chapter);
  if (isFirst || isLast) return `${isFirst ? 'Start' : 'End'} of ${of}`;
  return `Between, ${letter(index - 1).toLowerCase()}, of ${of}`;
}

/** A name for each figure that none has, so that tables can tell them apart until a person names them. */
function namesOf(chapters: readonly Addressed[]): string {
  const seen = new Set<string>();
  const lines = chapters.flatMap((one, chapter) =>
    one.points.flatMap((fact, i) => {
      if (seen.has(fact.id)) return [];
      seen.add(fact.id);
      return [`${fact.id}: ${placeIn(one, i, chapter)}`];
    }),
  );
  return ['# Names {#names}', lines.join('\n')].join('\n\n');
}

/** Letters of a line of the file: whoever edits it reads it as it stands. */
const WIDTH = 116;

/** Lines of running words no longer than that; a heading stays in one. */
const folded = (line: string): string =>
  line.startsWith('#')
    ? line
    : line.replace(new RegExp(`(.{1,${WIDTH}})(?: |$)`, 'g'), '$1\n').trimEnd();

/** The story's file. Throws a RangeError for a plan without chapters. */
export function markdownOf(
  { chapters, opening, beside, parts, events, leftOut }: Plan,
  { article, facts }: FactsFile,
  dated: readonly Dated[] = [],
): string {
  const addressed = chapters.map((chapter, i) => ({
    ...chapter,
    id: `change-${letter(i).toLowerCase()}`,
  }));
  const [first] = addressed;
  if (!first) throw new RangeError('a draft needs a change');
  const all = [
    openingOf(opening ?? first, leftOut, article.publisher ?? ''),
    ...addressed.map((chapter, i) => chapterOf(chapter, i, facts, dated)),
    ...parts.map(partsChapter),
    ...(beside.length > 0 ? [besideChapter(beside)] : []),
    ...(events.length > 0 ? [eventsChapter(events)] : []),
    namesOf(addressed),
  ];
  return `${all.join('\n\n').split('\n').map(folded).join('\n')}\n`;
}
