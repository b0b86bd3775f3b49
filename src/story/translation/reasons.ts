/** Why an editor corrected facts, by the lines in which a translation says it: the fact's id, and `id-2` for a second one. */
import type { Correction, Fact } from '../../facts/fact';

/** What has reasons. */
export interface Corrected {
  facts: readonly Fact[];
  corrections?: readonly Correction[];
}

/** A reason of a fact; it is one however often it is given. */
const keyOf = (id: string, because: string): string => JSON.stringify([id, because]);

/** Every reason that there is, each once, in the order of their days: a later one takes no line of one that is told. */
function allOf({ facts, corrections = [] }: Corrected) {
  const all = [
    ...facts.flatMap(({ id, edited }) => (edited ? [{ id, ...edited }] : [])),
    ...corrections.map(({ was, on, because }) => ({ id: was.id, on, because })),
  ].sort((a, b) => a.on.localeCompare(b.on));
  return [...new Map(all.map((one) => [keyOf(one.id, one.because), one])).values()];
}

/** The names of the lines that say reasons, by these; those of all, whichever of them are told. */
function linesOf(of: Corrected): Map<string, string> {
  const all = allOf(of);
  const taken = new Set(all.map(({ id }) => id));
  const lines = new Map<string, string>();
  const named = new Set<string>();
  for (const { id, because } of all) {
    let line = id;
    if (named.has(id)) for (let n = 2; taken.has(line); n += 1) line = `${id}-${n}`;
    named.add(id);
    taken.add(line);
    lines.set(keyOf(id, because), line);
  }
  return lines;
}

/** The reasons that are told, by their lines; `of` is all that has reasons, `told` what of it is told. */
export function reasonsOf(of: Corrected, told: Corrected = of): Map<string, string> {
  const lines = linesOf(of);
  return new Map(allOf(told).map(({ id, because }) => [lines.get(keyOf(id, because))!, because]));
}

/** The same facts and corrections with what lines say of their reasons. */
export function reasoned<Of extends Corrected>(of: Of, said: ReadonlyMap<string, string>): Of {
  const lines = linesOf(of);
  const reasonOf = (id: string, because: string): string =>
    said.get(lines.get(keyOf(id, because))!) ?? because;
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
