/** Why an editor corrected facts, by the lines in which a translation says it: the fact's id, and `id-2` for a second one. */
import type { Correction, Fact } from '../../facts/fact';

/** What has reasons. */
export interface Corrected {
  facts: readonly Fact[];
  corrections?: readonly Correction[];
}

/** Each reason once, by its line. */
export function reasonsOf({ facts, corrections = [] }: Corrected): Map<string, string> {
  const all = [
    ...facts.flatMap(({ id, edited }) => (edited ? [{ id, because: edited.because }] : [])),
    ...corrections.map(({ was, because }) => ({ id: was.id, because })),
  ];
  const lines = new Map<string, string>();
  const ids = [...new Set(all.map(({ id }) => id))];
  for (const id of ids) {
    const reasons = [...new Set(all.filter((one) => one.id === id).map((one) => one.because))];
    reasons.forEach((because, i) => lines.set(i === 0 ? id : `${id}-${i + 1}`, because));
  }
  return lines;
}

/** The same facts and corrections with what lines say of their reasons. */
export function reasoned<Of extends Corrected>(of: Of, said: ReadonlyMap<string, string>): Of {
  const lines = reasonsOf(of);
  const reasonOf = (id: string, because: string): string => {
    const line = [...lines].find(
      ([name, reason]) =>
        reason === because && name.replace(/-\d+$/, '') === id.replace(/-\d+$/, ''),
    );
    return (line && said.get(line[0])) ?? because;
  };
  return {
    ...of,
    facts: of.facts.map((fact) =>
      fact.edited
        ? { ...fact, edited: { ...fact.edited, because: reasonOf(fact.id, fact.edited.because) } }
        : fact,
    ),
    ...(of.corrections && {
      corrections: of.corrections.map((one) => ({
        ...one,
        because: reasonOf(one.was.id, one.because),
      })),
    }),
  };
}
