/** What the address of an embedded page may ask for. Anything that is not in a list is not asked. */

export interface Parameters {
  theme: 'auto' | 'light' | 'dark';
  /** Id of the step to begin with, or null for the first. */
  step: string | null;
  /** All steps, or the picture of one alone. */
  steps: 'all' | 'one';
}

/** `fallback` unless `list` holds what was asked. */
const listed = <const Item extends string, Fallback>(
  asked: string | null,
  list: readonly Item[],
  fallback: Fallback,
): Item | Fallback => list.find((item) => item === asked) ?? fallback;

/** Reads a query such as `?theme=dark&step=ferries-2010`; `stepIds` are those that the page has. */
export function parameters(query: string, stepIds: readonly string[]): Parameters {
  const asked = new URLSearchParams(query);
  return {
    theme: listed(asked.get('theme'), ['light', 'dark'], 'auto'),
    step: listed(asked.get('step'), stepIds, null),
    steps: listed(asked.get('steps'), ['one'], 'all'),
  };
}
