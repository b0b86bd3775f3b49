/**
 * What is said only where a reader asks: in which words a mark was reported and by whom, and the lines of each
 * number. Its script is loaded with the first sign that a reader may ask. Until it is there, and where it does not
 * come, notes say figure and time; numbers are links.
 */
import type { Note } from '../../interaction/chart';
import { NOTES_SAY_MORE } from '../../page/client/inspection';
import { load } from '../../page/client/load';
import type { Island } from '../../page/client/stage';
import type { Line } from '../../story/provenanceLines';

/** What the script brings. */
export interface Said {
  /** What notes say beside what the page has of them, by the ids of chapters and marks. */
  notes: Readonly<Record<string, Readonly<Record<string, Partial<Note>>>>>;
  /** Of each number in the page's words, by its key. */
  lines: Readonly<Record<string, readonly Line[]>>;
}

declare global {
  interface Window {
    saidWhereAsked?: Said;
  }
}

const NOTHING: Said = { notes: {}, lines: {} };

export class Asked {
  #coming: Promise<void> | undefined;

  /** The notes of these pictures, by the ids of chapters, will say it. */
  constructor(private readonly islands: Readonly<Record<string, Island>>) {}

  /** Asks for it, once; resolves when it is told, or does not come, which the browser's console says. */
  readonly come = (): Promise<void> => (this.#coming ??= this.#come());

  async #come(): Promise<void> {
    await load('asked.js').catch(() => (window.saidWhereAsked = NOTHING));
    for (const [chapter, more] of Object.entries(window.saidWhereAsked!.notes))
      for (const [mark, note] of Object.entries(this.islands[chapter]?.model.notes ?? {}))
        Object.assign(note, more[mark]);
    dispatchEvent(new Event(NOTES_SAY_MORE));
  }

  /** Of a number, by its key: none while they are on their way, null where nothing is known of it. */
  readonly lines = (key: string): readonly Line[] | null => {
    const said = window.saidWhereAsked;
    return said ? (said.lines[key] ?? null) : [];
  };
}
