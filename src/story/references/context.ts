/** What references can speak of. */
import type { Article, Fact, Quantity } from '../../facts/fact';
import type { Change } from '../../facts/factsFile';
import type { FactIndex } from '../../charts/kind';
import type { Figures } from '../../figures/figures';

export interface Context {
  article: Article;
  facts: FactIndex;
  /** Changes that the article tells, with its claims and whether they hold. */
  changes: readonly Change[];
  figures: Figures;
  /** The two points that a chapter compares: `from` and `to` in its words. */
  pair?: readonly [from: Quantity, to: Quantity];
  /** What one square of its chart stands for. */
  square?: { fact: Quantity; worth: number };
}

/** A fact that others of its series are measured with. */
export const isQuantity = (fact: Fact): fact is Quantity => fact.kind === 'quantity';
