import * as v from 'valibot';
import { approximations } from '../../../src/facts/fact';
import { daysOf } from './period';
import { isUnit } from './units';

const fragment = v.pipe(v.string(), v.nonEmpty('is empty; copy the words of the article'));
const nth = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const optional = v.optional(v.boolean(), false);

/** One reading or several that are equally right; read as a list. */
function oneOrMore(one: v.GenericSchema<string>) {
  return v.pipe(
    v.union([one, v.array(one)]),
    v.transform((input) => [input].flat()),
  );
}

const unit = oneOrMore(v.pipe(v.string(), v.check(isUnit, 'is no unit; see units.ts')));
const period = v.pipe(
  v.string(),
  v.check((text) => daysOf(text) !== null, 'is no period; see period.ts'),
);

/** A number, or the low and the high end of a range; read as the pair of its ends. */
const value = v.pipe(
  v.union([v.number(), v.tuple([v.number(), v.number()])]),
  v.transform((input): [number, number] => (Array.isArray(input) ? input : [input, input])),
);

const quantity = v.strictObject({
  fragment,
  nth,
  value,
  unit,
  approximation: v.optional(v.picklist(approximations)),
  optional,
});

const date = v.strictObject({
  fragment,
  nth,
  period: oneOrMore(period),
  basis: v.picklist(['stated', 'inferred']),
  optional,
});

const end = v.strictObject({ fragment, nth, value, period: v.optional(period) });

const change = v.strictObject({
  from: end,
  to: end,
  unit,
  claim: v.optional(v.strictObject({ fragment, nth, holds: v.boolean() })),
  optional,
});

/** What the JSON file beside an article holds; tests/corpus/README.md says what counts. */
export const expected = v.strictObject({
  published: v.pipe(v.string(), v.isoDate()),
  quantities: v.array(quantity),
  dates: v.array(date),
  changes: v.array(change),
});

export type Expected = v.InferOutput<typeof expected>;
export type ExpectedQuantity = v.InferOutput<typeof quantity>;
export type ExpectedDate = v.InferOutput<typeof date>;
export type ExpectedChange = v.InferOutput<typeof change>;

/** Words that stand in the article as whole words, the `nth` time where they do so more than once. */
export interface Place {
  fragment: string;
  nth?: number;
}

/** Every place in the article that the expectations name. */
export function placesOf({ quantities, dates, changes }: Expected): Place[] {
  const claims = changes.flatMap(({ claim }) => claim ?? []);
  return [...quantities, ...dates, ...changes.flatMap(({ from, to }) => [from, to]), ...claims];
}
