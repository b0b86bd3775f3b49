/**
 * What a translation says of facts whose data files have it in another language: what to know of them, the article’s
 * words, who published them, and what sources in its own language are called there.
 */
import type { Article, Correction, Fact, Source } from '../../facts/fact';
import type { Change } from '../../facts/factsFile';
import type { Told as Published } from '../../facts/published';
import type { Figures } from '../../figures/figures';
import type { Field, Section } from '../document/sections';
import type { Problems } from '../document/problems';
import type { Words } from '../document/words';
import { say, type Spoken, textOf, typeset } from '../references/say';
import { factIndex, type ReferenceContext } from '../references/facts';
import { heldFault, partedAt } from './held';
import { quoteFault } from './quotes';
import { reasoned, reasonsOf } from './reasons';
import type { Original } from './written';

/** Headings of the sections that have it, each with what a line of it is called by. */
export const TRANSLATED = {
  caveats: 'what to know of facts, by their ids',
  quotes:
    'the article’s words, by the ids of the facts that were read in them; its title by "article"',
  publishers:
    'who published sources, by the ids of these; who published the article by "article via"',
  titles: 'what sources in this language are called there, by the ids of these',
  corrections: 'why an editor corrected facts, by the ids of these',
} as const;

/** Whether a section has words of facts. */
export const isTranslated = (id: string | null): id is keyof typeof TRANSLATED =>
  id !== null && Object.hasOwn(TRANSLATED, id);

type Sections = Partial<Record<keyof typeof TRANSLATED, Section>>;

/** The line of who published the article, where it is another’s. */
export const VIA = 'article via';

const DIGITS = /\p{N}+/gu;

/** What lines say, by their names. */
type Said = ReadonlyMap<string, string>;

/** What a section must say, and what of it is known. */
interface Wanted {
  name: keyof typeof TRANSLATED;
  /** What the data say of each line that must be there. */
  needed: ReadonlyMap<string, string>;
  /** What they say of each line that may be there; undefined of what is not held against them. */
  known: ReadonlyMap<string, string | undefined>;
}

/** Reads the lines of these sections, and what is missing in them. */
class Lines {
  constructor(
    private readonly sections: Sections,
    private readonly context: ReferenceContext,
    private readonly problems: Problems,
  ) {}

  /** What a section says, by the names of its lines; each of `needed` must be there, and no others than `known`. */
  read({ name, needed, known }: Wanted): Said {
    const section = this.sections[name];
    const fields = section?.fields ?? [];
    const place = section?.place ?? { line: 1, column: 1 };
    for (const [id, words] of needed)
      if (!fields.some((field) => field.name === id))
        this.problems.add(
          place,
          `{#${name}} lacks "${id}:", which is “${words}” in the data; translate it there`,
        );
    return new Map(
      fields.map((field) => [
        field.name,
        name === 'quotes' ? this.#quote(field, known) : this.#held(field, known, name),
      ]),
    );
  }

  #checkKnown({ name, place }: Field, known: Wanted['known']): void {
    if (!known.has(name))
      this.problems.add(place, `"${name}:" names nothing of this story; see docs/writing.md`);
  }

  /** What stands behind what it translates, which must be what the data say. */
  #held(field: Field, known: Wanted['known'], section: Wanted['name']): string {
    this.#checkKnown(field, known);
    const fault = heldFault(field, known.get(field.name));
    if (fault) this.problems.add(field.place, fault);
    const { words, before } = partedAt(field) ?? { words: field.words, before: '' };
    // A title is its source’s, digits and all.
    if (section !== 'titles') this.#refuseDigits(words, before);
    return this.#text(say(words, this.context, this.problems));
  }

  #quote(field: Field, known: Wanted['known']): string {
    this.#checkKnown(field, known);
    this.#refuseDigits(field.words, '');
    const spoken = say(field.words, this.context, this.problems);
    const { all } = this.context.facts;
    const fact = all.find(({ id, reported }) => id === field.name && reported);
    const fault = fact && quoteFault(fact, all, spoken, this.context.figures.locale);
    if (fault) this.problems.add(field.place, `"${field.name}:" ${fault}`);
    return this.#text(spoken);
  }

  #text(spoken: Spoken): string {
    return textOf(typeset(spoken, this.context.figures.locale)).trim();
  }

  /** A translation has the article’s numbers by reference, as all words have; those of what it translates may stand. */
  #refuseDigits({ parts }: Words, original: string): void {
    for (const part of parts) {
      const typed = 'text' in part ? (part.text.match(DIGITS) ?? []) : [];
      if ('text' in part && typed.some((digits) => !original.includes(digits)))
        this.problems.add(
          part.place,
          `“${part.text.trim()}” has a digit that is typed; write a reference to a fact`,
        );
    }
  }
}

