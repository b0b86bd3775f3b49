import * as v from 'valibot';
import * as field from './fields';

const source = field.exactly({
  publisher: field.text,
  title: field.text,
  date: v.exactOptional(field.date),
  url: v.exactOptional(field.url),
});

const figure = field.exactly({
  id: field.id,
  series: field.series,
  value: field.figure,
  unit: field.unit,
  approximation: field.approximation,
  date: field.date,
  source: field.id,
  caveat: v.exactOptional(field.text),
});

const event = field.exactly({ id: field.id, date: field.date, source: field.id });

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

export type ContextFile = v.InferOutput<typeof contextFile>;
