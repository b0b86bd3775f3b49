/** What a language says and how: one object each, handed to whoever makes words. */
import type { Quantity } from '../facts/fact';
import type { en } from './en';

/** What a computed figure is called, and its unit. */
export interface ComputedName {
  what: string;
  unit: string;
}

/** `en` is the measure: what it has, each other language has. */
export type Locale = Readonly<typeof en>;

export type FormatQuantity = (quantity: Quantity) => string;
