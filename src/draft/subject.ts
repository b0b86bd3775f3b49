/** What a figure is of, in the words of its own sentence. */
import { isBoilerplate } from '../extract/article';
import { readSentences, type Sentence } from '../extract/sentences';
import type { QuantityFact } from '../facts/factsFile';
import { readBlocks } from '../facts/paragraphs';
import * as en from './en/subjects';

/** `ferry traffic`, and whether it has an article before it. */
export interface Subject {
  words: string;
  the: boolean;
  /** The same for other numbers of it. */
  key: string;
  /** Where or of what that is said to be; empty where it is not said. */
  of: string;
}

/** Longer ones are clauses, and no names. */
const MOST_WORDS = 5;

const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/(?:^|\s)(?:the|an?|its|their)(?=\s)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A word that begins a sentence is small, unless it is somebody's name. */
function uncapitalised(words: string, text: string): string {
  const [first = '', second = ''] = words.split(' ');
  const isName = /^\p{Lu}.*(?:\p{Lu}|[’'-])/u.test(first) || /^\p{Lu}/u.test(second);
  if (isName || en.asName(first).test(text)) return words;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Whether a phrase is the name of something that can be measured. */
const isName = (name: string) =>
  name !== '' &&
  !/\d|^(?:twenty|thirty|forty|fifty)/i.test(name) &&
  !en.namesNothing.test(name) &&
  !en.endsInNothing.test(name) &&
  countWords(name) <= MOST_WORDS;

const countWords = (words: string) => words.split(' ').length;

/** A phrase as a subject: its name, with what that is said to be of where it is short; `null` where it names nothing. */
function asSubject(phrase: string, the: boolean, text: string): Subject | null {
  const [head = '', preposition = '', next = '', ...further] = phrase.trim().split(en.qualifier);
  const measured = en.measures.test(head) && /^(?:of|for)$/.test(preposition);
  const longer = `${head} ${preposition} ${next}`;
  const isShort = next !== '' && !/\d/.test(next) && countWords(longer) < MOST_WORDS;
  const name = measured ? next.replace(/^the\s+/iu, '') : head;
  if (!isName(name) || (preposition !== '' && next === '')) return null;
  const words = uncapitalised(measured || isShort ? longer : head, text);
  const isCount = measured && /number|total|count/i.test(head);
  const key = bare(isCount ? name : measured ? longer : head);
  const of = measured ? further.slice(1) : [next, ...further];
  return { words, the: the || measured, key, of: bare(` ${of.join(' ')}`) };
}

const phraseIn = (match: RegExpExecArray | null, text: string): Subject | null =>
  match &&
  asSubject(match.groups!['words']!.replace(/\s+/g, ' '), Boolean(match.groups!['the']), text);

/** What stands before the verb of the clause nearest to a figure. */
function moverIn(before: string, text: string): Subject | null {
  for (const part of before.split(/[,()—–]\s*/).reverse()) {
    const clause = part
      .replace(/^[^\p{L}]+/u, '')
      .replace(en.opener, '')
      .replace(en.leadIn, '');
    const found = phraseIn(en.mover.exec(clause), text);
    if (found || en.clauseHead.test(part)) return found;
  }
  return null;
}

const withShare = (subject: Subject): Subject => ({
  ...subject,
  words: `share of ${subject.the ? 'the ' : ''}${subject.words}`,
  the: true,
});

/** What a figure behind these words of its sentence is of; `null` where they do not say it plainly. */
function subjectIn(sentence: string, text: string): Subject | null {
  const labelled = phraseIn(en.label.exec(sentence), text);
  if (labelled) return labelled;
  const before = sentence.split(/[;:]\s+/).at(-1) ?? '';
  const share = phraseIn(en.sharer.exec(before.split(/,\s+/).at(-1) ?? ''), text);
  if (share) return withShare(share);
  return (
    phraseIn(en.moved.exec(before), text) ??
    phraseIn(en.moverOf.exec(before.replace(/\s+(?:from|to|by)\s+\p{Sc}*$/u, ' ')), text) ??
    moverIn(before, text)
  );
}

/** Units of what is counted one by one. */
const counts = new Set(['people', 'count', 'number']);

/** What a number counts, by the words behind it. */
function countedIn(behind: string, text: string): Subject | null {
  const found = phraseIn(en.counted.exec(behind), text);
  return found && { ...found, words: `number of ${found.words}`, the: true };
}

/** The sentences of an article, to ask what its figures are of. */
export class Sentences {
  readonly #all: readonly Sentence[];

  constructor(private readonly text: string) {
    this.#all = readSentences(
      text,
      readBlocks(text).filter((block) => !isBoilerplate(block)),
    );
  }

  /** The sentence of a fact; empty where the text is not at hand. */
  of({ reported: { span } }: Pick<QuantityFact, 'reported'>): Sentence {
    const found = this.#all.findLast(({ start }) => start <= span[0]);
    return found ?? { text: '', start: 0 };
  }

  /** What figures of one thing are of, by the first of them in the text whose sentence says it. */
  subjectOf(facts: readonly QuantityFact[]): Subject | null {
    const inOrder = [...facts].sort((a, b) => a.reported.span[0] - b.reported.span[0]);
    for (const fact of inOrder) {
      const { text, start } = this.of(fact);
      const [from, to] = fact.reported.span.map((at) => at - start) as [number, number];
      const found =
        subjectIn(text.slice(0, from), this.text) ??
        (counts.has(fact.unit) ? countedIn(text.slice(to), this.text) : null);
      if (found) return found;
    }
    return null;
  }
}

/** Whether two figures are plainly of one thing: named alike, and of nothing that differs. */
export function areOne(a: Subject | null, b: Subject | null): boolean {
  if (!a || !b || a.key !== b.key) return false;
  const isLong = a.key.includes(' ');
  return a.of === b.of || (isLong && (a.of === '' || b.of === ''));
}
