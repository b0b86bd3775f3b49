/** What a source says of a fact, field by field; what it is called, what to know of it and how it knows its dates is none of it. */

import type { Fact } from './fact';

/** These fields. */
export const readings = ['value', 'upper', 'unit', 'approximation', 'period', 'since'] as const;

/** Some of them. */
type Reading = Partial<Record<(typeof readings)[number], unknown>>;

/** A period is its date. */
const said = (value: unknown): unknown =>
  typeof value === 'object' && value ? (value as { date: unknown }).date : (value ?? null);

/** Whether one field says the same twice. */
export const saysSame = (one: unknown, other: unknown): boolean => said(one) === said(other);

/** As an editor found it: a part of these fields. */
export type Read = NonNullable<NonNullable<Fact['edited']>['read']>;

/** The fields of one reading that say something else in the other. */
export const apart = (one: Reading, other: Reading): Read =>
  Object.fromEntries(
    readings.filter((key) => !saysSame(one[key], other[key])).map((key) => [key, one[key] ?? null]),
  );

/** Whether two readings say the same. */
export const isSameReading = (one: Reading, other: Reading): boolean =>
  readings.every((key) => saysSame(one[key], other[key]));
