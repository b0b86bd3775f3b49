/** The layers of the page's deck, from its markup. */
import { Alive } from '../../interaction/alive';
import { Stage, type Island } from '../../page/client/stage';
import type { Position } from '../../scroll/position';
import type { Layer } from './deck';
import { drawStills } from './stills';

/** What more a page does with a layer than its deck does. */
export interface PageLayer extends Layer {
  /** Draws the pictures that only paper and a long frame show. */
  stills: () => void;
}

type Hover = (chart: string, mark: string | null) => void;

/** Brings a chapter's picture to life, for a mark to be told that is inspected; gives what shows a place in the chapter. */
function enliven(chapter: HTMLElement, island: Island, inspected: (mark: string | null) => void) {
  const live = chapter.querySelector<HTMLElement>('.live')!;
  const alive = new Alive(live);
  alive.ends(() => delete chapter.dataset.live);
  let stage: Stage | undefined;
  alive.guard(() => {
    stage = new Stage(live, island, alive, { inspected });
    chapter.dataset.live = '';
  })();
  return alive.guard((at: Position) => stage?.show(at));
}

function layerOf(element: HTMLElement, island: Island | undefined, hover: Hover): PageLayer {
  const cards = [...element.querySelectorAll<HTMLElement>('.card')];
  if (!island) return { element, cards, picture: () => {}, stills: () => {} };
  // Where one step alone is kept, the first card is not the chapter's first step.
  const first = island.model.steps.findIndex(({ id }) => id === cards[0]!.id);
  let show: ((at: Position) => void) | undefined;
  // Only what is seen answers.
  const shown = () => (show ??= enliven(element, island, (mark) => hover(element.id, mark)));
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
  hover: Hover,
): PageLayer[] =>
  [...parent.querySelectorAll<HTMLElement>('.layer')].map((element) =>
    layerOf(element, islands[element.id], hover),
  );

/** Leaves one step and its picture of the whole page. */
export function keepOne(parent: HTMLElement, step: string): void {
  for (const card of parent.querySelectorAll('.card')) if (card.id !== step) card.remove();
  for (const layer of parent.querySelectorAll('.layer'))
    if (!layer.querySelector('.card')) layer.remove();
}
