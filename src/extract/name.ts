import type { Reading } from './reading';

function slug(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** The id a reading asks for: `trade-1992`, `trade-multiple`, `nuclear-test-6`, `date-2017-09-05`. */
export function nameOf(reading: Reading): string {
  const date = reading.period?.date ?? 'undated';
  if (reading.kind === 'date') return `date-${date}`;
  if (reading.noun) return `${slug(reading.noun)}-${reading.value}`;
  const series = reading.series ?? reading.unit ?? 'number';
  return `${series}-${reading.unit === 'times' ? 'multiple' : date}`;
}

/** The names in their order, a second `usd-1992` as `usd-1992-2`. */
export function uniqueIds(names: string[]): string[] {
  const taken = new Set<string>();
  for (const name of names) {
    let id = name;
    for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
    taken.add(id);
  }
  return [...taken];
}
