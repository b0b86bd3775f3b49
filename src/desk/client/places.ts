/** What is gone through, and in which order: what is unsure, and the ends that a change can have. */
import type { Shown, ShownFact, Thing } from '../shown';

const count = (n: number, one: string) => (n > 0 ? [`${n} ${one}${n === 1 ? '' : 's'}`] : []);

/** What there is to do, in a sentence. */
export function welcome(queue: Shown['queue']): string {
  const questions = queue.filter(({ group }) => group === 'asked').length;
  const all = [...count(questions, 'question'), ...count(queue.length - questions, 'reading')];
  return all.length > 0
    ? `${all.join(' and ')} to look at. The keys j and k go through the list; ? shows all keys.`
    : 'Nothing is unsure, and nothing is asked. The key ? shows all keys.';
}

/** Whether a change can be drawn to a thing. */
export const isEnd = (thing: Thing): thing is ShownFact =>
  thing.kind === 'quantity' && thing.standing !== 'rejected';

/** Keys of the numbers that a change from one is likely to lead to: counted alike; where there is none, of all. */
export function likelyEnds(things: readonly Thing[], from: string): string[] {
  const ends = things.filter(isEnd);
  const unit = ends.find(({ key }) => key === from)?.fields.unit;
  const others = ends.filter(({ key }) => key !== from);
  const alike = others.filter(({ fields }) => fields.unit === unit);
  return (alike.length > 0 ? alike : others).map(({ key }) => key);
}

/**
 * The place among `keys` of what comes next after `at`, or before it. Where they are without it, that is told by
 * `order`; in an empty one the list begins anew. A place beyond the ends is the caller's to bound.
 */
export function placeFrom(
  keys: readonly string[],
  at: string,
  by: 1 | -1,
  order: readonly string[],
): number {
  const place = keys.indexOf(at);
  if (place >= 0) return place + by;
  if (!order.includes(at)) return by > 0 ? 0 : keys.length - 1;
  const before = keys.filter((key) => order.indexOf(key) < order.indexOf(at)).length;
  return by > 0 ? before % keys.length : before - 1;
}

/** Keys of other facts that are open and as unsure as one, for the same reason. */
export function alikeIn({ queue, things }: Shown, thing: Thing | undefined): string[] {
  if (!thing || !('level' in thing) || thing.standing !== 'open') return [];
  const queued = new Set(queue.map(({ key }) => key));
  return things.flatMap((one) => {
    const isAlike = 'level' in one && one.kind === thing.kind && one.reason === thing.reason;
    return isAlike && one.standing === 'open' && queued.has(one.key) && one !== thing
      ? one.key
      : [];
  });
}
