import type { Place } from './expected';

export type Span = [start: number, end: number];

/** A text in which white space and quotation marks are plain, each at its place. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** The words as the source of a pattern: no letter, digit or further decimal may touch them. */
function source(fragment: string): string {
  const words = plain(fragment)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ +/g, '\\s+');
  const before = /^[\p{L}\p{N}]/u.test(fragment) ? String.raw`(?<![\p{L}\p{N}]|\d[.,])` : '';
  const behind = /[\p{L}\p{N}]$/u.test(fragment) ? String.raw`(?![\p{L}\p{N}]|[.,]\d)` : '';
  return before + words + behind;
}

/** Where the words stand in a text as whole words, each time. Line ends count as spaces. */
export function findAll(text: string, fragment: string): Span[] {
  const matches = plain(text).matchAll(new RegExp(source(fragment), 'gu'));
  return [...matches].map(({ index, 0: { length } }) => [index, index + length]);
}

/** Where the place is in a text; `null` if the text does not have it. */
export function findPlace(text: string, { fragment, nth = 1 }: Place): Span | null {
  return findAll(text, fragment)[nth - 1] ?? null;
}

export function overlap([a, b]: Span, [c, d]: Span): boolean {
  return a < d && c < b;
}
