/** What a rebase says of what a reader has chosen in it: the multiple of each start, and what the chosen one comes to. */
import type { Told } from '../../interaction/told';
import {
  chosenIn,
  comparable,
  filled,
  multipleText,
  outcome,
  type Base,
  type End,
  type RebaseLayout,
  type RebaseView,
} from './scale';

/** `From 1990, with the islands to 2014`. */
const spanOf = ({ words }: RebaseLayout, name: string, { when }: End): string =>
  `${words.from} ${name} ${words.to} ${when}`;

function titleOf(layout: RebaseLayout, base: Base, end: End): string {
  return `${spanOf(layout, base.short, end)}: ${multipleText(base, end, layout.words)}`;
}

function altOf(layout: RebaseLayout, base: Base, end: End, others: readonly Base[]): string {
  const { words } = layout;
  const said = outcome(base, end, words);
  const each = others
    .map((other) => `${other.label}: ${multipleText(other, end, words)}`)
    .join('; ');
  return [
    `${filled(words.point, { when: end.when, value: end.said })}.`,
    `${filled(words.piece, { value: base.said })}, ${base.label}.`,
    ...[said.times, said.rate, each && `${each}.`],
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is said of the picture as it is chosen; nothing while the starts stand alone. */
export function tells(layout: RebaseLayout, { ends }: RebaseView): Told | null {
  if (ends < 0.5) return null;
  const { rows, chosen, words } = layout;
  const { base, end } = chosenIn(layout, chosen);
  const counted = rows.filter((row) => comparable(row, end));
  return {
    title: titleOf(layout, base, end),
    unit: filled(words.piece, { value: base.said }),
    alt: altOf(
      layout,
      base,
      end,
      counted.filter((row) => row !== base),
    ),
    marks: Object.fromEntries(
      counted.map((row) => [row.id, `${multipleText(row, end, words)} ${words.to} ${end.when}`]),
    ),
    rows: counted.map((row) => ({
      what: spanOf(layout, row.label, end),
      value: multipleText(row, end, words),
      words: `${end.said} ÷ ${row.said}`,
      source: words.computed,
    })),
  };
}
