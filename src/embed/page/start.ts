/** What every embedded page's script does, whatever its pictures. */
import { provenance } from '../../page/client/provenance';
import type { Island } from '../../page/client/stage';
import { startFrame } from './frame';

/** What is said of each number in the page's words, line by line, by its key. */
type Lines = Readonly<Record<string, readonly string[]>>;

/** Whether the style that all embedded pages share has come. */
const isStyled = (): boolean =>
  getComputedStyle(document.documentElement).getPropertyValue('--gap') !== '';

/** `islands` are by the ids of chapters. */
export function enliven(islands: Readonly<Record<string, Island>>, lines: Lines): void {
  // Without it there is no deck: all steps would lie upon each other.
  if (!isStyled()) return;
  // Where a frame may not open windows, the reader has the address to copy: of the story that sent this page.
  const { host, pathname } = document.querySelector<HTMLAnchorElement>('.credit a')!;
  document.querySelector('[data-address]')!.textContent = `${host}${pathname}`.replace(/\/$/, '');
  startFrame(islands);
  provenance(document.getElementById('provenance')!, (key) => lines[key] ?? null);
}
