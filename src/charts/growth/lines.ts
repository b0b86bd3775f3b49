/**
 * What a picture of growth is made of: from a series to its block of squares, and to the line that is drawn
 * for it. Browsers run it.
 */
import { clamp, mix, type View } from '../../interaction/view';
import { GAP } from '../block';
import { tenth, type Box } from '../box';
import type { SideLabel } from '../dodge';

/** `rates`: blocks become slopes, with their yearly rates · `beside`: what the series are measured against. */
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
  /** Said at the block and the end: what the series is called, and its multiple. */
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

/** The way of a main series from one to its multiple. */
export interface GrowthLine extends Pick<GrowthInput, 'id' | 'tone'> {
  start: Point;
  end: Point;
  label: SideLabel;
  rate?: Rate;
}

/** A series as squares, of which one is its start. */
export type GrowthBlock = Pick<GrowthInput, 'id' | 'kind' | 'tone' | 'multiple'>;

/** Blocks in squares of one size, each with its lower left corner, and its name and multiple in lines. */
export interface Arranged {
  /** From a square to the next. */
  pitch: number;
  /** By the ids of the blocks. */
  places: Readonly<Record<string, readonly [x: number, y: number]>>;
  lines: Readonly<Record<string, readonly string[]>>;
}

export interface GrowthLayout {
  blocks: readonly GrowthBlock[];
  /** The main series alone, and all. */
  ends: Arranged;
  all: Arranged;
  /** What one square is. */
  unit: string;
  plot: { left: number; right: number; top: number; bottom: number };
  lines: readonly GrowthLine[];
  xTicks: readonly { text: string; x: number; y: number; tone?: number }[];
  yTicks: readonly { text: string; y: number }[];
  title: string;
}

/** Between the plot of growth and the labels at its right, in viewBox units. */
export const BESIDE = 5;

/** As square as can be. */
export const columnsOf = (multiple: number): number => Math.max(1, Math.ceil(Math.sqrt(multiple)));

/** How wide lines are in units of a block, so that they are alike whatever its squares measure. */
export const lineOf = (pitch: number): number => tenth(15 / pitch);

/** Opacities of what comes and goes while blocks gather into the ends of slopes. */
export const stages = ({ rates, beside }: GrowthView) => ({
  gather: clamp(rates / 0.6),
  blocks: 1 - clamp((rates - 0.6) / 0.1),
  words: 1 - clamp(rates / 0.2),
  axes: clamp((rates - 0.3) / 0.3),
  dots: clamp((rates - 0.55) / 0.05),
  ways: clamp((rates - 0.6) / 0.25),
  labels: clamp(rates * 5 - 4),
  // Once the blocks between which they stand are nearly there.
  others: clamp((beside - 0.85) / 0.15),
});

/** Size of a block that has become a dot. */
const DOT = 10;

/** A block’s width and height in squares. */
const sizeOf = (multiple: number): { width: number; height: number } => ({
  width: Math.min(columnsOf(multiple), multiple),
  height: Math.ceil(multiple / columnsOf(multiple)),
});

/** Where a block stands, and how far it is there from a square to the next. */
export function placeOf(
  layout: GrowthLayout,
  { id, kind, multiple }: GrowthBlock,
  view: GrowthView,
) {
  const { ends, all, lines } = layout;
  const to = all.places[id]!;
  const from = ends.places[id] ?? to;
  const pitch = mix(kind === 'main' ? ends.pitch : all.pitch, all.pitch, view.beside);
  const at = { x: mix(from[0], to[0], view.beside), y: mix(from[1], to[1], view.beside), pitch };
  const line = lines.find((one) => one.id === id);
  if (!line) return at;
  const { width, height } = sizeOf(multiple);
  const t = stages(view).gather;
  const small = mix(pitch, DOT / Math.max(width, height), t);
  return {
    x: mix(at.x, line.end.x - (width * small) / 2, t),
    y: mix(at.y, line.end.y + (height * small) / 2, t),
    pitch: small,
  };
}

/** What a pointer can hit of a block where all blocks stand still. */
export function boxOf(layout: GrowthLayout, { id, multiple }: GrowthBlock, view: GrowthView): Box {
  const { places, pitch } = view.beside >= 0.5 ? layout.all : layout.ends;
  const [x, y] = places[id]!;
  const { width, height } = sizeOf(Math.max(1, multiple));
  const [wide, high] = [tenth((width - GAP) * pitch), tenth((height - GAP) * pitch)];
  return { x, y: tenth(y - high), width: wide, height: high };
}
