/**
 * What a translation says of facts whose data files have it in another language: what to know of them, the article’s
 * words, and who published them.
 */
import type { Article, Fact, Source } from '../../facts/fact';
import type { Change } from '../../facts/factsFile';
import type { Figures } from '../../figures/figures';
import type { Field, Section } from '../document/sections';
import type { Problems } from '../document/problems';
import type { Words } from '../document/words';
import { say, textOf, typeset } from '../references/say';
import { factIndex, type ReferenceContext } from '../references/facts';
import type { Original } from './written';

/** Headings of the sections that have it, each with what a line of it is called by. */
export const TRANSLATED = {
  caveats: 'what to know of facts, by their ids',
  quotes:
    'the article’s words, by the ids of the facts that were read in them; its title by "article"',
  publishers: 'who published sources, by the ids of these',
} as const;

/** Whether a section has words of facts. */
export const isTranslated = (id: string | null): id is keyof typeof TRANSLATED =>
  id !== null && Object.hasOwn(TRANSLATED, id);

type Sections = Partial<Record<keyof typeof TRANSLATED, Section>>;

const DIGIT = /\p{N}/u;

/** What lines say, by their names. */
type Said = ReadonlyMap<string, string>;

/** Reads the lines of these sections, and what is missing in them. */
class Lines {
  constructor(
    private readonly sections: Sections,
    private readonly context: ReferenceContext,
    private readonly problems: Problems,
  ) {}

  /** What a section says, by the names of its lines; each of `needed` must be there, and no others than `known`. */
  read(
    name: keyof typeof TRANSLATED,
    needed: ReadonlyMap<string, string>,
    known: ReadonlySet<string>,
  ): Said {
    const section = this.sections[name];
    const fields = section?.fields ?? [];
    const place = section?.place ?? { line: 1, column: 1 };
    for (const [id, words] of needed)
      if (!fields.some((field) => field.name === id))
        this.problems.add(
          place,
          `{#${name}} lacks "${id}:", which is “${words}” in the data; translate it there`,
        );
    for (const field of fields)
      if (!known.has(field.name))
        this.problems.add(
          field.place,
          `"${field.name}:" names nothing of this story; see docs/writing.md`,
        );
    return new Map(fields.map((field) => [field.name, this.#said(field)]));
  }

  #said({ words }: Field): string {
    this.#refuseDigits(words);
    const spoken = say(words, this.context, this.problems);
    return textOf(typeset(spoken, this.context.figures.locale)).trim();
  }

  /** A translated quote has the article’s numbers by reference, as all words have. */
  #refuseDigits({ parts }: Words): void {
    for (const part of parts)
      if ('text' in part && DIGIT.test(part.text))
        this.problems.add(
          part.place,
          `“${part.text.trim()}” has a digit that is typed; write a reference to a fact`,
        );
  }
}

const entries = <T>(all: readonly T[], of: (one: T) => readonly [string, string | undefined]) =>
  new Map(all.map(of).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** What the story that is translated says of its facts, which a translation must say, too. */
const neededOf = ({ facts, article }: Original) => ({
  caveats: entries(facts, ({ id, caveat }) => [id, caveat]),
  quotes: entries(facts, ({ id, reported }) => [id, reported?.fragment]).set(
    article.id,
    article.title,
  ),
  publishers: new Map([[article.id, article.publisher]]),
});

/** What a material has that a translation says in its own words. */
type Told = Pick<Material, 'article' | 'facts'>;

interface Material {
  article: Article;
  facts: readonly Fact[];
  changes: readonly Change[];
  original?: Original;
}

/** Facts and article with what the lines of a translation say. */
function retold({ article, facts }: Told, said: Record<keyof typeof TRANSLATED, Said>): Told {
  const { caveats, quotes, publishers } = said;
  const sourced = <T extends Source>(source: T): T => ({
    ...source,
    publisher: publishers.get(source.id) ?? source.publisher,
  });
  return {
    article: { ...sourced(article), told: quotes.get(article.id) ?? article.title },
    facts: facts.map((fact) => ({
      ...fact,
      source: sourced(fact.source),
      ...(caveats.has(fact.id) && { caveat: caveats.get(fact.id)! }),
      ...(quotes.has(fact.id) && { told: quotes.get(fact.id)! }),
    })),
  };
}

/** Facts and article in the words of a translation; as they are for a story that is none. */
export function translated(
  material: Material,
  sections: Sections,
  figures: Figures,
  problems: Problems,
): Told {
  const { article, facts, changes, original } = material;
  if (!original) return { article, facts };
  const context = { article, facts: factIndex(facts), changes, figures };
  const lines = new Lines(sections, context, problems);
  const ids = new Set(facts.map(({ id }) => id)).add(article.id);
  const sources = new Set(facts.map(({ source }) => source.id)).add(article.id);
  const needed = neededOf(original);
  return retold(material, {
    caveats: lines.read('caveats', needed.caveats, ids),
    quotes: lines.read('quotes', needed.quotes, ids),
    publishers: lines.read('publishers', needed.publishers, sources),
  });
}
