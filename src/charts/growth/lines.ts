/** What a picture of growth is made of, from a series to the line that is drawn for it. Browsers run it. */
import type { View } from '../../interaction/view';
import type { SideLabel } from '../dodge';

/** `rates`: the yearly rates along the ways · `beside`: what the series are measured against. */
export type Param = 'rates' | 'beside';
export type GrowthView = View<Param>;

export interface GrowthInput {
  id: string;
  /** `main` series are the article's; `baseline` ones are what they are measured against. */
  kind: 'main' | 'baseline';
  /** Slots of the time axis. */
  from: number;
  to: number;
  /** The later value as a multiple of the earlier one; above zero. */
  multiple: number;
  /** Said at the end: what the series is called, and its multiple. */
  name: string;
  said: string;
  /** Said along the way of a main series: its yearly rate. */
  rate?: string;
  /** Which of the page's colours it has, 0 for ink; absent for a baseline. */
  tone?: number;
}

interface Point {
  x: number;
  y: number;
}

/** Words along a way, placed in the plot. */
export interface Rate extends Point {
  text: string;
  anchor: 'start' | 'middle' | 'end';
  /** From `y` down to the baseline, as a multiple of the size of the text. */
  drop: number;
}

export interface GrowthLine extends Pick<GrowthInput, 'id' | 'kind' | 'tone'> {
  start: Point;
  end: Point;
  label: SideLabel;
  rate?: Rate;
}

export interface GrowthLayout {
  plot: { left: number; right: number; top: number; bottom: number };
  lines: GrowthLine[];
  xTicks: { text: string; x: number }[];
  yTicks: { text: string; y: number }[];
  title: string;
}

/** Between the plot of growth and the labels at its right, in viewBox units. */
export const BESIDE = 5;
