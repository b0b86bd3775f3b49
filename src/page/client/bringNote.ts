/** Notes of pictures that do not stay in view are brought there. */
import { picturePinned } from '../../scroll/position';

/** Brings a chapter's note into the window, where the keyboard or a finger has asked for it. */
export function bringNote(chapter: HTMLElement): void {
  if (picturePinned(chapter) || !chapter.querySelector('.marks :focus, .tooltip.pinned')) return;
  chapter
    .querySelector('.tooltip')!
    .scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}
