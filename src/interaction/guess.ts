/**
 * What a reader is asked to guess in a picture: values of slots of a time axis, each by a handle of its own.
 * Nothing is remembered but in the picture, and nothing is sent.
 */

/** A slot whose value is guessed. */
interface Guessed {
  slot: number;
  /** `2008`. */
  name: string;
  /** What is said of a guess, which stands for `{guess}` in it, beside what was recorded. */
  answer: string;
}

/** As a layout has it, in its `guess`. */
export interface Guess {
  /** Ids of the steps at which it is asked for, and answered. */
  ask: string;
  answer: string;
  label: string;
  /** What is said of a handle that has not been moved. */
  none: string;
  /** Each value that a handle can stand for, as it is said, from the foot of the scale to its top. */
  texts: readonly string[];
  slots: readonly Guessed[];
  /** Places in `texts`, null where nothing is guessed. Absent where nobody can: as served, and in stills. */
  values?: readonly (number | null)[];
  /** Which was moved last. */
  last?: number;
}

/** Where handles stand: at `x`, each to be moved from `bottom` to `top`, in viewBox units. */
export interface Handles {
  x: readonly number[];
  top: number;
  bottom: number;
}

/** How far apart two handles stand at least, in px: as far as each is wide. */
const APART = 26;

/**
 * Where handles stand, as lengths of CSS: two that are nearer to each other than fingers can tell apart, in a
 * small picture, stand aside. `width` is that of the picture, in viewBox units.
 */
export function leftOf(x: readonly number[], width: number): string[] {
  const share = (units: number) => (units / width) * 100;
  const pushes = x.map((at, i) =>
    i === 0 ? '0px' : `max(0px, ${APART}px - ${share(at - x[i - 1]!)}cqi)`,
  );
  const all = pushes.join(' + ');
  return x.map(
    (at, i) => `calc(${share(at)}% + ${pushes.slice(0, i + 1).join(' + ')} - (${all}) / 2)`,
  );
}

/** What is said of all that is guessed, a sentence each. */
export const answersOf = ({ slots, texts, values = [] }: Guess): string[] =>
  slots.flatMap(({ answer }, i) => {
    const value = values[i] ?? null;
    return value === null ? [] : answer.replace('{guess}', texts[value]!);
  });
