import type { Reading } from './reading';

function slug(words: string): string {
  return (
    words
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{Ll}\p{Lo}\d]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'number'
  );
}

const dateSlug = (date: string) => slug(date.replace('X', '0s'));

/** The id a reading asks for: `ferries-1990`, `ferries-multiple`, `sea-trial-6`, `date-2011-03-04`. */
export function nameOf(reading: Reading): string {
  const date = reading.period ? dateSlug(reading.period.date) : 'undated';
  if (reading.kind === 'date') return `date-${date}`;
  if (reading.noun) return `${slug(reading.noun)}-${reading.value}`;
  const series = reading.series ?? slug(reading.unit ?? 'number');
  return `${series}-${reading.unit === 'times' ? 'multiple' : date}`;
}

/** The names in their order, a second `usd-1992` as `usd-1992-2`. */
export function uniqueIds(names: string[]): string[] {
  const [taken, counts] = [new Set<string>(), new Map<string, number>()];
  return names.map((name) => {
    let n = counts.get(name) ?? 0;
    let id: string;
    do {
      n += 1;
      id = n === 1 ? name : `${name}-${n}`;
    } while (taken.has(id));
    counts.set(name, n);
    taken.add(id);
    return id;
  });
}
