/** Which languages there are. */
import { en } from './en';
import { ko } from './ko';
import type { Locale } from './locale';
import { ru } from './ru';

/** Every language that a story can be in, by the name of its file: `en.md`. The one list of them. */
export const locales: Readonly<Record<string, Locale>> = { en, ko, ru };
