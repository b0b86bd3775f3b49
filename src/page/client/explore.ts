/**
 * Leads from a picture to the same as a tree of items, for whoever explores it without sight. The code for
 * it is loaded when a reader asks; where it does not come, what leads to the table gets the focus.
 */
import type { Alive } from '../../interaction/alive';
import type { PictureNow } from '../tree/outline';
import { load } from './load';

/** The chapter's table, or the link to that of every number. */
function instead(chapter: Element): void {
  const table = chapter.querySelector('details');
  if (table) table.open = true;
  (
    table?.querySelector('summary') ??
    // The last one but for those to the page in other languages.
    [...document.querySelectorAll<HTMLElement>('.credit a:not([hreflang])')].at(-1)
  )?.focus();
}

/** Puts a button before the plot, called as its marks together are; `now` is asked when it is pressed. */
export function offerTree(
  plot: Element,
  address: string,
  now: () => Promise<PictureNow>,
  alive: Alive,
): void {
  const chapter = plot.closest('.chapter')!;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'explore';
  button.ariaHasPopup = 'dialog';
  button.textContent = plot.querySelector('.marks')!.getAttribute('aria-label');
  const show = async () => {
    try {
      if (!window.pictureTrees?.[chapter.id]) await load(address);
      window.showPictureTree!(chapter.id, await now(), () => button.focus());
    } catch (error) {
      reportError(error);
      instead(chapter);
    }
  };
  button.addEventListener('click', () => void show());
  plot.before(button);
  alive.removes(button);
}
