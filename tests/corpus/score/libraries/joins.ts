import type { FoundChange, FoundQuantity } from '../found';
import { magnitudeNamed } from './words';

// Neither library joins two numbers, so this is the plainest way to do it for them.

type Neighbours = [first: FoundQuantity, second: FoundQuantity];

const sorted = (quantities: FoundQuantity[]) =>
  [...quantities].sort((a, b) => a.span[0] - b.span[0]);

function before(text: string, { span }: FoundQuantity): string {
  return text.slice(Math.max(0, span[0] - 20), span[0]);
}

function between(text: string, [first, second]: Neighbours): string {
  return text.slice(first.span[1], second.span[0]);
}

function isAlike([first, second]: Neighbours): boolean {
  return first.unit === null || second.unit === null || first.unit === second.unit;
}

function isRange(text: string, pair: Neighbours): boolean {
  const [gap, lead] = [between(text, pair), before(text, pair[0])];
  if (/^\s*[–-]\s*[$€£]?$/.test(gap)) return true;
  if (/^\s+to\s+$/.test(gap)) return !/from\s+$/i.test(lead);
  return /^\s+and\s+$/.test(gap) && /between\s+$/i.test(lead);
}

/** The low end of "3 and 5 million" is in millions too. */
function lowEnd(text: string, [low, high]: Neighbours): number {
  const [words] = /[a-z]+/.exec(text.slice(...high.span)) ?? [];
  const isBare = /^[\d.,]+$/.test(text.slice(...low.span));
  return low.value[0] * (isBare ? magnitudeNamed(words ?? '') : 1);
}

/** Makes one range of two numbers with a dash or "to" between them, and of "between A and B". */
export function joinRanges(quantities: FoundQuantity[], text: string): FoundQuantity[] {
  const joined: FoundQuantity[] = [];
  for (const quantity of sorted(quantities)) {
    const last = joined.at(-1);
    if (!last || !isAlike([last, quantity]) || !isRange(text, [last, quantity])) {
      joined.push(quantity);
      continue;
    }
    joined[joined.length - 1] = {
      span: [last.span[0], quantity.span[1]],
      value: [lowEnd(text, [last, quantity]), quantity.value[1]],
      unit: quantity.unit ?? last.unit,
    };
  }
  return joined;
}

/** A change that two neighbours are the ends of; `null` if the words around them do not say so. */
function changeOf(text: string, [first, second]: Neighbours): FoundChange | null {
  const gap = between(text, [first, second]);
  const span: FoundChange['span'] = [first.span[0], second.span[1]];
  if (/[.!?]\s/.test(gap)) return null;
  if (/from\s+$/i.test(before(text, first)) && /\sto\s+$/.test(gap))
    return { span, from: first, to: second };
  if (/\s(?:from|against|compared\s+(?:with|to))\s+$/.test(gap))
    return { span, from: second, to: first };
  return null;
}

/** The changes between neighbouring quantities of one unit: "from A … to B", "B … from A", "B, compared with A". */
export function findChanges(quantities: FoundQuantity[], text: string): FoundChange[] {
  const inOrder = sorted(quantities);
  return inOrder.flatMap((first, i) => {
    const second = inOrder[i + 1];
    if (!second || !isAlike([first, second])) return [];
    return changeOf(text, [first, second]) ?? [];
  });
}

/** Gives a bare number the unit of the other end of its change, as in "from 399 to 449 kroner". */
export function shareUnits(quantities: FoundQuantity[], text: string): FoundQuantity[] {
  const units = new Map(
    findChanges(quantities, text).flatMap(({ from, to }): [FoundQuantity, string | null][] => [
      [from, to.unit],
      [to, from.unit],
    ]),
  );
  return quantities.map((one) => ({ ...one, unit: one.unit ?? units.get(one) ?? null }));
}
