/** What is drawn of an amount beside its possible starts, and which of them at a view. Browsers run it. */
import { clamp, mix, type View } from '../../interaction/view';
import { tenth, type Box } from '../box';

/** Which start is seen, from the first (0) to the last (1). */
export type Param = 'start';
export type StartsView = View<Param>;

/** Lines of text at a place, in viewBox units. */
export interface Lines {
  x: number;
  y: number;
  /** From `y` down to the first baseline, as a multiple of the size of the text. */
  drop: number;
  lines: readonly string[];
}

/** One of the amounts that one can count from: its square stands at the left edge. */
export interface Start {
  id: string;
  kind: 'article' | 'context';
  side: number;
  label: Lines;
  /** How far the other amount is from it: `135.8`. */
  measure: string;
}

/** The amount that stays, and the starts that are set beside it in turn. */
export interface StartsLayout {
  /** At the right edge. */
  end: { id: string; kind: Start['kind']; side: number; label: Lines };
  starts: Start[];
  /** Where the measure stands in the large square, and how large it is set. */
  measure: { x: number; y: number; size: number };
  /** Below the measure: what it counts. */
  unit?: Lines;
}

/** Foot of both squares, and the right edge of the large one, in viewBox units. */
export const FOOT = 340;
export const RIGHT = 400;

/** Where the view is among the starts, counted from 0. */
const place = ({ starts }: StartsLayout, { start }: StartsView): number =>
  start * (starts.length - 1);

/** The start that a view shows, or is nearest to. */
export const shown = (layout: StartsLayout, view: StartsView): Start =>
  layout.starts[Math.round(place(layout, view))]!;

/** How visible the words of a start are: gone half way to another. */
export const seen = (layout: StartsLayout, view: StartsView, order: number): number =>
  clamp(1 - 2 * Math.abs(place(layout, view) - order));

/** Side of the square at a view: between two starts it grows or shrinks from one to the other. */
function sideAt(layout: StartsLayout, view: StartsView): number {
  const at = place(layout, view);
  const [before, after] = [Math.floor(at), Math.ceil(at)].map((i) => layout.starts[i]!.side);
  return tenth(mix(before!, after!, at % 1));
}

const square = (x: number, side: number): Box => ({
  ...{ x: tenth(x), y: tenth(FOOT - side) },
  ...{ width: side, height: side },
});

/** The label of a start, as far above the square as it is at rest, while that grows or shrinks. */
export const above = (layout: StartsLayout, view: StartsView, { label, side }: Start): Lines => ({
  ...label,
  y: tenth(label.y + side - sideAt(layout, view)),
});

/** The square of the start at a view, and of the amount that stays. */
export const startSquare = (layout: StartsLayout, view: StartsView): Box =>
  square(0, sideAt(layout, view));
export const endSquare = ({ end }: StartsLayout): Box => square(RIGHT - end.side, end.side);
