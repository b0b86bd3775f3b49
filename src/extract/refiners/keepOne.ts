import { endOf, type Reading, type Refiner } from '../reading';

function overlap(a: Reading, b: Reading): boolean {
  return a.index < endOf(b) && b.index < endOf(a);
}

/** A date before a number, as "In 1992 people crossed" counts nobody; else the longer one. */
function isBetter(a: Reading, b: Reading): boolean {
  if (a.kind !== b.kind) return a.kind === 'date';
  return a.text.length > b.text.length;
}

/** Keeps one of the readings that overlap, and sorts what is left into text order. */
export const keepOne: Refiner = (readings) => {
  const inOrder = [...readings].sort((a, b) => a.index - b.index);
  const kept: Reading[] = [];
  for (const reading of inOrder) {
    const rival = kept.at(-1);
    if (!rival || !overlap(rival, reading)) kept.push(reading);
    else if (isBetter(reading, rival)) kept[kept.length - 1] = reading;
  }
  return kept;
};
