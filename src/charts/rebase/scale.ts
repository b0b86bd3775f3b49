/**
 * What is drawn of a rebase, where its squares stand, in viewBox units, and what follows from what the
 * reader chose to compare. No D3: browsers run it.
 */
import { doublingTime, multiple, yearlyRate } from '../../facts/derive';
import { mix, type View } from '../../interaction/view';
import { tenth } from '../box';

/** `ends`: from the bases alone to the chosen end, cut by the chosen base. */
export type Param = 'ends';
export type RebaseView = View<Param>;

/** Ids of a base and an end. */
export interface Choice {
  base: string;
  end: string;
}

export interface Value {
  id: string;
  kind: 'article' | 'context';
  /** In years: 2014, or 2014.5 for July; rates count from it. */
  time: number;
  /** Above zero, in one unit. */
  value: number;
  /** The value in words. */
  said: string;
}

/** What one can count to. */
export interface End extends Value {
  /** Its time in words, by which it is chosen. */
  when: string;
}

/** What one can count from. */
export interface Base extends Value {
  /** Its name, by which it is chosen. */
  label: string;
  /** Its name beside its cut. */
  short: string;
  /** A sentence for those who choose it. */
  note?: string;
}

export interface RebaseWords {
  /** Name of the instrument, and of its two choices. */
  choose: string;
  from: string;
  to: string;
  /** Whom what follows from a choice is from. */
  computed: string;
  /** What one square stands for, with the place {value}; a time and its value, with {when} and {value}. */
  piece: string;
  point: string;
  /** Sentences with the places {multiple}, {rate} and {time}. */
  times: string;
  doubling: string;
  halving: string;
  level: string;
  /** How numbers are written: the signs before decimals, between thousands and behind a percentage. */
  written: { decimal: string; thousands: string; percent: string };
}

/** A base, and where it stands: as a square of its own, and as the piece of its cut. */
export interface Row extends Base {
  /** The height of its square’s middle, and the side. */
  y: number;
  side: number;
  /** Its name, in lines beside the square. */
  lines: readonly string[];
  /** The height of the middle of its row beside the end. */
  cutY: number;
}

export interface RebaseLayout {
  rows: readonly Row[];
  ends: readonly End[];
  /** From a row to the next, beside the end. */
  pitch: number;
  /** Where names begin beside the squares of the bases. */
  nameX: number;
  /** A square of the end has a side of so many units for a value of 1, times the root of the value. */
  scale: number;
  /** How large a cut is beside the end, as a share of it. */
  small: number;
  chosen: Choice;
  /** What was chosen before, while the picture goes over from there; `share` is from 0 to 1. */
  before?: Choice & { share: number };
  words: RebaseWords;
}

/** Where the end stands, which is cut, and where the rows of cuts begin. */
export const room = { width: 206, top: 30, bottom: 318 };
export const ROWS = { left: 219, top: 24, bottom: 324 };
/** From a square or a cut to the words beside it. */
export const BESIDE = 9;

/** A cut beside the end is so much smaller than it, at least, and leaves so much of its row free. */
const SMALL = 0.2;
const FREE = 8;

/** From one of so many rows to the next, and how large cuts are in them. */
export function rowsOf(count: number): Pick<RebaseLayout, 'pitch' | 'small'> {
  const pitch = tenth((ROWS.bottom - ROWS.top) / count);
  const small = Math.min(SMALL, (pitch - FREE) / (room.bottom - room.top));
  return { pitch, small: Number(small.toFixed(3)) };
}

/** Where words begin beside cuts, from where these do. */
export const besideCut = (small: number): number => tenth(room.width * small + BESIDE);

/** Share of the way from one square to the next that a square takes. */
const INKED = 0.9;

/** How many squares of an end stand beside each other. */
export interface Piece {
  columns: number;
  /** From one square to the next, and the side of one. */
  pitch: number;
  side: number;
}

/** The squares that a base cuts the end in: as many beside each other as have room. */
export function cutBy(scale: number, { value }: Pick<Base, 'value'>): Piece {
  const pitch = scale * Math.sqrt(value);
  const columns = Math.max(1, Math.floor(room.width / pitch + 0.1));
  return { columns, pitch, side: pitch * INKED };
}

type Words = Pick<RebaseWords, 'written'>;

/** `1234.56` as `1,234.6`: rounded as D3 rounds at build. A formatter of the browser's takes ms to make. */
function decimals(value: number, digits: 0 | 1 | 2, { written }: Words): string {
  const [whole = '', rest] = value.toFixed(digits).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+(?!\d))/g, written.thousands);
  return rest ? parted + written.decimal + rest : parted;
}

/** `29.0`; two decimals below one, and none from a thousand on. */
export const timesText = (value: number, words: Words): string =>
  decimals(value, value < 1 ? 2 : value < 1000 ? 1 : 0, words);

const timesOf = (base: Base, end: End): number => multiple(base.value, end.value);

/** The multiple alone, for the picture: `×29.0`. */
export const multipleText = (base: Base, end: End, words: Words): string =>
  `×${timesText(timesOf(base, end), words)}`;

/** Only a later end can be compared: a base has no growth to its own time or to one before. */
export const comparable = (base: Pick<Base, 'time'>, end: Pick<End, 'time'>): boolean =>
  end.time > base.time;

const found = <Of extends Value>(all: readonly Of[], id: string): Of =>
  all.find((one) => one.id === id)!;

/** A choice of the layout’s as what it names. */
export const chosenIn = <Of extends Base>(
  { rows, ends }: { rows: readonly Of[]; ends: readonly End[] },
  { base, end }: Choice,
): { base: Of; end: End } => ({ base: found(rows, base), end: found(ends, end) });

/** The multiple as it is shown at the moment: on its way from that of the choice before. */
export function countedText(layout: RebaseLayout): string {
  const { base, end } = chosenIn(layout, layout.chosen);
  if (!layout.before) return multipleText(base, end, layout.words);
  const was = chosenIn(layout, layout.before);
  const times = mix(timesOf(was.base, was.end), timesOf(base, end), layout.before.share);
  return `×${timesText(times, layout.words)}`;
}

/** A sentence with what belongs into its places, `{like}` this. */
export const filled = (template: string, parts: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => parts[name] ?? place);

/** What a choice comes to: the multiple, and the yearly rate with the time to double or to halve. */
export function outcome(base: Base, end: End, words: RebaseWords): { times: string; rate: string } {
  const rate = yearlyRate(base.value, end.value, end.time - base.time);
  const template = rate > 0 ? words.doubling : rate < 0 ? words.halving : words.level;
  return {
    times: filled(words.times, { multiple: timesText(timesOf(base, end), words) }),
    rate: filled(template, {
      rate: `${rate < 0 ? '−' : ''}${decimals(Math.abs(rate) * 100, 1, words)}${words.written.percent}`,
      time: decimals(Math.abs(doublingTime(rate)), 1, words),
    }),
  };
}

/**
 * What `wanted` chooses: ids that are unknown leave `current` as it is, and an end that is not after
 * its base gives way to the current one, or to the last that is.
 */
export function choose(
  bases: readonly Base[],
  ends: readonly End[],
  wanted: Partial<Choice>,
  current: Choice,
): Choice {
  const base =
    bases.find(({ id }) => id === wanted.base) ?? bases.find(({ id }) => id === current.base)!;
  const possible = ends.filter((end) => comparable(base, end));
  const end = [wanted.end, current.end].find((id) => possible.some((other) => other.id === id));
  return { base: base.id, end: end ?? possible.at(-1)?.id ?? current.end };
}
