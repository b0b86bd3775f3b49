/**
 * The words of a mark's figure, which its row has once the tables are on the page. It imports nothing that the
 * page's own script has, too: what draws pictures is loaded apart from that.
 */
import type { Note } from '../../interaction/chart';

/** The words within quotation marks, as a note has them. */
function quotedIn(words: HTMLElement): NonNullable<Note['quoted']> {
  const mark = words.querySelector('mark');
  const all = words.textContent.slice(1, -1);
  const exact = mark?.textContent ?? all;
  const before = mark?.previousSibling?.textContent?.slice(1) ?? '';
  return {
    ...{ before, exact, after: all.slice(before.length + exact.length) },
    language: words.lang || null,
  };
}

/** A mark's note with the words of its figure in their sentence, and the address that lands on them. */
export function noteWithWords(id: string, note: Note): Note {
  const words = document.querySelector<HTMLElement>(`[id="n-${id}"] .quoted`);
  if (!words) return note;
  const url = words.closest('a')?.href ?? note.url;
  return { ...note, quoted: quotedIn(words), ...(url && { url }) };
}
