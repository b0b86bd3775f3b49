/** The layers of the page's deck, from its markup. */
import type { Layer } from './deck';
import { Picture, type Drawn } from './picture';
import { drawStills } from './stills';

/** What more a page does with a layer than its deck does. */
export interface PageLayer extends Layer {
  /** Draws the pictures that only paper and a long frame show. */
  stills: () => void;
}

type Hover = (chart: string, mark: string | null) => void;

function layerOf(element: HTMLElement, drawn: Drawn | undefined, hover: Hover): PageLayer {
  const cards = [...element.querySelectorAll<HTMLElement>('.card')];
  if (!drawn) return { element, cards, picture: () => {}, stills: () => {} };
  // Where one step alone is kept, the first card is not the chapter's first step.
  const first = drawn.model.steps.findIndex(({ id }) => id === cards[0]!.id);
  let made: Picture | undefined;
  // Only what is seen answers.
  const picture = () => (made ??= new Picture(element, drawn, (mark) => hover(element.id, mark)));
  return {
    ...{ element, cards },
    picture: ({ index, progress }) => picture().show({ index: index + first, progress }),
    stills: () => drawStills(element, drawn),
  };
}

/** Every layer of the page; `drawings` are by the ids of chapters. */
export const layersOf = (
  parent: HTMLElement,
  drawings: Readonly<Record<string, Drawn>>,
  hover: Hover,
): PageLayer[] =>
  [...parent.querySelectorAll<HTMLElement>('.layer')].map((element) =>
    layerOf(element, drawings[element.id], hover),
  );

/** Leaves one step and its picture of the whole page. */
export function keepOne(parent: HTMLElement, step: string): void {
  for (const card of parent.querySelectorAll('.card')) if (card.id !== step) card.remove();
  for (const layer of parent.querySelectorAll('.layer'))
    if (!layer.querySelector('.card')) layer.remove();
}
