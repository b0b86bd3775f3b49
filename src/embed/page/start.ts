/** What every embedded page's script does, whatever its pictures. */
import { provenance } from '../../page/client/provenance';
import { startFrame } from './frame';
import type { Drawn } from './picture';

/** What is said of each number in the page's words, line by line, by its key. */
type Lines = Readonly<Record<string, readonly string[]>>;

/** `drawings` are by the ids of chapters. */
export function enliven(drawings: Readonly<Record<string, Drawn>>, lines: unknown): void {
  // Where a frame may not open windows, the reader has the address to copy: of the story that sent this page.
  const { host, pathname } = new URL('../../', location.href);
  document.querySelector('[data-address]')!.textContent = `${host}${pathname}`.replace(/\/$/, '');
  startFrame(drawings);
  provenance(document.getElementById('provenance')!, (key) => (lines as Lines)[key] ?? null);
}
