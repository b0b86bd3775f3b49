/** "It fell from a to b": what stands behind "from" and "to" must be the ends of what moved. */
import type { Fact } from '../../facts/fact';
import type { Locale } from '../../locales/locale';
import type { Checked, Mention } from './sentence';

/** Words that bear out how one value became another; its figure is the change between them. */
const isMovement = ({ kind, figures: [figure] }: Mention): boolean =>
  kind === 'comparison' && figure!.computed === 'change' && figure!.of.length === 2;

/** The movement that a value is an end of: the last before it, else the first behind it. */
const movementOf = ({ start }: Mention, movements: readonly Mention[]): Mention | undefined =>
  movements.findLast((one) => one.start < start) ?? movements[0];

export function checkMoves(
  { sentences, text }: Checked,
  facts: ReadonlyMap<string, Fact>,
  { ends }: Locale,
  complain: (mention: Mention, message: string) => void,
): void {
  const seriesOf = (id: string) => {
    const fact = facts.get(id);
    return fact?.kind === 'quantity' ? fact.series : null;
  };
  const isOf = (id: string, other: string) =>
    seriesOf(id) !== null && seriesOf(id) === seriesOf(other);
  for (const { mentions } of sentences) {
    const movements = mentions.filter(isMovement);
    for (const mention of mentions.filter(({ kind }) => kind === 'value')) {
      const [from, to] = movementOf(mention, movements)?.figures[0]!.of ?? [];
      const { id } = mention.figures[0]!;
      // What belongs to no series moved with nothing else.
      if (!from || !to || !(id === from || id === to || isOf(id, to))) continue;
      const before = text.slice(0, mention.start);
      const end = ends.to.test(before) ? to : ends.from.test(before) ? from : id;
      if (end !== id) complain(mention, `is no end of what moved there; that is ${end}`);
    }
  }
}
