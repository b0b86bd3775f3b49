/** A statement cut into sentences, in which each figure and each year has its place. */
import type { Figure } from '../../figures/figure';
import type { Place } from '../document/problems';
import type { Reference } from '../document/words';
import type { SpokenPart } from '../references/say';
import type { Statement } from '../telling';

/** What a reference says in a sentence. */
export interface Mention {
  /**
   * `value`: a fact's value or date · `year`: when a figure was, its year alone or its date · `computed` · `comparison`: words that figures
   * bear out · `other`: words of a source, which belong to no year.
   */
  kind: 'value' | 'year' | 'computed' | 'comparison' | 'other';
  text: string;
  /** Where it begins in the statement's text. */
  start: number;
  end: number;
  figures: readonly Figure[];
  /** As it is written: `{ferries-2010 year}`. */
  source: string;
  place: Place;
}

export interface Sentence {
  start: number;
  end: number;
  text: string;
  mentions: readonly Mention[];
}

/** A statement as it is checked. */
export interface Checked {
  statement: Statement;
  text: string;
  sentences: readonly Sentence[];
  /** The place in the file of an offset in its text; within a reference, the reference's. */
  placeAt: (offset: number) => Place;
}

const OF_SOURCE = /^formula | (quote|publisher|published)$/;

/** Whether a reference gives what is not the story's to say: words or years of a source, or a formula. */
export const isOfSource = ({ head }: Pick<Reference, 'head'>): boolean => OF_SOURCE.test(head);

function kindOf({ reference, figures, shown }: SpokenPart): Mention['kind'] {
  const { head } = reference!;
  if (isOfSource(reference!)) return 'other';
  if (!shown) return 'comparison';
  const [figure] = figures!;
  // When a figure was; a date that is one itself is its value.
  const isWhen = head.endsWith(' date') && typeof figure!.value !== 'string';
  if (isWhen || head.endsWith(' year')) return 'year';
  return figure!.origin === 'computed' ? 'computed' : 'value';
}

/** Sentences end at a full stop, a question mark or a colon's statement; not within a number or a name. Some alphabets have no large letters. */
const END = /[.?!](?=\s+[\p{Lu}\p{Lo}“«\d]|\s*$)/gu;

function placesOf(spoken: Statement['spoken']) {
  let at = 0;
  return spoken.map((part) => {
    const start = at;
    at += part.text.length;
    return { part, start, end: at };
  });
}

/** Parts of a reference's own text that end a sentence (`{holds …: The figures hold.}`) end it too. */
export function checkedOf(statement: Statement): Checked {
  const parts = placesOf(statement.spoken);
  const text = parts.map(({ part }) => part.text).join('');
  const mentions = parts.flatMap(({ part, start, end }): Mention[] =>
    part.reference && part.figures && !part.reference.head.endsWith('publisher')
      ? [
          {
            kind: kindOf(part),
            text: part.text,
            figures: part.figures,
            source: part.reference.source,
            place: part.place,
            ...{ start, end },
          },
        ]
      : [],
  );
  const ends = [...text.matchAll(END)].map(({ index }) => index + 1);
  const bounds = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  const sentences = bounds.slice(1).map((end, i) => ({
    start: bounds[i]!,
    end,
    text: text.slice(bounds[i], end),
    mentions: mentions.filter(({ start }) => start >= bounds[i]! && start < end),
  }));
  const placeAt = (offset: number): Place => {
    const found = parts.find(({ start, end }) => offset >= start && offset < end) ?? parts.at(-1)!;
    const { reference, place } = found.part;
    return reference ? place : { ...place, column: place.column + offset - found.start };
  };
  return { statement, text, sentences, placeAt };
}

/** Each statement once: a line may be asked for twice. */
export const distinct = (statements: readonly Statement[]): Statement[] => [
  ...new Map(
    statements.map((one) => [`${one.place.line}:${one.place.column}:${one.part}`, one]),
  ).values(),
];

/** Whether all its references could be said; what is wrong with the others is told already. */
export const isSaid = ({ spoken }: Statement): boolean =>
  spoken.every(({ reference, figures }) => !reference || figures);

/** References of statements that could not be said, as they are written. */
export const unsaidIn = (unsaid: readonly Statement[]): string[] =>
  unsaid.flatMap(({ spoken }) => spoken.flatMap(({ reference }) => reference?.source ?? []));
