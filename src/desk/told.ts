/** What was done, in a sentence for the editor. */
import type { Decision, Thing } from './shown';

const words = (things: readonly Thing[], key: string): string => {
  const thing = things.find((one) => one.key === key);
  return thing && 'stands' in thing ? `“${thing.stands}”` : key;
};

/** Told once it is written: `Accepted “30,000 people”.` */
export function told(
  decision: Exclude<Decision, { action: 'answer' | 'undo' }>,
  things: readonly Thing[],
): string {
  const of = (key: string) => words(things, key);
  switch (decision.action) {
    case 'accept':
      return `Accepted ${of(decision.of)}.`;
    case 'reject':
      return decision.of.startsWith('change:')
        ? `Parted ${of(decision.of)}.`
        : `Rejected ${of(decision.of)}.`;
    case 'correct':
      return `Corrected ${of(decision.of)}: ${Object.keys(decision.set).join(', ')}.`;
    case 'add':
      return `Added ${of(decision.of)}.`;
    case 'join':
      return `Joined ${of(decision.from)} and ${of(decision.to)}.`;
    case 'takeBack':
      return 'Took the decision back.';
  }
}
