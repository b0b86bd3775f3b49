/**
 * What components call that are compiled as for a server, in the scripts of the reader's browser: there
 * it takes the place of `svelte/internal/server`, of which pictures need little.
 */

/** What such a component writes to. */
export interface Writer {
  push: (html: string) => void;
  component: (write: (writer: Writer) => void) => void;
  option: (attributes: Record<string, unknown>, write: (writer: Writer) => void) => void;
}

/** All that could be taken for markup, so that a `>` always ends a tag. */
const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
};

export const stringify = (value: unknown): string => (value ?? '') + '';

export const escape = (value: unknown): string =>
  stringify(value).replace(/[&<>"]/g, (sign) => entities[sign]!);

/** Absent where the value is; `hidden` is there or not, like the attributes said to be `boolean`. */
export function attr(name: string, value: unknown, boolean = name === 'hidden'): string {
  if (value === undefined || value === null || (boolean && !value)) return '';
  return ` ${name}="${boolean ? '' : escape(value)}"`;
}

const named = (name: string, value: string): string => value && attr(name, value);

/** `more` are classes, and whether it has them; `_` is the class of a component's own style, which none has. */
export const attr_class = (
  value: unknown,
  _?: undefined,
  more: Readonly<Record<string, boolean>> = {},
): string =>
  named(
    'class',
    [value, ...Object.keys(more).filter((key) => more[key])].filter(Boolean).join(' '),
  );

/** `properties` without a value are left out; `_` is what a style says besides them, which is nothing. */
export const attr_style = (_: '', properties: Readonly<Record<string, unknown>>): string =>
  named(
    'style',
    Object.entries(properties)
      .filter(([, value]) => stringify(value) !== '')
      .map(([name, value]) => `${name}: ${value as string};`)
      .join(' '),
  );

/** Lists are all that pictures go through, */
export const ensure_array_like = <T>(list: readonly T[]): readonly T[] => list;
/** and that they take apart. */
export const to_array = <T>(list: readonly T[]): readonly T[] => list;

/** Computed when it is asked for, and then known. */
export function derived<T>(compute: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}
