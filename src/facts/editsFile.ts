import * as v from 'valibot';
import * as field from './fields';

// The one definition of edits.json: its types and the check on load come from it.

/** Who decided it, when, and why: what a reader of the file must know. */
const signed = { by: field.text, on: field.day, because: field.text };

/** The fact meant, by its id and its words; `at` is where they begin, needed where they stand twice. */
const quoted = { fact: field.id, quote: field.text, at: v.exactOptional(field.start) };

/** What an edit can say of a fact. */
const fields = {
  name: v.exactOptional(field.text),
  value: v.exactOptional(field.value),
  upper: v.exactOptional(v.nullable(field.value)),
  unit: v.exactOptional(field.unit),
  approximation: v.exactOptional(field.approximation),
  period: v.exactOptional(v.nullable(field.period)),
  since: v.exactOptional(v.nullable(field.period)),
  series: v.exactOptional(field.series),
  caveat: v.exactOptional(field.text),
};

const set = field.exactly({
  action: v.literal('set'),
  ...quoted,
  set: v.pipe(
    field.exactly({ id: v.exactOptional(field.id), ...fields }),
    v.check((given) => Object.keys(given).length > 0, 'says nothing; set a field, or accept it'),
  ),
  ...signed,
});

const accept = field.exactly({ action: v.literal('accept'), ...quoted, ...signed });

const reject = field.exactly({ action: v.literal('reject'), ...quoted, ...signed });

const add = v.pipe(
  field.exactly({
    action: v.literal('add'),
    fact: field.id,
    quote: field.text,
    paragraph: field.paragraph,
    span: field.span,
    set: field.exactly(fields),
    ...signed,
  }),
  v.check(
    ({ quote, span: [start, end] }) => end - start === quote.length,
    'has a span of another length than its quote; count the letters again',
  ),
);

const ends = { change: field.id, from: field.id, to: field.id };

const join = field.exactly({
  action: v.literal('join'),
  ...ends,
  /** Which way the text says it went; `null` where it does not say. */
  said: v.nullable(field.oneOf(['up', 'down', 'level'])),
  claims: v.array(field.id, 'is not a list; write the ids of the claims in [ ]'),
  ...signed,
});

const part = field.exactly({ action: v.literal('part'), ...ends, ...signed });

const edit = v.variant(
  'action',
  [set, accept, reject, add, join, part],
  'is not an action; use one of set, accept, reject, add, join, part',
);

/** Shape of edits.json: what an editor decided of the facts beside it, in the order in which it is done. */
export const editsFile = field.exactly({
  edits: v.array(edit, 'is not a list; write the edits in [ ]'),
});

export type Edit = v.InferOutput<typeof edit>;
/** An edit of one kind. */
export type EditOf<Action extends Edit['action']> = Extract<Edit, { action: Action }>;
