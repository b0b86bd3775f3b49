/**
 * The words of a draft: plain sentences that any figures bear out, with a reference for each number. What
 * only a person can say is a question.
 */
import type { FactsFile, QuantityFact } from '../facts/factsFile';
import { type Addressed, chapterOf, timed, when } from './chapter';
import { type LeftOut, mainOf, type Plan, type Planned } from './plan';
import { letter, openingQuestions } from './questions';
import { besideChapter, eventsChapter } from './together';

function openingOf(chapter: Planned, leftOut: readonly LeftOut[]): string {
  const { changes, kind } = chapter;
  const [from, to] = mainOf(chapter);
  const dated = kind !== 'undated' && when(from) && when(to);
  const at = (fact: QuantityFact) => (dated ? timed(fact) : `{${fact.id}}`);
  const failed = changes.flatMap(({ claims }) => claims).find(({ verdict }) => verdict === 'fails');
  return [
    [
      `title: ${at(from)}, then ${at(to)}`,
      `opens with: ${from.id} to ${to.id}`,
      ...(failed ? [`also: ${failed.fact}`] : []),
      'picture: Both figures, drawn as area',
    ].join('\n'),
    ...openingQuestions(leftOut),
    failed
      ? `The article says “{${failed.fact} quote}”. {fails ${failed.fact}: That does not follow from its own figures.}`
      : 'Both figures are from one article. Here they are drawn as they stand, to one scale.',
    'The article was published by {article publisher} on {article date}. Nothing is added to its ' +
      'figures here but what can be computed from them, and that is marked.',
  ].join('\n\n');
}

/** What a point is called until a person names it. */
const place = (index: number, count: number) => {
  if (index === 0) return 'Start';
  return index === count - 1 ? 'End' : `Between, ${letter(index - 1).toLowerCase()},`;
};

/** A name for each figure that none has, so that tables can tell them apart until a person names them. */
function namesOf(chapters: readonly Addressed[]): string {
  const seen = new Set<string>();
  const lines = chapters.flatMap(({ points }, chapter) =>
    points.flatMap((fact, i) => {
      if (seen.has(fact.id)) return [];
      seen.add(fact.id);
      return [`${fact.id}: ${place(i, points.length)} of ${letter(chapter)}`];
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
  { chapters, beside, events, leftOut }: Plan,
  facts: FactsFile['facts'],
): string {
  const addressed = chapters.map((chapter, i) => ({
    ...chapter,
    id: `change-${letter(i).toLowerCase()}`,
  }));
  const [first] = addressed;
  if (!first) throw new RangeError('a draft needs a change');
  const parts = [
    openingOf(first, leftOut),
    ...addressed.map((chapter, i) => chapterOf(chapter, i, facts)),
    ...(beside.length > 0 ? [besideChapter(beside)] : []),
    ...(events.length > 0 ? [eventsChapter(events)] : []),
    namesOf(addressed),
  ];
  return `${parts.join('\n\n').split('\n').map(folded).join('\n')}\n`;
}
