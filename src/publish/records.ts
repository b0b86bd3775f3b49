/** Shape of the facts as they are published: the one definition of the file and of its JSON Schema. */
import * as v from 'valibot';
import * as field from '../facts/fields';
import schema from './facts.schema.json?raw';

const named = {
  id: field.text,
  publisher: field.text,
  /** By whom it is, and who published it, where these are two. */
  by: v.exactOptional(field.text),
  via: v.exactOptional(field.text),
  /** Whoever wrote it, and the journal or paper that it stands in, as the publisher names them. */
  people: v.exactOptional(v.array(field.text)),
  in: v.exactOptional(field.text),
  title: field.text,
};

const article = field.exactly({
  ...named,
  date: field.date,
  url: v.exactOptional(field.url),
  sha256: field.sha256,
});

/** The article, or another publication. */
const source = field.exactly({
  ...named,
  /** A year or month where the day is not known. */
  date: v.exactOptional(field.date),
  url: v.exactOptional(field.url),
  /** Of the article alone. */
  sha256: v.exactOptional(field.sha256),
});

const reported = field.exactly({
  fragment: field.text,
  /** The words around it in its paragraph. */
  prefix: v.exactOptional(field.words),
  suffix: v.exactOptional(field.words),
  /** Whether nothing else in the article is taken for it, where its text was there to tell. */
  once: v.exactOptional(v.boolean()),
  paragraph: field.paragraph,
  span: field.span,
  /** The same in code points, where that is known. */
  points: v.exactOptional(field.span),
});

/** Words of another source in their place, with the spaces that stand there. */
const words = field.exactly({
  exact: field.text,
  prefix: v.exactOptional(field.text),
  suffix: v.exactOptional(field.text),
  /** As in `lang`. */
  language: field.text,
  /** When they were read. */
  read: field.day,
});

/** What an editor changed: each field as it was read before, null for a fact that was not read. */
const edited = field.exactly({
  read: v.nullable(
    v.partial(
      field.exactly({
        value: field.value,
        upper: v.nullable(field.value),
        unit: field.unit,
        approximation: field.approximation,
        period: v.nullable(field.period),
        since: v.nullable(field.period),
      }),
    ),
  ),
  because: field.text,
  by: field.text,
  on: field.day,
});

const recorded = {
  id: field.id,
  name: v.exactOptional(field.text),
  source,
  /** Words of the article; other sources were read elsewhere. */
  reported: v.exactOptional(reported),
  /** Words of other sources; null where they are not kept. */
  words: v.exactOptional(v.nullable(words)),
  caveat: v.exactOptional(field.text),
  edited: v.exactOptional(edited),
};

const quantity = field.exactly({
  ...recorded,
  kind: v.literal('quantity'),
  value: field.value,
  upper: v.exactOptional(field.value),
  unit: field.unit,
  approximation: field.approximation,
  period: v.nullable(field.period),
  since: v.nullable(field.period),
  series: field.series,
});

const dateMention = field.exactly({
  ...recorded,
  kind: v.literal('date'),
  period: field.period,
});

const computed = field.exactly({
  id: field.text,
  what: field.text,
  /** Not rounded. */
  value: v.number('is not a number; write the figure in digits'),
  /** Empty for a change and a share: their value is a part of one. */
  unit: v.string('is not a text; write it in quotes'),
  formula: field.text,
});

const correction = field.exactly({
  date: field.day,
  /** The id of the fact. */
  fact: field.id,
  /** What became of it, as the page says it. */
  text: field.text,
  by: field.text,
  because: field.text,
});

/** Name of the file with its JSON Schema, which stands beside it. */
export const SCHEMA = 'facts.schema.json';

/** The JSON Schema, as a text. */
export { schema };

/** Shape of facts.json as it is published: the story's facts, each with its source, and what is computed from them. */
export const records = field.exactly({
  $schema: v.literal(SCHEMA),
  licence: field.text,
  article,
  facts: v.array(v.variant('kind', [quantity, dateMention])),
  /** What was corrected since the story appeared; absent where nothing was. */
  corrections: v.exactOptional(v.array(correction)),
  computed: v.array(computed),
});

/** A file of that shape. */
export type Records = v.InferOutput<typeof records>;
