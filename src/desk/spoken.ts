/** Words of a story as an editor reads and types them: with the figures that its references say in their place. */
import { basename } from 'node:path';
import type { Fact, Quantity } from '../facts/fact';
import { spaced } from '../facts/passage';
import { InputError } from '../facts/problems';
import { Mistake, Problems } from '../story/document/problems';
import { wordsOf } from '../story/document/words';
import { loadMaterial } from '../story/load';
import { contextOf } from '../story/references/context';
import { isQuantity, type ReferenceContext } from '../story/references/facts';
import { say, type Spoken, textOf } from '../story/references/say';
import { type Files, type Place, wordsFile } from './folder';

const YEAR = /(?<![\p{L}\p{N}.,])\d{4}(?![\p{L}\p{N}]|[.,]\d)/gu;

/** `19.8 million in 1990` as `19.8 million`: its year is a reference of its own. */
const withoutYear = (words: string) => words.replace(/ in \d{4}$/, '');

/** Whether two facts say the same, so that either can be meant. */
const isSame = (a: Quantity, b: Quantity) =>
  a.value === b.value &&
  a.unit === b.unit &&
  a.period?.date === b.period?.date &&
  a.since?.date === b.since?.date;

/** What stands outside of references is changed; they stay. */
const outside = (words: string, change: (text: string) => string): string =>
  words
    .split(/(\{[^{}]*\})/)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');

const escaped = (words: string) =>
  words.replace(/[$.*+?()[\]{}|^\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);

/** Reads references aloud, and writes numbers that are typed as references. */
export class Speech {
  constructor(private readonly context: ReferenceContext) {}

  #spoken(words: string): Spoken | null {
    const problems = new Problems('');
    try {
      const spoken = say(wordsOf(words, { line: 1, column: 1 }), this.context, problems);
      problems.refuse();
      return spoken;
    } catch (error) {
      if (error instanceof InputError || error instanceof Mistake) return null;
      throw error;
    }
  }

  /** As the page says it; as it is written where a reference cannot be said. */
  read(words: string): string {
    const spoken = this.#spoken(words);
    return spoken ? spaced(textOf(spoken)) : words;
  }

  /** Phrases that are typed for facts, each with the one reference that it can mean. */
  #phrases(before: string): Map<string, string> {
    const own = this.#spoken(before) ?? [];
    const phrases = new Map<string, string>();
    for (const { text, reference } of own)
      if (reference) phrases.set(spaced(text).toLowerCase(), reference.source);
    const meant = new Map<string, { fact: Quantity; reference: string }[]>();
    for (const fact of this.context.facts.all.filter(isQuantity))
      for (const [words, reference] of this.#formsOf(fact))
        meant.set(words, [...(meant.get(words) ?? []), { fact, reference }]);
    for (const [words, all] of meant) {
      const isOne = all.every(({ fact }) => isSame(fact, all[0]!.fact));
      if (isOne && !phrases.has(words)) phrases.set(words, all[0]!.reference);
    }
    return phrases;
  }

  /** How a fact can be typed: as the article has it, or as the page says it. */
  #formsOf(fact: Quantity): [words: string, reference: string][] {
    const { locale } = this.context.figures;
    const bare = locale.value(fact.value, fact.unit);
    const percent = fact.unit === 'percent' ? [`${fact.value}%`] : [];
    const whole = [locale.quantity(fact), withoutYear(spaced(fact.reported?.fragment ?? ''))];
    const values = fact.upper === undefined ? [bare, ...percent] : [];
    const forms = (all: readonly string[], reference: string) =>
      all.map((one) => [spaced(one).toLowerCase(), reference] as [string, string]);
    const isShort = fact.approximation ? `{${fact.id} bare}` : `{${fact.id}}`;
    return [...forms(whole, `{${fact.id}}`), ...forms(values, isShort)].filter(
      ([words], i, all) => /\d/.test(words) && all.findIndex(([one]) => one === words) === i,
    );
  }

  /** Of which fact a year that is typed is: one that the words speak of. */
  #yearOf(year: string, words: string): string | null {
    const ids = [...words.matchAll(/\{([^{}]*)\}/g)].flatMap(([, inner]) => inner!.split(/[ :|]/));
    const fact = ids
      .flatMap((id): Fact[] => this.context.facts.all.filter((one) => one.id === id))
      .find(({ period }) => period?.date.startsWith(year));
    return fact ? `{${fact.id} year}` : null;
  }

  /** Words as they are typed, with a reference for each number that means one fact; `before` is what stood there. */
  written(typed: string, before: string): string {
    if (spaced(typed) === this.read(before)) return before;
    const phrases = [...this.#phrases(before)].sort(([a], [b]) => b.length - a.length);
    const figures = phrases.reduce((words, [phrase, reference]) => {
      const found = new RegExp(
        String.raw`(?<![\p{L}\p{N}]|\p{N}[.,])${escaped(phrase)}(?![\p{L}\p{N}]|[.,]\p{N})`,
        'giu',
      );
      return outside(words, (text) =>
        /\d/.test(phrase) ? text.replace(found, () => reference) : text,
      );
    }, typed);
    return outside(figures, (text) =>
      text.replace(YEAR, (year) => this.#yearOf(year, `${figures} ${before}`) ?? year),
    );
  }
}

/** Of a story as its files are; `null` where these do not fit together. */
export function speechOf(
  { folder }: Pick<Place, 'folder'>,
  { edits }: Pick<Files, 'edits'>,
): Speech | null {
  try {
    const edited = edits === null ? null : { json: JSON.parse(edits) as unknown };
    const language = basename(wordsFile(folder), '.md');
    return new Speech(contextOf(loadMaterial(folder, language, edited)));
  } catch (error) {
    if (error instanceof InputError || error instanceof SyntaxError) return null;
    throw error;
  }
}
