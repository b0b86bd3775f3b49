/** What only a person can decide about a draft, as lines of its file. */
import type { FactsFile, QuantityFact } from '../facts/factsFile';
import { spaced } from '../facts/passage';
import type { Parts } from './parts';
import type { LeftOut, Planned } from './plan';
import type { Dated } from './present';

/** `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** `A`, `B`: what the nth is called until a person names it. */
export const letter = (index: number): string => String.fromCharCode(65 + index);

const quoted = ({ reported }: QuantityFact) => `“${spaced(reported.fragment)}”`;
const asked = (question: string) => `?? ${question}`;

/** What the figures of a chapter are, and of what. */
function subjectQuestions({ kind, points, subject, whole }: Planned): string[] {
  const all = listed(points.map(quoted));
  const what =
    subject && `${subject.the ? 'the ' : ''}${subject.words}${whole ? `, of ${whole}` : ''}`;
  const [first, last] = [points[0]!, points.at(-1)!];
  return [
    what
      ? `Are ${all} ${what}? That is what their sentence says; else mend the names here and below “Names”.`
      : `What do ${all} measure? Name this chapter and its picture, and the figures below “Names”.`,
    ...(kind === 'share' && !whole
      ? [`Of what whole are ${quoted(first)} and ${quoted(last)} shares?`]
      : []),
  ];
}

/** Figures that may belong to a chapter, and claims that may. */
const further = ({ kind, points, asked: others, tested }: Planned): string[] => [
  ...others.map(
    (fact) =>
      `Is ${quoted(fact)} (paragraph ${fact.reported.paragraph}) one more of ${listed(points.map(quoted))}? ` +
      (kind === 'dated'
        ? `If so, add ${fact.id} to “figures:”; if not, take this out.`
        : 'This picture shows two; say the third in the words, or leave it out.'),
  ),
  ...tested
    .filter(({ holds }) => !holds)
    .map(
      ({ claim, from: start, to: end }) =>
        `Does ${quoted(claim)} (paragraph ${claim.reported.paragraph}) speak of ${quoted(start)} and ${quoted(end)}? They give another number.`,
    ),
];

/** When the figures of a chapter were. */
function dateQuestions({ kind, points }: Planned, dated: readonly Dated[]): string[] {
  const undated = kind === 'dated' ? [] : points.filter(({ period }) => period === null);
  const inferred = dated.filter(({ fact }) => points.some(({ id }) => id === fact.id));
  return [
    ...undated.map((fact) => `When was ${quoted(fact)}? No date of it was read.`),
    ...inferred.map(
      ({ fact, date, words }) =>
        `Is ${quoted(fact)} of ${date}? Its sentence says “${spaced(words)}”, and the article appeared then.`,
    ),
  ];
}

/** About a chapter: what its figures are, and what of them is unsure; `dated` are those whose dates were not read. */
export function questionsOf(
  chapter: Planned,
  facts: FactsFile['facts'],
  dated: readonly Dated[] = [],
): string[] {
  const unsure = chapter.points.filter(({ confidence }) => confidence.level === 'low');
  const claims = chapter.changes.flatMap((change) => change.claims);
  const claimed = (id: string) => facts.find((fact) => fact.id === id)!.reported.fragment;
  return [
    ...subjectQuestions(chapter),
    ...further(chapter),
    ...dateQuestions(chapter, dated),
    ...unsure.map(
      (fact) => `Is ${quoted(fact)} read right? It is unsure: ${fact.confidence.reason}.`,
    ),
    ...claims
      .filter(({ verdict }) => verdict === 'unchecked')
      .map(({ fact }) => `Does “${claimed(fact)}” speak of these figures? It was not checked.`),
  ].map(asked);
}

/** About the whole: its headline, and what is not drawn. */
export const openingQuestions = (leftOut: readonly LeftOut[]): string[] =>
  [
    'What is the story called? Its title only sets two figures beside each other.',
    ...leftOut.map(
      ({ figures, because }) =>
        `What is to be told of ${listed(figures.map(quoted))}? They are not drawn: ${because}.`,
    ),
  ].map(asked);

/** About parts of a whole: that they are, and what each is called. */
export const partsQuestion = ({ parts, whole }: Omit<Parts, 'sum'>): string =>
  asked(
    `Are ${listed(parts.map(({ fact }) => quoted(fact)))} parts of ${whole}? Their sentence says so. ` +
      (parts.every(({ name }) => name)
        ? 'See whether each is called right.'
        : 'Name each: what it is said of is not plain.'),
  );
