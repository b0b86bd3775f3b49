/** Notes of pictures that do not stay in view are brought there. */
import { picturePinned } from '../../scroll/position';

/** Brings a chapter's note into the window, where the keyboard or a finger has asked for it. */
export function bringNote(chapter: HTMLElement): void {
  // A cursor asks for neither, and is spared what is computed of the page.
  if (!chapter.querySelector('.marks :focus, .tooltip.pinned') || picturePinned(chapter)) return;
  chapter
    .querySelector('.tooltip')!
    .scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}
