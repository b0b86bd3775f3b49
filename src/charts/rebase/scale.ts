/** What is drawn of a rebase and where its axis and rows stand, in viewBox units. */
import { mix, type View } from '../../interaction/channel';
import { logShare, tenth } from '../box';

/** `ends`: from the bases alone to the bases measured against the chosen end. */
export type RebaseChannel = 'ends';
export type RebaseView = View<RebaseChannel>;

/** Ids of a base and an end. */
export interface Choice {
  base: string;
  end: string;
}

export interface Value {
  id: string;
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
  /** Set where its value is said at its line, and not at the right of the picture. */
  atLine?: true;
}

/** What one can count from. */
export interface Base extends Value {
  kind: 'article' | 'context';
  /** Name of its row, by which it is chosen. */
  label: string;
  /** A sentence for those who choose it. */
  note?: string;
}

export interface RebaseWords {
  /** Name of the instrument, and of its two choices. */
  choose: string;
  from: string;
  to: string;
  /** Sentences with the places {from}, {to}, {multiple}, {rate} and {time}. */
  doubling: string;
  halving: string;
  level: string;
}

export interface Row extends Base {
  y: number;
  /** Set where its value is said to the left of its mark. */
  leftwards?: true;
}

export interface RebaseLayout {
  rows: Row[];
  ends: readonly End[];
  /** The values between which the axis runs. */
  low: number;
  high: number;
  ticks: { text: string; value: number }[];
  /** Title of the axis: its unit. */
  title: string;
  /** How far the name of a row stands above its value, in viewBox units. */
  above: number;
  chosen: Choice;
  words: RebaseWords;
}

export const plot = { left: 14, right: 322, top: 34, bottom: 332 };

/** From a mark to what is said beside it. */
export const BESIDE = 12;

/** Where a value stands on the axis. */
export const xOf = ({ low, high }: Pick<RebaseLayout, 'low' | 'high'>, value: number): number =>
  tenth(mix(plot.left, plot.right, logShare(value, low, high)));
