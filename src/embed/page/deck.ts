/** Shows any place on the deck of an embedded page: its layers over each other, one seen at a time. */
import { clamp } from '../../interaction/channel';
import type { Position } from '../../scroll/position';
import { seenAt, type Screen } from './screens';

export interface Layer {
  element: HTMLElement;
  /** Its steps; a layer without any is a screen of its own. */
  cards: readonly HTMLElement[];
  /** Shows its picture at a place in its chapter. */
  picture: (at: Position) => void;
}

const screensOf = (layers: readonly Pick<Layer, 'cards'>[]): Screen[] =>
  layers.flatMap(({ cards }, layer) =>
    Array.from({ length: Math.max(1, cards.length) }, (_, card) => ({ layer, card })),
  );

/** How each element has been moved: out of sight it does not matter how far. */
const moved = new WeakMap<HTMLElement, number>();

/** `offset` in its own heights: 0 in place, 1 just below; what is out of sight takes no focus. */
function move(element: HTMLElement, offset: number): void {
  const to = clamp(offset, -1, 1);
  if (moved.get(element) === to) return;
  moved.set(element, to);
  const seen = Math.abs(to) < 1;
  element.toggleAttribute('data-away', !seen);
  element.style.transform = seen && to ? `translateY(${to * 100}%)` : '';
}

export class Deck {
  readonly screens: readonly Screen[];
  #place = 0;

  constructor(private readonly layers: readonly Layer[]) {
    this.screens = screensOf(layers);
  }

  get place(): number {
    return this.#place;
  }

  /** Shows a place; whole numbers are screens at rest. Returns the index of the screen being read. */
  show(place: number): number {
    const { layer: at, parts, current } = seenAt(place, this.screens);
    this.#place = place;
    this.layers.forEach(({ element }, index) => move(element, index - at));
    for (const { layer, card, picture } of parts) {
      const { cards, picture: draw } = this.layers[layer]!;
      cards.forEach((element, index) => move(element, index - card));
      draw(picture);
    }
    return current;
  }

  /** Puts everything where the page has it by itself, each picture at the place given for it. */
  unroll(place: Position): void {
    for (const { element, cards, picture } of this.layers) {
      for (const one of [element, ...cards]) move(one, 0);
      picture(place);
    }
  }
}
