import * as v from 'valibot';
import * as field from './fields';

// The one definition of facts.json: its types, the check on load and facts.schema.json come from it.

const place = { paragraph: field.paragraph, span: field.span };

const reported = v.pipe(
  field.exactly({
    fragment: field.text,
    /** The words before and behind it in its paragraph, see `quoteAt`; absent where the article was not at hand. */
    prefix: v.exactOptional(field.words),
    suffix: v.exactOptional(field.words),
    ...place,
  }),
  v.check(
    ({ fragment, span: [start, end] }) => end - start === fragment.length,
    'has a span of another length than its fragment; make the file again with npm run extract',
  ),
);

/** How sure a reading is, and why; `low` is for an editor to look at first. */
const confidence = field.exactly({
  level: field.oneOf(['high', 'medium', 'low']),
  reason: field.text,
});

/** What a value is that is told as no record: what somebody expects, wants or reckons. */
const standing = field.oneOf(['forecast', 'target', 'estimate']);

const quantity = field.exactly({
  id: field.ownId,
  kind: v.literal('quantity'),
  /** In whole units; of a range the lower end, with `upper` the other. */
  value: field.value,
  upper: v.nullable(field.value),
  unit: field.unit,
  approximation: field.approximation,
  period: v.nullable(field.period),
  since: v.nullable(field.period),
  series: field.series,
  /** Only where the value is no record. */
  standing: v.exactOptional(standing),
  /** Whether the words give the unit, or it was learnt from the sentence. */
  basis: field.basis,
  confidence,
  reported,
});

const dateMention = field.exactly({
  id: field.ownId,
  kind: v.literal('date'),
  period: field.period,
  confidence,
  reported,
});

/** What a text says about a change, beside what its two ends give. */
const claim = field.exactly({
  fact: field.id,
  kind: field.oneOf(['times', 'percent', 'percentage-points', 'difference']),
  value: field.value,
  approximation: field.approximation,
  /** From the ends as given, and the least and most that their rounding allows. */
  computed: field.value,
  low: field.value,
  high: field.value,
  /** `unchecked` where another reading of the words may bear it out. */
  verdict: field.oneOf(['holds', 'fails', 'unchecked']),
});

const change = field.exactly({
  id: field.ownId,
  kind: v.literal('change'),
  /** Quantities by their ids: the earlier end and the later one, whatever their order in the text. */
  from: field.id,
  to: field.id,
  series: field.series,
  direction: field.oneOf(['up', 'down', 'level']),
  claims: v.array(claim, 'is not a list; write the claims in [ ]'),
  verdict: field.oneOf(['holds', 'fails', 'unchecked']),
  /** What the arithmetic does not bear out, in a sentence. */
  finding: v.nullable(field.text),
  confidence,
  reported: field.exactly(place),
});

const WRONG_PLACE = 'is not where a sign stands; make the file again with npm run extract';

const article = field.exactly({
  id: v.literal('article', 'is not the article; write "article"'),
  publisher: v.nullable(field.text),
  /** Who published it, where it is another’s. */
  via: v.exactOptional(field.title),
  title: v.nullable(field.text),
  date: v.nullable(field.day),
  /** Where it can be read, where it can. */
  url: v.exactOptional(field.url),
  /** What the bytes were read as; spans count in the plain text that this gives. */
  format: field.oneOf(['text', 'markdown', 'html']),
  sha256: field.sha256,
  /** Where that text has signs of two UTF-16 units, so that spans can be told in code points; unknown in older files. */
  wide: v.exactOptional(v.array(field.offset(WRONG_PLACE), WRONG_PLACE)),
});

const fact = v.variant(
  'kind',
  [quantity, dateMention],
  'is not a kind of fact; use one of quantity, date',
);

/** Shape of facts.json: the article's record, its facts with the place each was reported at, and changes between them. */
export const factsFile = field.exactly({
  article,
  facts: v.array(fact, 'is not a list; write the facts in [ ]'),
  changes: v.array(change, 'is not a list; write the changes in [ ]'),
});

/** A `facts.json` that was read and checked. */
export type FactsFile = v.InferOutput<typeof factsFile>;
/** A fact as the file has it: the article is its source. */
export type FileFact = FactsFile['facts'][number];
/** What a value is that is no record. */
export type Standing = v.InferOutput<typeof standing>;
/** A fact of the file that is a quantity. */
export type QuantityFact = v.InferOutput<typeof quantity>;
/** A fact of the file that is a date. */
export type DateFact = v.InferOutput<typeof dateMention>;
/** How the article says that something changed, between two of its facts. */
export type Change = v.InferOutput<typeof change>;
/** By how much the article says that it did. */
export type Claim = v.InferOutput<typeof claim>;
/** How sure the extractor was, and why. */
export type Confidence = v.InferOutput<typeof confidence>;