const entries = <T>(all: readonly T[], of: (one: T) => readonly [string, string | undefined]) =>
  new Map(all.map(of).filter((entry): entry is [string, string] => Boolean(entry[1])));

const sourcesOf = (facts: readonly Fact[]) => facts.map(({ source }) => source);

function publishersOf(facts: readonly Fact[], article: Article) {
  const all = entries(sourcesOf(facts), ({ id, publisher }) => [id, publisher]);
  all.set(article.id, article.publisher);
  return article.via ? all.set(VIA, article.via) : all;
}

/** The article’s own stands among its words. */
const titlesOf = (facts: readonly Fact[], article: Article) =>
  entries(
    sourcesOf(facts).filter(({ id }) => id !== article.id),
    ({ id, title }) => [id, title],
  );

const caveatsOf = (facts: readonly Fact[]) => entries(facts, ({ id, caveat }) => [id, caveat]);

/** Ids of the facts that the story uses, and of those that it told before. */
const toldIn = ({ published }: Corrections, used: readonly Fact[]): ReadonlySet<string> =>
  new Set([...used.map(({ id }) => id), ...Object.keys(published ?? {})]);

/** Corrections that the page tells of: of facts that it uses, and of those that were taken out. */
const shownOf = ({ facts, corrections = [] }: Corrections, used: ReadonlySet<string>) => ({
  facts: facts.filter(({ id }) => used.has(id)),
  corrections: corrections.filter(({ is }) => is === null || used.has(is.id)),
});

/** What the story that is translated says of its facts, which a translation must say, too; and what the data say of all. */
function wantedOf(material: Material, original: Original): Wanted[] {
  const { facts, article } = material;
  const used = original.facts;
  const quotes = entries(used, ({ id, reported }) => [id, reported?.fragment]).set(
    article.id,
    article.title,
  );
  const ids = [...facts.map(({ id }) => id), article.id];
  return [
    { name: 'caveats', needed: caveatsOf(used), known: caveatsOf(facts) },
    { name: 'quotes', needed: quotes, known: new Map(ids.map((id) => [id, undefined])) },
    {
      name: 'publishers',
      needed: publishersOf(used, article),
      known: publishersOf(facts, article),
    },
    { name: 'titles', needed: new Map(), known: titlesOf(facts, article) },
    {
      name: 'corrections',
      needed: reasonsOf(material, shownOf(material, toldIn(material, used))),
      known: reasonsOf(material),
    },
  ];
}

/** What a material has that a translation says in its own words. */
type Told = Pick<Material, 'article' | 'facts' | 'corrections'>;

/** Sources whose titles a translation gives, which are in its own language, by their ids. */
interface Titled {
  titled: ReadonlySet<string>;
}

type Corrections = Pick<Material, 'facts' | 'corrections' | 'published'>;

interface Material {
  article: Article;
  facts: readonly Fact[];
  changes: readonly Change[];
  corrections?: readonly Correction[];
  published?: Published | null;
  original?: Original;
}

/** Facts and article with what the lines of a translation say. */
function retold(material: Told, said: Record<keyof typeof TRANSLATED, Said>): Told & Titled {
  const { caveats, quotes, publishers, titles, corrections } = said;
  const { article } = material;
  const via = article.via && (publishers.get(VIA) ?? article.via);
  const sourced = <T extends Source>(source: T): T => ({
    ...source,
    publisher: publishers.get(source.id) ?? source.publisher,
    title: titles.get(source.id) ?? source.title,
  });
  const { facts, corrections: all } = reasoned(material, corrections);
  return {
    titled: new Set(titles.keys()),
    article: {
      ...sourced(article),
      ...(via && { via }),
      told: quotes.get(article.id) ?? article.title,
    },
    facts: facts.map((fact) => ({
      ...fact,
      source: sourced(fact.source),
      ...(caveats.has(fact.id) && { caveat: caveats.get(fact.id)! }),
      ...(quotes.has(fact.id) && { told: quotes.get(fact.id)! }),
    })),
    ...(all && { corrections: all }),
  };
}

/** Facts, article and corrections in the words of a translation; as they are for a story that is none. */
export function translated(
  material: Material,
  sections: Sections,
  figures: Figures,
  problems: Problems,
): Told & Titled {
  const { article, facts, changes, corrections, original } = material;
  const same = { article, facts, ...(corrections && { corrections }) };
  if (!original) return { ...same, titled: new Set() };
  const context = { article, facts: factIndex(facts), changes, figures };
  const lines = new Lines(sections, context, problems);
  const said = wantedOf(material, original).map((wanted) => [wanted.name, lines.read(wanted)]);
  return retold(same, Object.fromEntries(said) as Record<keyof typeof TRANSLATED, Said>);
}
