/** What to look at first: what is really unsure, the least sure before the rest. */
import type { Shown, ShownChange, ShownFact, Thing } from './shown';

interface Doubt {
  group: Shown['queue'][number]['group'];
  /** Whether a thing that nobody has decided is unsure in this way; then why. */
  of: (thing: Thing, facts: ReadonlyMap<string, ShownFact>) => string | null;
}

const isFact = (thing: Thing): thing is ShownFact =>
  thing.kind === 'quantity' || thing.kind === 'date';

const atLevel =
  (level: ShownFact['level']): Doubt['of'] =>
  (thing) =>
    isFact(thing) && thing.standing === 'open' && thing.level === level
      ? `${level} confidence: ${thing.reason}`
      : null;

const openChange = (thing: Thing): ShownChange | null =>
  thing.kind === 'change' && thing.standing === 'open' ? thing : null;

/** A claim that fails may be the story, or a slip in the reading: both matter most. */
const failing: Doubt['of'] = (thing) => {
  const change = openChange(thing);
  return change?.verdict === 'fails' ? (change.finding ?? 'what is claimed does not hold') : null;
};

const unchecked: Doubt['of'] = (thing) => {
  const change = openChange(thing);
  return change && change.claims.length > 0 && change.verdict === 'unchecked'
    ? 'what is claimed could not be checked'
    : null;
};

const undated: Doubt['of'] = (thing, facts) => {
  const change = openChange(thing);
  const ends = change ? [change.from, change.to] : [];
  return ends.some((key) => !facts.get(key)?.fields.period) ? 'an end has no date' : null;
};

const asked: Doubt['of'] = (thing) =>
  thing.kind === 'question' ? 'the draft asks this of you' : null;

const doubts: readonly Doubt[] = [
  { group: 'doubt', of: failing },
  { group: 'doubt', of: atLevel('low') },
  { group: 'asked', of: asked },
  { group: 'likely', of: unchecked },
  { group: 'likely', of: undated },
  { group: 'likely', of: atLevel('medium') },
];

/** Each thing that is unsure, once, with the gravest reason. */
export function queueOf(things: readonly Thing[]): Shown['queue'] {
  const facts = new Map(things.filter(isFact).map((fact) => [fact.key, fact]));
  const found = new Map<string, Shown['queue'][number]>();
  for (const { of, group } of doubts)
    for (const thing of things) {
      const because = found.has(thing.key) ? null : of(thing, facts);
      if (because) found.set(thing.key, { key: thing.key, because, group });
    }
  return [...found.values()];
}
