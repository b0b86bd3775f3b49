/** What a language says and how: one object each, handed to whoever makes words. */
import type { en } from './en';

/** The same shape with other words. */
type Said<T> = T extends string
  ? string
  : T extends RegExp
    ? RegExp
    : T extends (...args: infer Args) => infer Result
      ? (...args: Args) => Said<Result>
      : T extends object
        ? { readonly [Key in keyof T]: Said<T[Key]> }
        : T;

/** English is the measure: what it has, each other language has. */
export type Locale = Said<typeof en>;
