/** Where an article says what is new: its headline, and the first paragraph below it. */
import { isBoilerplate } from '../extract/article';
import type { ArticleReading } from '../extract/readArticle';
import type { Change, FactsFile, QuantityFact } from '../facts/factsFile';
import { readBlocks, type Block } from '../facts/paragraphs';

/** Quantities of the headline and of the first paragraph. */
export interface News {
  headline: readonly QuantityFact[];
  lead: readonly QuantityFact[];
}

/** A paragraph ends as a sentence does; a dateline or the head of a page does not. */
const isParagraph = ({ text }: Block) => /[.!?]["”’)]?\s*$/u.test(text) && /\p{Ll}/u.test(text);

const quantitiesIn = (block: Block | undefined, { facts }: FactsFile): QuantityFact[] =>
  facts.filter((fact): fact is QuantityFact => {
    if (!block || fact.kind !== 'quantity') return false;
    const [start, end] = fact.reported.span;
    return start >= block.start && end <= block.start + block.text.length;
  });

/** What an article gives where it says what is new; nothing where its text is not at hand. */
export function newsOf({ file, text }: ArticleReading): News {
  const { title } = file.article;
  const blocks = readBlocks(text).filter((block) => !isBoilerplate(block));
  const top = blocks.findIndex((block) => title !== null && block.text.includes(title));
  const lead = blocks.slice(top + 1).find(isParagraph);
  return { headline: quantitiesIn(blocks[top], file), lead: quantitiesIn(lead, file) };
}

/** Whether one of the facts is among others, or is told there in the same value. */
const isAmong = (facts: readonly QuantityFact[], others: readonly QuantityFact[]) =>
  facts.some((fact) =>
    others.some(({ value, unit }) => value === fact.value && unit === fact.unit),
  );

/** Whether the headline or the first paragraph gives a figure. */
export const isNews = (fact: QuantityFact, { headline, lead }: News): boolean =>
  [...headline, ...lead].some(({ id }) => id === fact.id);

/** How near a change is to what is new: told in the headline, in the first paragraph, or further down. */
export function nearness(
  { from, to, claims }: Change,
  { facts }: FactsFile,
  { headline, lead }: News,
): number {
  const ids = new Set([from, to, ...claims.map(({ fact }) => fact)]);
  const own = facts.filter((fact) => ids.has(fact.id)) as QuantityFact[];
  return 2 * Number(isAmong(own, headline)) + Number(isAmong(own, lead));
}
