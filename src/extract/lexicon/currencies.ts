import type { Unit } from '../../facts/fact';

/**
 * Currency marks written before a number. A bare "$" is read as US dollars; other
 * dollars carry a letter of their own ("A$") and are left alone, as are "€" and "₩",
 * for which there is no unit yet.
 */
export const currencyMarks: Record<string, Unit> = { $: 'usd', US$: 'usd', USD: 'usd' };

/** Currency words written after a number. */
export const currencyWords: Record<string, Unit> = {
  dollars: 'usd',
  'US dollars': 'usd',
  'U.S. dollars': 'usd',
};
