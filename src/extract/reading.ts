/** What was read at a place of a sentence, how sure it is, what stands around it, and its name. */
import { boundAtHead } from './en/counting';
import type { Measured } from '../facts/bounds';
import type { Period } from '../facts/fact';
import type { Confidence, Standing } from '../facts/factsFile';

/** What was read at a place. `index` counts UTF-16 units from the start of the sentence, later of the block. */
export interface Read {
  index: number;
  text: string;
}

/** A number before it is a fact; its unit, date and series may still be to find. */
export interface QuantityReading extends Read, Measured {
  kind: 'quantity';
  /** `null` for a bare number, which is dropped unless a refiner learns what it counts. */
  unit: string | null;
  period: Period | null;
  since: Period | null;
  series: string | null;
  /** What the value is where it is no record. */
  standing: Standing | null;
  /** What an ordinal numbers ("nuclear test"). */
  noun: string | null;
  /** Whether the words give the unit, or a refiner learnt it. */
  basis: Period['basis'];
  confidence: Confidence;
}

/** A date with the words it was read from. */
export interface DateReading extends Read {
  kind: 'date';
  period: Period;
  confidence: Confidence;
  /** Whether it was counted from another date: no third one is counted from it. */
  isCounted?: boolean;
}

export type Reading = QuantityReading | DateReading;

/** Why a number without a unit is kept: a refiner may learn what it counts. */
export const BARE = 'a bare number';

/** Whether a number has no unit yet, and none of the readers ruled out that it counts something. */
export const isBare = ({ unit, confidence }: QuantityReading) =>
  unit === null && confidence.reason.startsWith(BARE);

/** "The over-60s", "those under 25": an age, though people are not named. */
export const isAge = ({ text, value }: QuantityReading) => value <= 100 && boundAtHead.test(text);

/** Offset behind the reading's last character. */
export function endOf(reading: Read): number {
  return reading.index + reading.text.length;
}

/** The text between two readings, the first before the second; empty where they touch or overlap. */
export function gapBetween(text: string, first: Read, second: Read): string {
  return text.slice(endOf(first), second.index);
}

/** Confidence that no check of the text puts in doubt; the reason is for an editor. */
export const sure = (reason: string): Confidence => ({ level: 'high', reason });
/** Confidence in what the text only suggests. */
export const likely = (reason: string): Confidence => ({ level: 'medium', reason });
/** Confidence in what an editor has to look at. */
export const unsure = (reason: string): Confidence => ({ level: 'low', reason });

/** Keeps one of the readings that overlap, the longer one, else the one that stands earlier in the list; in text order. */
export function keepLongest<T extends Read>(readings: readonly T[]): T[] {
  const inOrder = [...readings].sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  const kept: T[] = [];
  for (const reading of inOrder) {
    const rival = kept.at(-1);
    if (!rival || endOf(rival) <= reading.index) kept.push(reading);
    else if (reading.text.length > rival.text.length) kept[kept.length - 1] = reading;
  }
  return kept;
}

/** What a parser of quantities knows of a sentence beside its text. */
export interface SentenceContext {
  text: string;
  /** Dates of the sentence, in text order. */
  dates: readonly DateReading[];
}

/** Longest stretch of text that a look to the left or right of a number takes in. */
const NEAR = 80;

/** The text right before an offset; a few words, however long the sentence. */
export const before = (text: string, index: number) => text.slice(Math.max(0, index - NEAR), index);
/** How far back a verb can be whose second "from A to B" this is: "rose from 3 to 5 in 2010, and of men from 2 to 4". */
const FAR = 160;

/** The text before an offset, as far as its verb may stand. */
export const farBefore = (text: string, index: number) =>
  text.slice(Math.max(0, index - FAR), index);
/** The text right from an offset on; a few words, however long the sentence. */
export const behind = (text: string, index: number) => text.slice(index, index + NEAR);

type Needed = Pick<QuantityReading, 'index' | 'text' | 'value' | 'unit' | 'confidence' | 'grain'>;

/** A quantity of which only what the parser read is known. */
export function quantityReading(read: Needed & Partial<QuantityReading>): QuantityReading {
  const unknown = {
    upper: null,
    approximation: null,
    period: null,
    since: null,
    series: null,
    standing: null,
    noun: null,
  };
  return { kind: 'quantity', basis: 'stated', ...unknown, ...read };
}

/** Improves the quantities of a sentence, given in text order, and returns them in text order. */
export type Refiner = (
  quantities: QuantityReading[],
  context: SentenceContext,
) => QuantityReading[];

function slug(words: string): string {
  return (
    words
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{Ll}\p{Lo}\d]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'number'
  );
}

const dateSlug = (date: string) => slug(date.replace('X', '0s'));

/** The id a reading asks for: `ferries-1990`, `ferries-multiple`, `sea-trial-6`, `date-2011-03-04`. */
export function nameOf(reading: Reading): string {
  const date = reading.period ? dateSlug(reading.period.date) : 'undated';
  if (reading.kind === 'date') return `date-${date}`;
  if (reading.noun) return `${slug(reading.noun)}-${reading.value}`;
  const series = reading.series ?? slug(reading.unit ?? 'number');
  return `${series}-${reading.unit === 'times' ? 'multiple' : date}`;
}

/** The names in their order, a second `usd-1992` as `usd-1992-2`. */
export function uniqueIds(names: string[]): string[] {
  const [taken, counts] = [new Set<string>(), new Map<string, number>()];
  return names.map((name) => {
    let n = counts.get(name) ?? 0;
    let id: string;
    do {
      n += 1;
      id = n === 1 ? name : `${name}-${n}`;
    } while (taken.has(id));
    counts.set(name, n);
    taken.add(id);
    return id;
  });
}
