import type { Change, DateFact, QuantityFact } from '../facts/factsFile';
import { InputError } from '../facts/problems';
import { findDateline, isBoilerplate } from './article';
import { names } from './grammar';
import { readable } from './input/decode';
import { type Block, readBlocks } from '../facts/paragraphs';
import { without } from './rule';
import { readSentences } from './sentences';
import type { ChangeReading } from './changes/findChanges';
import { nameOf, uniqueIds, endOf, type DateReading, type QuantityReading } from './reading';
import type { Reference } from './dates/reference';
import { readSentence, type SentenceReading } from './readSentence';

export interface ExtractOptions {
  /** The day of publication, YYYY-MM-DD; `null` takes that of the text's own dateline. */
  published: string | null;
  /** Rules that are switched off, by the names that `--why` tells; an unknown name is an `InputError`. */
  without?: readonly string[];
}

/** What a text says, each list in the order of the text. */
export interface Extraction {
  quantities: QuantityFact[];
  dates: DateFact[];
  changes: Change[];
}

/** A sentence's readings with where it begins in the text. */
interface Placed extends SentenceReading {
  start: number;
  text: string;
  reference: Reference;
}

/** How many years back a period is still what an article reports on. */
const RECENT = 2;

/** Days and weeks are mostly those of statements. */
const canAnchor = (date: string) => !/^\d{4}-(?:\d\d-\d\d$|W)/.test(date);

/** The date that a sentence leaves for the next one's "a year earlier": its latest, but no plan. */
function anchorAfter(
  { dates }: SentenceReading,
  anchor: string | null,
  published: string | null,
): string | null {
  const past = dates
    .filter(({ isCounted }) => !isCounted)
    .map(({ period }) => period.date)
    .filter(
      (date) =>
        canAnchor(date) && (published === null || date.slice(0, 4) <= published.slice(0, 4)),
    );
  const [latest] = past.sort((a, b) => (a.replace('X', '0') < b.replace('X', '0') ? 1 : -1));
  return latest ?? anchor;
}

/** What of an anchor holds in the next paragraph: one that the article may be about, not its history or its plans. */
function carried(anchor: string | null, published: string | null): string | null {
  if (!anchor || !published) return anchor;
  const back = Number(published.slice(0, 4)) - Number(anchor.slice(0, 4).replace('X', '0'));
  return back >= 0 && back <= RECENT ? anchor : null;
}

/** What an article goes back to when a paragraph of its history is over: the main date where that is of a later year. */
const latestOf = (anchor: string | null, main: string | null): string | null =>
  anchor && main && anchor.slice(0, 4).replace('X', '0') < main.slice(0, 4) ? main : anchor;

/** The paragraph that an offset of the text is in; asked in the order of the text. */
function paragraphFinder(blocks: Block[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (blocks[at + 1] && blocks[at + 1]!.start <= offset) at += 1;
    return blocks[at]?.paragraph ?? 1;
  };
}

function readAll(text: string, blocks: Block[], published: string | null): Placed[] {
  const paragraphOf = paragraphFinder(blocks);
  let [anchor, main, paragraph]: [string | null, string | null, number] = [null, null, 0];
  return readSentences(text, blocks).map((sentence) => {
    const here = paragraphOf(sentence.start);
    if (here !== paragraph) anchor = carried(latestOf(anchor, main), published);
    paragraph = here;
    const reference = { published, anchor };
    const reading = readSentence(sentence.text, reference);
    anchor = anchorAfter(reading, anchor, published);
    main = latestOf(main ?? anchor, anchor);
    return { ...reading, ...sentence, reference };
  });
}

type Reported = QuantityFact['reported'];

/** Where a reading stands; its paragraph is found when all are known. */
const reportedAt = ({ start }: Placed, reading: DateReading | QuantityReading): Reported => ({
  fragment: reading.text,
  paragraph: 0,
  span: [start + reading.index, start + endOf(reading)],
});

