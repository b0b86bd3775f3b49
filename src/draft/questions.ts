/** What only a person can decide about a draft, as lines of its file. */
import type { FactsFile, QuantityFact } from '../facts/factsFile';
import { spaced } from '../facts/passage';
import { endsOf, type LeftOut, type Planned } from './plan';

/** `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** `A`, `B`: what the nth is called until a person names it. */
export const letter = (index: number): string => String.fromCharCode(65 + index);

const quoted = ({ reported }: QuantityFact) => `“${spaced(reported.fragment)}”`;
const asked = (question: string) => `?? ${question}`;

/** About a chapter: what its figures are, and what of them is unsure. */
export function questionsOf(chapter: Planned, facts: FactsFile['facts']): string[] {
  const { kind, points, changes } = chapter;
  const [from, to] = endsOf(chapter);
  const claims = changes.flatMap((change) => change.claims);
  const claimed = (id: string) => facts.find((fact) => fact.id === id)!.reported.fragment;
  const undated = kind === 'undated' ? points.filter(({ period }) => period === null) : [];
  const unsure = points.filter(({ confidence }) => confidence.level === 'low');
  return [
    chapter.subject
      ? `Are ${listed(points.map(quoted))} ${chapter.subject.the ? 'the ' : ''}${chapter.subject.words}? That is what their sentence says; else mend the names here and below “Names”.`
      : `What do ${listed(points.map(quoted))} measure? Name this chapter and its picture, and the figures below “Names”.`,
    ...(kind === 'share' ? [`Of what whole are ${quoted(from)} and ${quoted(to)} shares?`] : []),
    ...chapter.asked.map(
      (fact) =>
        `Is ${quoted(fact)} (paragraph ${fact.reported.paragraph}) one more of ${listed(points.map(quoted))}? ` +
        (kind === 'dated'
          ? `If so, add ${fact.id} to “figures:”; if not, take this out.`
          : 'This picture shows two; say the third in the words, or leave it out.'),
    ),
    ...chapter.tested
      .filter(({ holds }) => !holds)
      .map(
        ({ claim, from: start, to: end }) =>
          `Does ${quoted(claim)} (paragraph ${claim.reported.paragraph}) speak of ${quoted(start)} and ${quoted(end)}? They give another number.`,
      ),
    ...undated.map((fact) => `When was ${quoted(fact)}? No date of it was read.`),
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
      ({ from, to, because }) =>
        `What is to be told of ${quoted(from)} and ${quoted(to)}? They are not drawn: ${because}.`,
    ),
  ].map(asked);
