/** No two marks of a picture are called the same: who hears them must be able to tell them apart. */
import { nameOf, type Note } from '../interaction/chart';
import type { Locale } from '../locales/locale';

type Notes = Readonly<Record<string, Note>>;

/** What may tell marks apart, that which says most first. */
const TELLING = ['source', 'reported', 'caveat'] as const;

/** What notes of one name say by which each differs from the others; the place in their order, where nothing does. */
function tellingOf(alike: readonly Note[], { words }: Locale): readonly string[] {
  for (const part of TELLING) {
    const said = alike.map((note) => note[part]);
    if (said.every(Boolean) && new Set(said).size === said.length) return said as string[];
  }
  return alike.map((_, i) => `${i + 1} ${words.controls.of} ${alike.length}`);
}

/** The notes of a chapter's marks, with what tells those apart that would be called the same. */
export function toldApart(notes: Notes, locale: Locale): Record<string, Note> {
  const all = Object.values(notes);
  const apart = (note: Note): Note => {
    const alike = all.filter((other) => nameOf(other) === nameOf(note));
    if (alike.length === 1) return note;
    return { ...note, apart: tellingOf(alike, locale)[alike.indexOf(note)]! };
  };
  return Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, apart(note)]));
}
