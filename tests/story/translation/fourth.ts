/** A made-up language, as a file beside `src/locales/en.ts` would have it: English said otherwise. */
import { en } from '../../../src/locales/en';
import type { Locale } from '../../../src/locales/locale';

/** `word` as `wordo`: what is not said in this language is not said at all. */
const marked = (text: string) => text.replace(/(?<![\p{L}{])(\p{Ll}{3,})(?![\p{L}}])/gu, '$1o');

function said<T>(words: T): T {
  if (typeof words === 'string') return marked(words) as T;
  if (typeof words === 'function')
    return ((...args: unknown[]) =>
      said((words as unknown as (...args: unknown[]) => unknown)(...args))) as T;
  if (Array.isArray(words)) return words.map(said) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, said(value)])) as T;
}

export const fourth: Locale = {
  ...en,
  language: 'eo',
  name: 'Esperanto',
  extracted: false,
  drawn: null,
  negations: { before: /(?<!\p{L})ne $/iu, behind: /$^/u },
  relatives: [{ words: /jaron poste/giu, step: 1 }],
  weekday: (iso) =>
    'dimanĉo lundo mardo merkredo ĵaŭdo vendredo sabato'.split(' ')[new Date(iso).getUTCDay()]!,
  counted: { units: [['miles', /^ mejloj/u]], numbers: /dudek/iu },
  comparisons: [{ reference: 'rose a to b', words: /kreskis/giu }],
  forms: {
    known: 'dative',
    misfit: (before, _, form) =>
      form === 'dative' && before.endsWith(' de ') ? 'stands behind “de”; take the form out' : null,
    say: (text, form) => (form === 'dative' ? { text: `al ${text}`, behind: ' tien' } : null),
  },
  words: said(en.words),
};
