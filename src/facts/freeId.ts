/** The first of `id`, `id-2`, `id-3` and so on that is not taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let [free, n] = [id, 2];
  while (taken.has(free)) free = `${id}-${n++}`;
  return free;
}
