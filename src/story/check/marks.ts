/** What is said at marks of a picture: names of their own year, notes that add to their figure, a quote at one of them. */
import type { Checked, Mention } from './sentence';

const mentionsOf = ({ sentences }: Checked): Mention[] =>
  sentences.flatMap(({ mentions }) => mentions);

/** The name of a mark tells no year but its own; `year` is undefined where it has none. */
export function checkName(
  checked: Checked,
  year: number | undefined,
  yearsOf: (mention: Mention) => readonly number[],
  complain: (mention: Mention, message: string) => void,
): void {
  if (checked.statement.part !== 'name' || year === undefined) return;
  for (const mention of mentionsOf(checked))
    if (mention.kind === 'year' && !yearsOf(mention).includes(year))
      complain(
        mention,
        `says ${mention.text} at the mark ${checked.statement.section}, which is of ${year}`,
      );
}

/** A note gives the figure of its mark: what to know beside it is another. */
export function checkCaveat(
  checked: Checked,
  complain: (mention: Mention, message: string) => void,
): void {
  const { part, section } = checked.statement;
  if (part !== 'caveat') return;
  for (const mention of mentionsOf(checked))
    if (mention.kind === 'value' && mention.figures[0]!.id === section)
      complain(mention, 'stands in this note already; say what to know of it');
}

const isQuote = ({ source }: Mention): boolean => /\squote\}$/.test(source);

/** Words of the article stand at one mark of a chapter: where they are at two, one of them is not theirs. */
export function checkQuotes(
  marks: readonly Checked[],
  complain: (checked: Checked, mention: Mention, message: string) => void,
): void {
  const quotes = marks.flatMap((checked) =>
    mentionsOf(checked)
      .filter(isQuote)
      .map((mention) => ({ checked, mention, of: checked.statement })),
  );
  for (const { checked, mention, of } of quotes) {
    const other = quotes.find(
      (one) =>
        one.of.chapter === of.chapter &&
        one.of.section !== of.section &&
        one.mention.figures[0]!.id === mention.figures[0]!.id,
    );
    if (other)
      complain(checked, mention, `is quoted at ${other.of.section}, too; quote it at one mark`);
  }
}
