/** Every number of the page, each once: the article's, what others published, and what is computed. */
import type { Article, DateMention, Fact, Quantity, Source } from '../facts/fact';
import { formatQuantity } from '../facts/format';
import { formatDate } from '../facts/period';
import { everyNumber as words } from '../words/en/everyNumber';
import { figureName, unitName } from './names';
import { credit, excerpt, withCaveat } from './note';
import type { Num } from './prose';

export interface NumberRow {
  /** Its anchor is `n-` and this. */
  key: string;
  what: string;
  /** As the page says it, and as a plain value. */
  text: string;
  value: number | string;
  unit: string;
  /** ISO year, month or day; empty for what has none. */
  date: string;
  /** The reported words, or the formula. */
  words: string;
  caveat: string;
  kind: 'article' | 'context' | 'computed';
  source: Source | null;
}

const provenance = ({ source, reported, caveat = '' }: Fact) => ({
  words: reported?.fragment ?? '',
  caveat,
  kind: reported ? ('article' as const) : ('context' as const),
  source,
});

const quantityRow = (fact: Quantity): NumberRow => ({
  key: fact.id,
  what: figureName(fact),
  text: formatQuantity(fact),
  value: fact.value,
  unit: unitName(fact.unit),
  date: fact.period?.date ?? '',
  ...provenance(fact),
});

const dateRow = (fact: DateMention, name: string | undefined): NumberRow => ({
  key: fact.id,
  what: name ?? words.mention,
  text: formatDate(fact.period.date),
  value: fact.period.date,
  unit: words.dateUnit,
  date: fact.period.date,
  ...provenance(fact),
});

/** The article's own date, which the byline states. */
const articleRow = (article: Article): NumberRow => ({
  key: article.id,
  what: words.article,
  text: formatDate(article.date),
  value: article.date,
  unit: words.dateUnit,
  date: article.date,
  words: article.title,
  caveat: '',
  kind: 'article',
  source: article,
});

const computedRow = ({ key, what = '', text, value, unit = '', formula = '' }: Num): NumberRow => ({
  key,
  what,
  text,
  value,
  unit,
  date: '',
  words: formula,
  caveat: '',
  kind: 'computed',
  source: null,
});

/** The reported words in quotation marks, or the formula, with the caveat. */
export const wordsOf = ({ kind, words: reported, caveat }: NumberRow): string =>
  withCaveat(kind === 'article' ? `“${excerpt(reported)}”` : reported, caveat);

/** Who published the number, or that it was computed here. */
export const originOf = ({ source }: NumberRow): string =>
  source ? credit(source) : words.computed;

const order = { article: 0, context: 1, computed: 2 };

/**
 * `numbers` are those of the page's words and tables; those that state a fact have its row. `names`
 * are what happened on a date, by the date's id.
 */
export function everyNumber(
  article: Article,
  facts: readonly Fact[],
  numbers: readonly Num[],
  names: Readonly<Record<string, string>>,
): NumberRow[] {
  const known = facts.map((fact) =>
    fact.kind === 'date' ? dateRow(fact, names[fact.id]) : quantityRow(fact),
  );
  const rows = [
    articleRow(article),
    ...known,
    ...numbers.filter(({ what }) => what).map(computedRow),
  ];
  const once = [...new Map(rows.map((row) => [row.key, row])).values()];
  return once.sort((a, b) => order[a.kind] - order[b.kind]);
}
