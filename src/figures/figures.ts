/** Makes figures: of facts, and of what is computed from them. The one place where either becomes words. */
import {
  type Article,
  type DateMention,
  type Fact,
  type Quantity,
  REPORTED_IN,
  type Source,
} from '../facts/fact';
import { group } from 'd3';
import { reservedBounds } from '../facts/bounds';
import { landing } from '../facts/landing';
import type { Passage } from '../facts/passage';
import { yearOf } from '../facts/period';
import type { Locale } from '../locales/locale';
import { correctedOf } from './corrected';
import { refuse, type Computation, type Figure } from './figure';

/** What a story calls its series and single figures. */
export interface Names {
  /** By the id of a series or of a fact. */
  of: (id: string) => string | undefined;
}

/** A space at which no line breaks is no part of a name. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

/** The words of a source in their place: the article's own, or those that are kept of another. */
function wordsOf({ words, reported }: Fact): Passage | null | undefined {
  if (!reported) return words;
  const { fragment, prefix, suffix, once } = reported;
  return {
    ...{ exact: fragment, language: REPORTED_IN },
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
    ...(once !== undefined && { once }),
  };
}

/** Where the words of facts stand on the pages of their sources, those of one source in one address. */
function landingsOf(facts: readonly Fact[]): Pick<Figure, 'landings'> {
  const bySource = group(facts, ({ source }) => source.id);
  const landings = [...bySource].flatMap(([id, all]) => {
    const { url } = all[0]!.source;
    const passages = all.flatMap((fact) => wordsOf(fact) ?? []);
    return url && passages.length > 0 ? [[id, landing(url, ...passages)] as const] : [];
  });
  return landings.length > 0 ? { landings: Object.fromEntries(landings) } : {};
}

/** What belongs to a value beside its unit: a range's other end, its reservation, where its movement began. */
const readOf = ({ upper, approximation, since }: Quantity) => ({
  ...(upper !== undefined && { upper }),
  ...(approximation && { approximation }),
  ...(since && { since: since.date }),
});

/** Each source once, in the order in which it is first named. */
export const distinct = (all: readonly Source[]): Source[] => [
  ...new Map(all.map((source) => [source.id, source])).values(),
];

/**
 * Makes figures of facts and of what is computed from them, in one language; refuses what the facts do not
 * allow with a Refusal.
 */
export class Figures {
  constructor(
    readonly locale: Locale,
    private readonly names: Names,
  ) {}

  /** The year of a quantity; refuses one without a date. */
  year({ id, period }: Quantity): number {
    return period ? yearOf(period) : refuse(`${id} has no date`);
  }

  /** `1992`, `March 1992`: when a quantity is or was; empty for one without a date. */
  when({ period }: Quantity): string {
    return period ? this.locale.date(period.date) : '';
  }

  /** What the story calls this very figure: `with the night boats`. */
  ownName({ id }: Quantity): string | undefined {
    return this.names.of(id);
  }

  /** `1992`, or `1992 (with the night boats)` where the date alone would not do. */
  pointName(fact: Quantity): string {
    const own = this.ownName(fact);
    // Beside the name of its series that name tells nothing apart.
    const apart = own === this.seriesName(fact) ? '' : (own ?? '');
    return this.locale.names.point(this.when(fact), apart);
  }

  /** The name of a figure's series; of one that belongs to none its own. */
  seriesName({ series, id, name, reported, unit }: Quantity): string {
    const known = (series && this.names.of(series)) || this.names.of(id) || name;
    return known || reported?.fragment || this.locale.unitName(unit);
  }

  /** `Ferry passengers, 1992`. */
  nameOf(fact: Quantity): string {
    const series = this.seriesName(fact);
    return fact.period && fact.series ? `${series}, ${this.pointName(fact)}` : series;
  }

  of(fact: Fact): Figure {
    return fact.kind === 'date' ? this.ofDate(fact) : this.ofQuantity(fact);
  }

  ofQuantity(fact: Quantity): Figure {
    return {
      id: fact.id,
      what: this.nameOf(fact),
      text: this.locale.quantity(fact),
      value: fact.value,
      unit: this.locale.unitName(fact.unit),
      period: fact.period?.date ?? '',
      ...this.#recorded(fact),
      ...readOf(fact),
      ...this.#reserved(fact),
    };
  }

  ofDate(fact: DateMention): Figure {
    const { words } = this.locale;
    return {
      id: fact.id,
      what: this.names.of(fact.id) ?? fact.name ?? words.everyNumber.mention,
      text: this.locale.date(fact.period.date),
      value: fact.period.date,
      unit: words.everyNumber.dateUnit,
      period: fact.period.date,
      ...this.#recorded(fact),
    };
  }

  /** The article's own date, which a byline states. */
  ofArticle(article: Article): Figure {
    const { words } = this.locale;
    return {
      id: article.id,
      what: words.everyNumber.article,
      text: this.locale.date(article.date),
      value: article.date,
      unit: words.everyNumber.dateUnit,
      period: article.date,
      origin: 'article',
      computed: null,
      quote: article.title,
      ...(article.told && { told: article.told }),
      caveat: '',
      formula: '',
      source: article,
      sources: [article],
      of: [article.id],
    };
  }

  /** How far its reservation reaches. */
  #reserved(fact: Quantity): Pick<Figure, 'bounds' | 'allows'> {
    const bounds = fact.approximation && reservedBounds(fact);
    if (!bounds) return {};
    const [least, most] = bounds.map((end) => this.locale.value(end, fact.unit));
    return { bounds, allows: this.locale.names.allows(least!, most!) };
  }

  #recorded(fact: Fact) {
    const { id, source, reported, told, caveat = '' } = fact;
    const corrected = correctedOf(fact, this.locale);
    const words = wordsOf(fact);
    return {
      ...(corrected && { corrected }),
      ...(words !== undefined && { words }),
      origin: reported ? ('article' as const) : ('context' as const),
      computed: null,
      quote: reported?.fragment ?? '',
      ...(told && { told }),
      caveat,
      formula: '',
      source,
      sources: [source],
      of: [id],
    };
  }

  /**
   * A figure that follows from others; called after the computation and all of them, where no `id` is given.
   * `further` are those that it is not about, as a series of prices.
   */
  computed(
    computed: Computation,
    { what, unit, id }: { what: string; unit: string; id?: string },
    value: number,
    text: string,
    formula: string,
    of: readonly Fact[],
    further: readonly Fact[] = [],
  ): Figure {
    const ids = of.map((fact) => fact.id);
    const sources = distinct([...of, ...further].map(({ source }) => source));
    const landings = landingsOf([...of, ...further]);
    const rest = { period: '', quote: '', caveat: '', source: null, origin: 'computed' as const };
    return {
      ...{ id: id ?? [computed, ...ids].join('-'), what, unit, value, text, computed },
      ...{ formula: spaced(formula), ...rest, ...landings, sources, of: ids },
      ...(further.length > 0 && { further: further.map((fact) => fact.id) }),
    };
  }
}
