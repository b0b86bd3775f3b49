/** Placing labels and drawing maps takes most of a build, and most pictures are as they were before an edit of the words. */

/** So many results are kept; a story has a few pictures. */
const MOST = 200;

/**
 * The same function of plain data, computed once for equal inputs. Whoever asks gets the same object, and
 * changes nothing in it.
 */
export function remembered<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  const known = new Map<string, Result>();
  return (...inputs) => {
    const key = JSON.stringify(inputs);
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = compute(...inputs);
    if (known.size >= MOST) known.clear();
    known.set(key, result);
    return result;
  };
}
