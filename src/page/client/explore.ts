/**
 * Leads from a picture to the same as a tree of items, for whoever explores it without sight. The code for
 * it is loaded when a reader asks; where it does not come, what leads to the table gets the focus.
 */
import type { Alive } from '../../interaction/alive';
import type { PictureNow } from '../tree/outline';

/** In a frame's sandbox a script is told by its nonce alone. */
function load(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = new URL(address, document.baseURI).href;
  script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} did not come`)));
    document.head.append(script);
  });
}

/** The chapter's table, or the link to that of every number. */
function instead(chapter: Element): void {
  const table = chapter.querySelector('details');
  if (table) table.open = true;
  (
    table?.querySelector('summary') ?? document.querySelector<HTMLElement>('.credit a:last-of-type')
  )?.focus();
}

/** Puts a button before the plot, called as its marks together are; `now` is asked when it is pressed. */
export function offerTree(
  plot: Element,
  address: string,
  now: () => PictureNow,
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
      window.showPictureTree!(chapter.id, now(), () => button.focus());
    } catch (error) {
      reportError(error);
      instead(chapter);
    }
  };
  button.addEventListener('click', () => void show());
  plot.before(button);
  alive.ends(() => button.remove());
}
