/**
 * The deck of an embedded page: its layers over each other, one seen at a time, each with its
 * pictures.
 */
import { type Alive, drop } from '../../interaction/alive';
import { clamp } from '../../interaction/view';
import { draw } from '../../interaction/draw';
import Still from '../../page/Still.svelte';
import { type Island, Stage } from '../../page/client/stage';
import type { Position } from '../../scroll/position';
import { type Screen, seenAt } from './screens';
import { stillness } from './stepper';

interface Layer {
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

/** The screens of an embedded page upon each other, of which a place shows one, or two on the way. */
export class Deck {
  readonly screens: readonly Screen[];
  #place = 0;

  constructor(private readonly layers: readonly Layer[]) {
    this.screens = screensOf(layers);
  }

  get place(): number {
    return this.#place;
  }

  /** Of each screen; null where it has none. */
  get headings(): (Element | null)[] {
    return this.screens.map(({ layer, card }) => {
      const { element, cards } = this.layers[layer]!;
      return (cards[card] ?? element).querySelector('h1, .heading');
    });
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

  /** Gives each its place on a page without a deck. */
  spread(): void {
    for (const { element, cards } of this.layers)
      for (const one of [element, ...cards]) {
        for (const name of ['data-away', 'data-seen', 'style']) drop(one, name);
      }
  }

  /** Marks what is seen, for whoever shows it alone. */
  mark(): void {
    for (const { element, cards } of this.layers)
      for (const one of [element, ...cards])
        one.toggleAttribute('data-seen', !one.hasAttribute('data-away'));
  }

  /** Puts everything where the page has it by itself, each picture at the place given for it. */
  unroll(place: Position): void {
    for (const { element, cards, picture } of this.layers) {
      for (const one of [element, ...cards]) move(one, 0);
      picture(place);
    }
  }
}

/** Draws them into the room that a chapter keeps for them, once. */
function drawStills(chapter: HTMLElement, { chart, model }: Island): void {
  for (const { id, view, alt } of model.steps) {
    const room = chapter.querySelector(`#${id} .room:empty`);
    if (room) room.innerHTML = draw(Still, { chart, layout: model.layout, view, alt });
  }
}

/** What more a page does with a layer than its deck does. */
export interface PageLayer extends Layer {
  /** Draws the pictures that only paper and a long frame show. */
  stills: () => void;
}

type Hover = (chart: string, mark: string | null) => void;

/** Brings a chapter's picture to life, for a mark to be told that is inspected; gives what shows a place in the chapter. */
function enliven(
  chapter: HTMLElement,
  island: Island,
  alive: Alive,
  inspected: (mark: string | null) => void,
) {
  const live = chapter.querySelector<HTMLElement>('.live')!;
  alive.keeps(live);
  alive.drops(chapter, 'data-live');
  const tree = `../${chapter.id}/tree.js`;
  const stage = new Stage(live, island, alive, { inspected, tree, still: () => stillness.matches });
  chapter.dataset.live = '';
  return (at: Position) => stage.show(at);
}

function layerOf(
  element: HTMLElement,
  island: Island | undefined,
  alive: Alive,
  hover: Hover,
): PageLayer {
  const cards = [...element.querySelectorAll<HTMLElement>('.card')];
  if (!island) return { element, cards, picture: () => {}, stills: () => {} };
  // Where one step alone is kept, the first card is not the chapter's first step.
  const first = island.model.steps.findIndex(({ id }) => id === cards[0]!.id);
  let show: ((at: Position) => void) | undefined;
  // Only what is seen answers.
  const shown = () => (show ??= enliven(element, island, alive, (mark) => hover(element.id, mark)));
  return {
    ...{ element, cards },
    picture: ({ index, progress }) => shown()({ index: index + first, progress }),
    stills: () => drawStills(element, island),
  };
}

/** Every layer of the page; `islands` are by the ids of chapters. */
export const layersOf = (
  parent: HTMLElement,
  islands: Readonly<Record<string, Island>>,
  alive: Alive,
  hover: Hover,
): PageLayer[] =>
  [...parent.querySelectorAll<HTMLElement>('.layer')].map((element) =>
    layerOf(element, islands[element.id], alive, hover),
  );

/** Leaves one step and its picture of the whole page. */
export function keepOne(parent: HTMLElement, step: string): void {
  for (const card of parent.querySelectorAll('.card')) if (card.id !== step) card.remove();
  for (const layer of parent.querySelectorAll('.layer'))
    if (!layer.querySelector('.card')) layer.remove();
}
