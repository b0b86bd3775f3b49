import * as v from 'valibot';
import * as field from './fields';

const reported = v.pipe(
  field.exactly({ fragment: field.text, paragraph: field.paragraph, span: field.span }),
  v.check(
    ({ fragment, span: [start, end] }) => end - start === fragment.length,
    'has a span of another length than its fragment; make the file again with npm run extract',
  ),
);

const quantity = field.exactly({
  id: field.id,
  kind: v.literal('quantity'),
  value: field.value,
  unit: field.unit,
  approximation: field.approximation,
  period: v.nullable(field.period),
  since: v.nullable(field.period),
  series: field.series,
  reported,
});

const dateMention = field.exactly({
  id: field.id,
  kind: v.literal('date'),
  period: field.period,
  reported,
});

const article = field.exactly({
  id: v.literal('article', 'is not the article; write "article"'),
  publisher: field.text,
  title: field.text,
  date: field.day,
  sha256: field.sha256,
});

const fact = v.variant(
  'kind',
  [quantity, dateMention],
  'is not a kind of fact; use one of quantity, date',
);

const source = field.exactly({
  publisher: field.text,
  title: field.text,
  date: v.exactOptional(field.date),
  url: v.exactOptional(field.url),
});

const figure = field.exactly({
  id: field.id,
  series: field.series,
  value: field.value,
  unit: field.unit,
  approximation: field.approximation,
  date: field.date,
  source: field.id,
  caveat: v.exactOptional(field.text),
});

const event = field.exactly({ id: field.id, date: field.date, source: field.id });

/** Shape of facts.json: the article's record and its facts, each with the place it was reported at. */
export const factsFile = field.exactly({
  article,
  facts: v.array(fact, 'is not a list; write the facts in [ ]'),
});

/** Publications by their ids. */
export const sources = v.record(
  field.id,
  source,
  'is not an object; write the sources by their ids',
);

/** Shape of context.json: figures and dated events from elsewhere, each naming one of the sources by id. */
export const contextFile = field.exactly({
  sources,
  figures: v.array(figure, 'is not a list; write the figures in [ ]'),
  events: v.array(event, 'is not a list; write the events in [ ]'),
});

export type FactsFile = v.InferOutput<typeof factsFile>;
export type FileFact = FactsFile['facts'][number];
export type ContextFile = v.InferOutput<typeof contextFile>;
