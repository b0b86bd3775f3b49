/** The layers of the page's deck, from its markup. */
import { drawStills, livePicture, type Drawn } from './pictures';
import type { Layer } from './deck';

/** A chapter's picture and its steps; none for a layer that is not a chapter. */
export interface PageLayer extends Layer {
  drawn: Drawn | undefined;
  stills: () => void;
}

type Hover = (chart: string, mark: string | null) => void;

function layerOf(element: HTMLElement, drawn: Drawn | undefined, hover: Hover): PageLayer {
  const cards = [...element.querySelectorAll<HTMLElement>('.card')];
  if (!drawn) return { element, cards, drawn, picture: () => {}, stills: () => {} };
  const first = drawn.model.steps.findIndex(({ id }) => id === cards[0]!.id);
  const inspected = (mark: string | null) => hover(element.id, mark);
  return {
    ...{ element, cards, drawn },
    picture: livePicture(element, drawn, { first, inspected }),
    stills: () => drawStills(element, drawn),
  };
}

/** Every layer of the page; `drawings` are by the ids of chapters. */
export const layersOf = (
  deck: HTMLElement,
  drawings: Readonly<Record<string, Drawn>>,
  hover: Hover,
): PageLayer[] =>
  [...deck.querySelectorAll<HTMLElement>('.layer')].map((element) =>
    layerOf(element, drawings[element.id], hover),
  );

/** Leaves one step and its picture of the whole page. */
export function keepOne(deck: HTMLElement, step: string): void {
  for (const card of deck.querySelectorAll('.card')) if (card.id !== step) card.remove();
  for (const layer of deck.querySelectorAll('.layer'))
    if (!layer.querySelector('.card')) layer.remove();
}
