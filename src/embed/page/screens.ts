/** Which screen of an embedded page is seen, and how it gives way to the next: decided from one number. */
import { START, type Position } from '../../scroll/position';

/** What a frame shows at once: one card of one layer. A chapter is a layer, and each step a card of it. */
export interface Screen {
  layer: number;
  card: number;
}

/** What is seen at a place. Layers and cards that are whole numbers are in place, others on their way. */
export interface Seen {
  layer: number;
  /** Of the layers that are seen: which card, and where in its chapter the picture is. */
  parts: { layer: number; card: number; picture: Position }[];
  /** Index of the screen that is being read. */
  current: number;
}

/** How many screens of the story come before its first step: its title, and what it is about. */
export const OPENING = 2;

/** The share of a screen's way, one height of the frame, in which it rests. */
const REST = 0.4;

const limited = (value: number, high: number): number => Math.min(high, Math.max(0, value));

/** How far there is to scroll through `count` screens, in heights of the frame; none for one screen. */
export const lengthOf = (count: number): number => (count > 1 ? count - 1 + REST : 0);

/** The place to which the reader has scrolled, `at` in heights of the frame: 2 is the third screen, at rest. */
export function placeAt(at: number, count: number): number {
  const index = limited(Math.floor(at), count - 1);
  const moved = limited((at - index - REST) / (1 - REST), 1);
  return index < count - 1 ? index + moved : index;
}

/** How far to scroll for a screen to be at rest. */
export const landingOf = (index: number): number => index + REST / 2;

const atRest = (card: number): Position => (card === 0 ? START : { index: card, progress: 1 });

/** What is seen at a place; one outside the screens is brought to the nearest of them. */
export function seenAt(place: number, screens: readonly Screen[]): Seen {
  const within = limited(place, screens.length - 1);
  const [from, to] = [screens[Math.floor(within)]!, screens[Math.ceil(within)]!];
  const share = within % 1;
  const current = Math.round(within);
  if (from.layer !== to.layer) {
    const parts = [from, to].map(({ layer, card }) => ({ layer, card, picture: atRest(card) }));
    return { layer: from.layer + share, parts, current };
  }
  const picture = share > 0 ? { index: to.card, progress: share } : atRest(to.card);
  const card = from.card + share;
  return { layer: from.layer, parts: [{ layer: from.layer, card, picture }], current };
}
