/** Addresses of the web, and what makes one lead elsewhere than it seems to. */
import { UNSEEN } from './signs';

const cure = 'give the address of the page as browsers show it';

/** A name of the web in plain letters, with a dot: no number, no letters that look like others. */
const HOST = /^(?=.*[a-z])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/i;

const LONGEST = 2000;

/** Whether signs that readers do not see are written in it as numbers, which browsers show as they are. */
const hidesSigns = (input: string): boolean =>
  (input.match(/(?:%[\da-f]{2})+/gi) ?? []).some((coded) => {
    const text = new TextDecoder().decode(Buffer.from(coded.replaceAll('%', ''), 'hex'));
    return text.search(UNSEEN) >= 0;
  });

/** Why an address misleads, with what to do; null for one that leads where it seems to. */
export function misleading(input: string): string | null {
  const [, host] = /^https?:\/\/([^/?#]*)/.exec(input) ?? [];
  if (host === undefined || !URL.canParse(input))
    return 'is not an address; write it with https://';
  if (/[\s\\\p{C}\p{Z}"<>`{}|^]/u.test(input)) return `has a sign that no address has; ${cure}`;
  if (hidesSigns(input)) return `has a sign that is not seen, written with %; ${cure}`;
  if (host.includes('@')) return `names somebody before its host; ${cure}`;
  if (host.includes(':')) return `names a port; ${cure}`;
  if (/(?:^|\.)xn--/i.test(host) || /[^\x20-\x7E]/.test(host))
    return 'has letters in its host that may look like others; link to a host in plain letters';
  if (!HOST.test(host)) return `has no host that everybody can reach; ${cure}`;
  return input.length > LONGEST ? `has ${input.length} letters; cut what it does not need` : null;
}
