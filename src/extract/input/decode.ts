/** What the bytes of an article are: text, and in which format. */
import { InputError } from '../../facts/problems';

/** Bytes looked at for signs of what is no text. */
const HEAD = 65_536;

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, HEAD).some((byte) => byte < 9 || (byte > 13 && byte < 27));
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/**
 * The text of a UTF-8 file without its byte order mark. Throws `InputError` for what is empty, is
 * binary, or is in another encoding.
 */
export function decode(bytes: Uint8Array): string {
  if (hasUtf16Mark(bytes)) throw new InputError('is UTF-16 text; save it in UTF-8');
  if (isBinary(bytes))
    throw new InputError('is a binary file; give an article as text, Markdown or HTML');
  const text = toText(bytes);
  if (!text.trim()) throw new InputError('is empty; there is nothing to read');
  return text;
}

function toText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('is not UTF-8 text; save it as plain text in UTF-8');
  }
}

/** What an article can be written in. */
export const formats = ['text', 'markdown', 'html'] as const;
/** What an article can come as. */
export type Format = (typeof formats)[number];

const byEnding: Record<string, Format> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
};

/** The format of a file by the end of its name; `null` if that says nothing. */
export function formatOfName(name: string): Format | null {
  return byEnding[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
}

/** The format by the first signs of a text: HTML says what it is, all else is read as plain text. */
export function formatOfText(text: string): Format {
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|article)[\s>]/i.test(text)
    ? 'html'
    : 'text';
}

/** The text that is read, in which spans count, and what the file says of itself beside it; `null` for what it does not say. */
export interface PlainText {
  text: string;
  title: string | null;
  published: string | null;
  publisher: string | null;
}

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
