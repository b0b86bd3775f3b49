/** A text as it is read: without signs that are not seen, and its digits those of ASCII; with the way back to its places. */
export interface Readable {
  text: string;
  /** The span in the text as given of a span in the text that is read. */
  given: (span: readonly [number, number]) => [number, number];
}

/** Soft hyphens, zero-width spaces and joiners: they stand inside numbers, and nobody sees them. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const fullWidth = /[\uff05\uff0c\uff0e\uff10-\uff19]/gu;
/** From the full-width form to that of ASCII. */
const WIDTH = 0xfee0;

const narrow = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - WIDTH);

/** The offsets in a text of the characters that are kept, and its end. */
function offsetsOf(text: string): number[] {
  const offsets: number[] = [];
  const left = new Set([...text.matchAll(unseen)].map(({ index }) => index));
  for (let at = 0; at < text.length; at++) if (!left.has(at)) offsets.push(at);
  return [...offsets, text.length];
}

/** What of a text is read. */
export function readable(given: string): Readable {
  const text = given.replace(unseen, '').replace(fullWidth, narrow);
  if (text.length === given.length) return { text, given: ([from, to]) => [from, to] };
  const offsets = offsetsOf(given);
  return { text, given: ([from, to]) => [offsets[from] ?? 0, (offsets[to - 1] ?? 0) + 1] };
}
