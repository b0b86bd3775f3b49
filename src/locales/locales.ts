/** Which languages there are. */
import { en } from './en';
import type { Locale } from './locale';

/** Every language that a story can be in, by the name of its file: `en.md`. The one list of them. */
export const locales: Readonly<Record<string, Locale>> = { en };