function quantityFact(placed: Placed, reading: QuantityReading, id: string): QuantityFact {
  const { value, upper, unit, approximation, period, since, series, basis, confidence } = reading;
  const { standing } = reading;
  const reported = reportedAt(placed, reading);
  const known = {
    value,
    upper,
    unit: unit ?? 'number',
    approximation,
    period,
    since,
    series,
    ...(standing && { standing }),
    basis,
  };
  return { id, kind: 'quantity', ...known, confidence, reported };
}

function dateFact(placed: Placed, reading: DateReading, id: string): DateFact {
  const { period, confidence } = reading;
  return { id, kind: 'date', period, confidence, reported: reportedAt(placed, reading) };
}

/** The change's place in the text: from the first of its ends and claims to the last. */
function spanOf(change: ChangeReading, facts: QuantityFact[]): [number, number] {
  const spans = [change.from, change.to, ...change.claims.map(({ at }) => at)].map(
    (at) => facts[at]!.reported.span,
  );
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}

function changeFact(change: ChangeReading, facts: QuantityFact[], id: string): Change {
  const { from, to, claims, series, direction, verdict, finding, confidence } = change;
  return {
    ...{ id, kind: 'change', from: facts[from]!.id, to: facts[to]!.id, series, direction },
    claims: claims.map(({ at, ...claim }) => ({ fact: facts[at]!.id, ...claim })),
    ...{ verdict, finding, confidence },
    reported: { paragraph: 0, span: spanOf(change, facts) },
  };
}

/** Ids for all quantities, dates and changes of a text, in that order within each sentence. */
function idsFor(all: Placed[]): string[] {
  return uniqueIds(
    all.flatMap(({ quantities, dates, changes }) => [
      ...quantities.map(nameOf),
      ...dates.map(nameOf),
      ...changes.map(({ series, to }) => `change-${series ?? nameOf(quantities[to]!)}`),
    ]),
  );
}

/** Gives every fact the paragraph it begins in. */
function numberParagraphs(found: Extraction, blocks: Block[]): Extraction {
  for (const facts of [found.quantities, found.dates, found.changes]) {
    const paragraphOf = paragraphFinder(blocks);
    const inOrder = [...facts].sort((a, b) => a.reported.span[0] - b.reported.span[0]);
    for (const { reported } of inOrder) reported.paragraph = paragraphOf(reported.span[0]);
  }
  return found;
}

/**
 * The quantities, dates and changes of a plain text, all of which is read: the same text gives the
 * same answer. Spans count in this text. Throws `InputError` for a relative date if nobody says
 * when the text was published.
 */
export function extract(text: string, options: ExtractOptions): Extraction {
  const read = readable(text);
  const off = options.without ?? [];
  const unknown = off.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new InputError(`there is no rule "${unknown}"; --why tells the names`);
  const found = without(off, () => extractReadable(read.text, options));
  for (const { reported } of [...found.quantities, ...found.dates]) {
    reported.span = read.given(reported.span);
    reported.fragment = text.slice(...reported.span);
  }
  for (const { reported } of found.changes) reported.span = read.given(reported.span);
  return found;
}

/** The sentences of a readable text, each with what its relative dates are counted from. */
export function readPlaced(text: string, { published }: ExtractOptions): Placed[] {
  const blocks = readBlocks(text).filter((block) => !isBoilerplate(block));
  return readAll(text, blocks, published ?? findDateline(blocks));
}

function extractReadable(text: string, options: ExtractOptions): Extraction {
  const blocks = readBlocks(text).filter((block) => !isBoilerplate(block));
  const all = readPlaced(text, options);
  const ids = idsFor(all).values();
  const next = () => ids.next().value ?? '';
  const found: Extraction = { quantities: [], dates: [], changes: [] };
  for (const placed of all) {
    const facts = placed.quantities.map((reading) => quantityFact(placed, reading, next()));
    found.quantities.push(...facts);
    found.dates.push(...placed.dates.map((reading) => dateFact(placed, reading, next())));
    found.changes.push(...placed.changes.map((change) => changeFact(change, facts, next())));
  }
  return numberParagraphs(found, blocks);
}
