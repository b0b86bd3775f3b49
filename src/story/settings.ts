/** The `name: value` lines of a section, read as what is asked for; each mistake at its line. */
import type { Settings } from '../charts/kind';
import type { Fact, Quantity } from '../facts/fact';
import { type Figure, Refusal, refuse } from '../figures/figure';
import { hint, Mistake, type Place, type Problems } from './document/problems';
import type { Field, Section } from './document/sections';
import { type ReferenceContext, endsOf, isQuantity, quantityOf, twoOf } from './references/facts';
import { figuresSaid, say, type Spoken, textOf, typeset } from './references/say';

/** `10,000`, `1.5 million`. */
const NUMBER = /^([\d,]+(?:\.\d+)?)(?: (thousand|million|billion|trillion))?$/;
const MAGNITUDES: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const itemsOf = (source: string) =>
  source
    .split(',')
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/**
 * The settings of one section of a story’s file. What is not set is null or empty; what cannot be read
 * throws a Mistake at its line.
 */
export class SectionSettings implements Settings {
  readonly #asked = new Set<string>();

  constructor(
    private readonly section: Pick<Section, 'fields' | 'place'>,
    private readonly context: ReferenceContext,
    private readonly problems: Problems,
    /** Takes what was said, with where: checks read it. */
    private readonly heard: (spoken: Spoken, name: string) => void = () => {},
  ) {}

  #field(name: string): Field | undefined {
    this.#asked.add(name);
    return this.section.fields.find((field) => field.name === name);
  }

  #at<T>(name: string, read: (field: Field) => T, otherwise: T): T {
    const field = this.#field(name);
    if (!field) return otherwise;
    try {
      return read(field);
    } catch (error) {
      if (error instanceof Refusal) throw new Mistake(field.words.place, error.message);
      throw error;
    }
  }

  has(name: string): boolean {
    return this.#field(name) !== undefined;
  }

  /** Where a setting stands; the section's own place where it is not set. */
  placeOf(name: string): Place {
    return this.#field(name)?.words.place ?? this.section.place;
  }

  spoken(name: string): Spoken | null {
    const field = this.#field(name);
    if (!field) return null;
    const spoken = say(field.words, this.context, this.problems);
    this.heard(spoken, name);
    return spoken;
  }

  text(name: string): string | null {
    const spoken = this.spoken(name);
    return spoken && textOf(typeset(spoken, this.context.figures.locale));
  }

  figures(name: string): readonly Figure[] {
    return figuresSaid(this.spoken(name) ?? []);
  }

  /** One word that means something to us, as it stands. */
  word(name: string): string | null {
    return this.#field(name)?.source.trim() ?? null;
  }

  list(name: string): readonly string[] {
    return this.#at(name, ({ source }) => itemsOf(source), []);
  }

  facts(name: string): readonly Fact[] {
    const { facts } = this.context;
    const ofItem = (item: string): readonly Fact[] => {
      const fact = facts.all.find(({ id }) => id === item);
      if (fact) return [fact];
      const series = facts.all.flatMap((one) => (isQuantity(one) ? (one.series ?? []) : []));
      if (series.includes(item)) return facts.series(item);
      const ids = facts.all.map(({ id }) => id);
      return refuse(`no fact or series is called "${item}"${hint(item, [...ids, ...series])}`);
    };
    return this.#at(name, ({ source }) => itemsOf(source).flatMap(ofItem), []);
  }

  quantities(name: string): readonly Quantity[] {
    const only = (fact: Fact) =>
      isQuantity(fact) ? fact : this.refuse(name, `${fact.id} is a date; name quantities`);
    return this.facts(name).map(only);
  }

  quantity(name: string): Quantity | null {
    return this.#at(name, ({ source }) => quantityOf(source.trim(), this.context), null);
  }

  #pairIn(item: string): readonly [Quantity, Quantity] {
    const [from = '', to, more] = item.split(' to ');
    if (to === undefined) return endsOf(from, this.context);
    if (more !== undefined) return refuse(`"${item}" is no pair; write it as "id to id"`);
    return twoOf([quantityOf(from.trim(), this.context), quantityOf(to.trim(), this.context)]);
  }

  pair(name: string): readonly [Quantity, Quantity] | null {
    return this.#at(name, ({ source }) => this.#pairIn(source.replace(/\s+/g, ' ').trim()), null);
  }

  pairs(name: string): readonly (readonly [Quantity, Quantity])[] {
    return this.#at(name, ({ source }) => itemsOf(source).map((item) => this.#pairIn(item)), []);
  }

  /** Ids that a line names one by one, or as the ends of pairs: what a chapter is about. */
  ownFacts(name: string): readonly string[] {
    const { facts } = this.context;
    const isFact = (word: string) => facts.all.some(({ id }) => id === word);
    const isSeries = (word: string) =>
      facts.all.some((fact) => isQuantity(fact) && fact.series === word);
    return this.list(name).flatMap((item) => {
      const words = item.split(' to ');
      if (words.every(isFact)) return words;
      return name !== 'to' && words.length === 1 && isSeries(item)
        ? endsOf(item, this.context).map(({ id }) => id)
        : [];
    });
  }

  number(name: string): number | null {
    const read = ({ source }: Field) => {
      const [, digits = '', magnitude = ''] =
        NUMBER.exec(source.trim()) ??
        refuse(
          'is not a number; write digits, with thousand, million or billion behind them where it is long',
        );
      const value = Number(digits.replaceAll(',', '')) * (MAGNITUDES[magnitude] ?? 1);
      return value > 0 && value < Infinity
        ? value
        : refuse(`${source.trim()} is not above 0; write a number that is`);
    };
    return this.#at(name, read, null);
  }

  refuse(name: string, message: string): never {
    throw new Mistake(this.placeOf(name), message);
  }

  /** Notes each line that nobody asked for, with what could have been meant. */
  checkUnread(known: Iterable<string>): void {
    const names = [...new Set([...known, ...this.#asked])];
    for (const { name, place } of this.section.fields)
      if (!this.#asked.has(name) && !names.includes(name))
        this.problems.add(place, `"${name}:" is not known here${hint(name, names)}`);
  }
}
