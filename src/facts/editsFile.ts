import * as v from 'valibot';
import * as field from './fields';

// The one definition of edits.json: its types and the check on load come from it.

/** Who decided it, when, and why: what a reader of the file must know. */
const signed = { by: field.title, on: field.done, because: field.text };

/** Words of the article with those around them, as facts.json has them: they alone say which fact is meant. */
const quote = field.exactly({ exact: field.text, prefix: field.words, suffix: field.words });

/** The fact meant, with the id that it has in the story, whatever extraction calls it. */
const named = { fact: field.ownId, quote };

/** What an edit can say of a fact. */
const fields = {
  name: v.exactOptional(field.title),
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
  ...named,
  set: v.pipe(
    field.exactly(fields),
    v.check((given) => Object.keys(given).length > 0, 'says nothing; set a field, or accept it'),
  ),
  ...signed,
});

const accept = field.exactly({ action: v.literal('accept'), ...named, ...signed });

const reject = field.exactly({ action: v.literal('reject'), ...named, ...signed });

const add = field.exactly({
  action: v.literal('add'),
  ...named,
  /** Where the words stand in the article of this hash; needless where another fact has the same words. */
  place: v.exactOptional(
    field.exactly({ article: field.sha256, paragraph: field.paragraph, span: field.span }),
  ),
  set: field.exactly(fields),
  ...signed,
});

const ends = { change: field.ownId, from: field.id, to: field.id };

const join = field.exactly({
  action: v.literal('join'),
  ...ends,
  /** Which way the text says it went; `null` where it does not say. */
  said: v.nullable(field.oneOf(['up', 'down', 'level'])),
  claims: v.array(field.id, 'is not a list; write the ids of the claims in [ ]'),
  ...signed,
});

const part = field.exactly({ action: v.literal('part'), ...ends, ...signed });

/** What a figure, an event or a fact was until this day: its file has what it is. */
const correct = field.exactly({
  action: v.literal('correct'),
  figure: field.id,
  was: v.pipe(
    field.exactly({
      value: v.exactOptional(field.value),
      upper: v.exactOptional(v.nullable(field.value)),
      unit: v.exactOptional(field.unit),
      approximation: v.exactOptional(field.approximation),
      date: v.exactOptional(v.nullable(field.periodDate)),
      since: v.exactOptional(v.nullable(field.periodDate)),
    }),
    v.check((given) => Object.keys(given).length > 0, 'says nothing; give what it was'),
  ),
  ...signed,
});

/** A figure or an event of context.json that is told no more. */
const withdraw = field.exactly({ action: v.literal('withdraw'), figure: field.id, ...signed });

const edit = v.variant(
  'action',
  [set, accept, reject, add, join, part, correct, withdraw],
  'is not an action; use one of set, accept, reject, add, join, part, correct, withdraw',
);

/** Shape of edits.json: what an editor decided of the facts beside it, in the order in which it is done. */
export const editsFile = field.exactly({
  edits: v.array(edit, 'is not a list; write the edits in [ ]'),
});

/** What an editor decided, of a fact, a change or a figure from elsewhere. */
export type Edit = v.InferOutput<typeof edit>;
/** An edit of one kind. */
export type EditOf<Action extends Edit['action']> = Extract<Edit, { action: Action }>;
