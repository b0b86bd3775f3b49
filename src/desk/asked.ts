/** The form of what the page asks; whether it makes sense, the edits' own checks say. */
import * as v from 'valibot';
import { approximations } from '../facts/fact';
import type { Asked } from './shown';

const key = v.pipe(v.string(), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(2000));
const number = v.pipe(v.number(), v.finite());
const period = v.nullable(
  v.strictObject({ date: v.string(), basis: v.picklist(['stated', 'inferred']) }),
);

const set = v.pipe(
  v.strictObject({
    name: v.exactOptional(words),
    value: v.exactOptional(number),
    upper: v.exactOptional(v.nullable(number)),
    unit: v.exactOptional(words),
    approximation: v.exactOptional(v.nullable(v.picklist(approximations))),
    period: v.exactOptional(period),
    since: v.exactOptional(period),
    series: v.exactOptional(v.nullable(words)),
  }),
  v.check((given) => Object.keys(given).length > 0),
);

const line = v.pipe(v.string(), v.maxLength(500));

const answer = v.strictObject({
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  text: words,
  words: v.pipe(v.string(), v.maxLength(5000)),
  heading: v.exactOptional(line),
  title: v.exactOptional(line),
  opens: v.exactOptional(v.strictObject({ from: key, to: key })),
  whole: v.exactOptional(line),
  names: v.exactOptional(v.record(key, line)),
  marks: v.exactOptional(v.record(key, line)),
  dates: v.exactOptional(v.record(key, line)),
  right: v.exactOptional(v.pipe(v.array(key), v.maxLength(50))),
  titles: v.exactOptional(v.record(key, line)),
  leaves: v.exactOptional(v.picklist(['figure', 'date', 'chapter'])),
});

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const decision = v.variant('action', [
  v.strictObject({
    action: v.literal('accept'),
    of: key,
    like: v.exactOptional(v.pipe(v.array(key), v.maxLength(500))),
  }),
  v.strictObject({ action: v.literal('reject'), of: key }),
  v.strictObject({ action: v.literal('correct'), of: key, set }),
  v.strictObject({ action: v.literal('add'), of: key, set }),
  v.strictObject({
    action: v.literal('join'),
    from: key,
    to: key,
    said: v.nullable(v.picklist(['up', 'down', 'level'])),
    claims: v.pipe(v.array(key), v.maxLength(20)),
  }),
  v.strictObject({ action: v.literal('takeBack'), index }),
  v.strictObject({ action: v.literal('reason'), index }),
  v.strictObject({ action: v.literal('answer'), answer }),
  v.strictObject({ action: v.literal('undo') }),
]);

/** What the page may ask. */
export const asked: v.GenericSchema<unknown, Asked> = v.strictObject({
  decision,
  seen: key,
  by: v.pipe(v.string(), v.maxLength(100)),
  because: words,
  nevertheless: v.exactOptional(v.boolean()),
  stand: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^[^“”\n]{1,200}$/))), v.maxLength(50)),
  ),
});
