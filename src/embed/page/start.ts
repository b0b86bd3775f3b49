/** What every embedded page's script does, whatever its pictures. */
import { type Alive, begin } from '../../interaction/alive';
import { provenance } from '../../page/client/provenance';
import type { Island } from '../../page/client/stage';
import { isSupported } from '../../page/client/supported';
import { Asked } from './asked';
import { startFrame } from './frame';
import { showLanguages } from './languages';

/** The style that all embedded pages share gives it. */
const STYLED = '--gap';

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
  if (!isSupported(STYLED)) return false;
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

/** What a reader does before asking anything. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin'] as const;

/** Lets numbers say where they come from, as soon as a reader may ask. */
function answer({ come, lines }: Asked, alive: Alive): void {
  const again = provenance(document.getElementById('provenance')!, lines, alive);
  const ask = alive.guard(() => void come().then(again));
  for (const sign of SIGNS) addEventListener(sign, ask, { capture: true, once: true });
}

/** `islands` are by the ids of chapters. */
export function enliven(islands: Readonly<Record<string, Island>>): void {
  if (!isLaidOut()) return;
  const asked = new Asked(islands);
  for (const island of Object.values(islands)) island.asked = asked.come;
  begin(showAddress);
  begin(showLanguages);
  begin((alive) => startFrame(islands, alive));
  begin((alive) => answer(asked, alive));
}
