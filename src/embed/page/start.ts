/** What every embedded page's script does, whatever its pictures. */
import { begin } from '../../interaction/alive';
import { provenance } from '../../page/client/provenance';
import type { Line } from '../../story/provenanceLines';
import type { Island } from '../../page/client/stage';
import { isSupported } from '../../page/client/supported';
import { startFrame } from './frame';
import { showLanguages } from './languages';

/** What is said of each number in the page's words, line by line, by its key. */
type Lines = Readonly<Record<string, readonly Line[]>>;

/** Whether the style that all embedded pages share has come. */
const isStyled = (): boolean =>
  getComputedStyle(document.documentElement).getPropertyValue('--gap') !== '';

const SCRIPTED = / and \(scripting: ?enabled\)/g;

/** Gives the rules for pages with scripts to browsers that do not say that they run any, as those from before 2024. */
function styleScripted(): void {
  if (matchMedia('(scripting: enabled)').matches) return;
  for (const { cssRules } of document.styleSheets)
    for (const rule of cssRules)
      if (rule instanceof CSSMediaRule)
        rule.media.mediaText = rule.media.mediaText.replace(SCRIPTED, '');
}

/** Whether the style of a deck is there: without it all steps would lie upon each other. */
function isLaidOut(): boolean {
  if (!isSupported() || !isStyled()) return false;
  try {
    styleScripted();
    return true;
  } catch {
    // In a sandbox the sheet is another origin's, and not to be read.
    return false;
  }
}

/** Where a frame may not open windows, the reader has the address to copy: of the story that sent this page. */
function showAddress(): void {
  const { host, pathname } = document.querySelector<HTMLAnchorElement>('.credit a')!;
  document.querySelector('[data-address]')!.textContent = `${host}${pathname}`.replace(/\/$/, '');
}

/** `islands` are by the ids of chapters. */
export function enliven(islands: Readonly<Record<string, Island>>, lines: Lines): void {
  if (!isLaidOut()) return;
  begin(showAddress);
  begin(showLanguages);
  begin((alive) => startFrame(islands, alive));
  begin((alive) =>
    provenance(document.getElementById('provenance')!, (key) => lines[key] ?? null, alive),
  );
}
