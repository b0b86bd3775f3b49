/**
 * What is drawn of shares, and where the hundred squares stand that they fill, in viewBox units: at the
 * left, with room for names at the right. Browsers run it.
 */
import type { View } from '../../interaction/view';
import type { Block } from '../block';
import type { Box } from '../box';
import type { SideLabel } from '../dodge';

/** `first`: the first share fills its squares · `all`: it becomes the second, or the other parts follow. */
export type Param = 'first' | 'all';
export type ShareView = View<Param>;

/** A share that is shown and named. */
export interface ShareInput {
  id: string;
  /** From 0 to 100. */
  percent: number;
  /** What it is called, and the share as its source gives it. */
  name: string;
  said: string;
  /** The article's own, one that others published, or what is left over. */
  kind: 'article' | 'context' | 'rest';
}

/** Squares that fill: from `start`, up to `first` and then to `all` of the hundred. */
export interface Fill {
  id: string;
  /** The share that it stands for from `first` on; absent where that is the same. */
  then?: string;
  start: number;
  first: number;
  all: number;
  kind: 'article' | 'context';
  /** Which of the page's colours it has, 0 for ink; absent for the chapter's. */
  tone?: number;
}

export interface ShareMark {
  id: string;
  kind: ShareInput['kind'];
  tone?: number;
  label: SideLabel;
  /** Height of the squares that it names. */
  y: number;
  /** What a pointer can hit. */
  box: Box;
  /** From which view on it is shown. */
  from: 'first' | 'all';
}

export interface ShareLayout {
  /** What the hundred squares are. */
  title: string;
  fills: Fill[];
  /** A line around the first share, once it has become another. */
  frame?: { id: string; path: string };
  marks: ShareMark[];
}

export const block: Block = { columns: 10, pitch: 24, side: 21.6, x: 2, y: 318 };

/** Right edge of the squares, and from there to their names. */
export const RIGHT = 242;
export const BESIDE = 12;
