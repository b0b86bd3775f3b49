/** Which requests the desk answers: those of its own page, with the token of its address. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is refused. */
export interface Refusal {
  status: number;
  reason: string;
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whether two texts are the same, in a time that does not tell how much of them is. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** What a browser says of where a request comes from; a page of another site cannot forge it. */
function isOurs({ headers }: IncomingMessage, origin: string, writes: boolean): boolean {
  const { 'sec-fetch-site': site, origin: from } = headers;
  const isAsked = site === undefined || site === 'same-origin' || (site === 'none' && !writes);
  return isAsked && (writes ? from === origin : from === undefined || from === origin);
}

const refusals = {
  host: { status: 421, reason: 'The desk is not called that.' },
  method: { status: 405, reason: 'Only GET, HEAD and POST are answered here.' },
  // As if nothing were here at all.
  token: { status: 404, reason: 'There is nothing here. Open the address that the command told.' },
  origin: { status: 403, reason: 'Only the desk’s own page may ask this.' },
} satisfies Record<string, Refusal>;

/** The path behind the token; or why there is none. `origin` is the desk's: `http://127.0.0.1:6100`. */
export function pathBehind(
  request: IncomingMessage,
  { origin, token }: { origin: string; token: string },
): string | Refusal {
  const { method = '', url = '', headers } = request;
  // A name that somebody else has turned to this machine comes with another host.
  if (`http://${headers.host}` !== origin) return refusals.host;
  const writes = method === 'POST';
  if (!writes && method !== 'GET' && method !== 'HEAD') return refusals.method;
  const [, given = '', path] = /^\/([^/?#]*)(\/[^?#]*)?$/.exec(url) ?? [];
  if (!isSame(given, token) || path === undefined) return refusals.token;
  return isOurs(request, origin, writes) ? path : refusals.origin;
}
