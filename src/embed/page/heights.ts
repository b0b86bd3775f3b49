/**
 * Tells a host how high the page would be, in the words of every resizer that is in use. Each host
 * understands its own and passes over the others'.
 */

/** What a host may have given the page to answer with. */
export interface Tokens {
  /** Of pym.js, in the query. */
  pym: string | null;
  /** Of WordPress, in the fragment. */
  wordpress: string | null;
  /** Of iframe-resizer, from its first message. */
  iframeResizer: string | null;
}

/** Ids and secrets that go back to the host as they came: letters, digits and few signs. */
const token = (text: string | null): string | null =>
  text !== null && /^[\w.:-]{1,100}$/.test(text) ? text : null;

/** Tokens in an address; iframe-resizer's comes later, by message. */
export const tokensIn = ({ search, hash }: { search: string; hash: string }): Tokens => ({
  pym: token(new URLSearchParams(search).get('childId')),
  wordpress: token(new URLSearchParams(hash.replace(/^#\?/, '')).get('secret')),
  iframeResizer: null,
});

/** The id in the first message of iframe-resizer 4 and 5, `[iFrameSizer]id:8:false:…`; else null. */
export function iframeResizerId(data: unknown): string | null {
  if (typeof data !== 'string') return null;
  const [, id] = /^\[iFrameSizer\]([^:]{1,100}):[^:]{0,20}:(?:true|false):/.exec(data) ?? [];
  return token(id ?? null);
}

/** Id under which Datawrapper's hosts look for a height: they find the frame by who speaks. */
const DATAWRAPPER_ID = '135';

/** A size as iframe-resizer takes it; `init` answers its first message, later ones tell of a change. */
export const iframeResizerMessage = (
  id: string,
  { width, height }: { width: number; height: number },
  type: 'init' | 'mutationObserver',
): string => `[iFrameSizer]${id}:${height}:${width}:${type}`;

/** The messages that say a page at `src` is `width` by `height` px large. */
export function heightMessages(
  { width, height, src }: { width: number; height: number; src: string },
  tokens: Tokens,
): unknown[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [DATAWRAPPER_ID]: height } },
    JSON.stringify({ src, context: 'iframe.resize', height }),
    { type: 'iframe-resized', width, height },
    { kind: 'interactive:height', height },
    ...(tokens.pym ? [`pymxPYMx${tokens.pym}xPYMxheightxPYMx${height}`] : []),
    ...(tokens.iframeResizer
      ? [iframeResizerMessage(tokens.iframeResizer, { width, height }, 'mutationObserver')]
      : []),
    ...(tokens.wordpress ? [{ message: 'height', value: height, secret: tokens.wordpress }] : []),
  ];
}
