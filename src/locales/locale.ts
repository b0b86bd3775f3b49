/** What a language says and how: one object each, handed to whoever makes words. */
import type { en } from './en';

/** `en` is the measure: what it has, each other language has. */
export type Locale = Readonly<typeof en>;
