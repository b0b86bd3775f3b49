/** What a story calls its series and single figures. */
import type { Fact } from '../facts/fact';
import { checkLength, checkMarks } from './check/setting';
import type { Problems } from './document/problems';
import type { Section } from './document/sections';
import { plainText } from './document/words';

/** By the ids of facts and series; what is wrong with a line is noted. */
export function namesIn(
  section: Section | null,
  facts: readonly Fact[],
  problems: Problems,
): Map<string, string> {
  const names = new Map<string, string>();
  const series = facts.flatMap((fact) => (fact.kind === 'quantity' ? (fact.series ?? []) : []));
  const known = new Set([...facts.map(({ id }) => id), ...series]);
  for (const { name, words, place } of section?.fields ?? []) {
    if (!known.has(name)) problems.add(place, `no fact or series is called "${name}"`);
    names.set(
      name,
      problems.attempt(() => plainText(words, 'a name'), ''),
    );
    const complain = (_: number, message: string) => problems.add(words.place, message);
    checkLength(names.get(name)!, true, complain);
    checkMarks(names.get(name)!, complain);
  }
  return names;
}
