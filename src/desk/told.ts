/** What was done, in a sentence for the editor. */
import type { EditedFile } from '../facts/edits';
import type { Claim } from '../facts/factsFile';
import { formatValue } from '../locales/en/quantities';
import type { FactDecision, Thing } from './shown';

const words = (things: readonly Thing[], key: string): string => {
  const thing = things.find((one) => one.key === key);
  return thing && 'stands' in thing ? `“${thing.stands}”` : key;
};

/** What an edit is of. */
const ofEdit = (things: readonly Thing[], index: number): string => {
  const thing = things.find((one) => 'edit' in one && one.edit === index);
  return thing && 'stands' in thing ? `“${thing.stands}”` : 'a decision';
};

const measures: Record<Claim['kind'], string> = {
  times: ' times',
  percent: ' percent',
  'percentage-points': ' percentage points',
  difference: '',
};

const inDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** What the ends give, in the measure of what is claimed. */
function given({ kind, computed }: Claim, unit: string): string {
  const value = Math.abs(computed);
  return kind === 'difference'
    ? formatValue(value, unit)
    : `${inDigits.format(value)}${measures[kind]}`;
}

const verdicts: Record<Claim['verdict'], (given: string) => string> = {
  holds: (given) => `holds: the ends give ${given}`,
  fails: (given) => `does not hold: the ends give ${given}`,
  unchecked: () => 'could not be checked',
};

/** What the arithmetic says of a change: `“57 percent” holds: the ends give 57.1 percent.` */
export function judged({ changes, facts }: EditedFile, before: EditedFile): string {
  const fresh = changes.filter(({ id }) => !before.changes.some((one) => one.id === id));
  const said = fresh.flatMap(({ claims, finding, to }) => {
    const of = (key: string) => facts.find(({ id }) => id === key)!;
    const end = of(to);
    const unit = end.kind === 'quantity' ? end.unit : '';
    const told = claims.map(
      (claim) =>
        `“${of(claim.fact).reported.fragment}” ${verdicts[claim.verdict](given(claim, unit))}.`,
    );
    return told.length > 0 || !finding ? told : [`It does not hold: ${finding}.`];
  });
  return said.join(' ');
}

/** Why a fact is as an answer has it, where nobody has said. Readers see it beside the number. */
export const ANSWERED = {
  correct: 'the editor dated it by the article',
  accept: 'the editor compared it with the article',
};

/** More letters of a question are not told. */
const LONGEST = 60;

/** A question's first words. */
export const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;

/** Told once it is written: `Accepted “30,000 people”.` */
export function told(decision: FactDecision, things: readonly Thing[]): string {
  const of = (key: string) => words(things, key);
  switch (decision.action) {
    case 'accept':
      return `Accepted ${[decision.of, ...(decision.like ?? [])].map(of).join(', ')}.`;
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
    case 'reason':
      return `Gave another reason for ${ofEdit(things, decision.index)}.`;
  }
}
