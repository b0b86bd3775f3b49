type Loose = Record<string, unknown>;

/** The objects in a list of parsed JSON; nothing is taken for granted, so that all checks run on a broken file. */
export function entriesOf(json: unknown, list: string): Loose[] {
  const entries = (Object(json) as Loose)[list];
  return Array.isArray(entries) ? entries.map((entry: unknown) => Object(entry) as Loose) : [];
}

/** The ids in a list of parsed JSON, in its order. */
export function idsOf(json: unknown, list: string): string[] {
  return entriesOf(json, list)
    .map(({ id }) => id)
    .filter((id) => typeof id === 'string');
}

/** A problem for each id that stands more than once. */
export function duplicateIds(ids: string[]): string[] {
  const doubled = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  return [...doubled].map((id) => `${id}: id stands more than once; give each its own`);
}
