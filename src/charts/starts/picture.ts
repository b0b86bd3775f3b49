/** Starts, as the page moves them. */
import type { Chart } from '../../interaction/chart';
import Starts from './Picture.svelte';
import { endSquare, shown, startSquare, type Param, type StartsLayout } from './scale';

export const picture: Chart<StartsLayout, Param> = {
  windows: { start: [0, 1] },
  Picture: Starts,
  targets: (layout, view) => [
    { id: shown(layout, view).id, ...startSquare(layout, view) },
    { id: layout.end.id, ...endSquare(layout) },
  ],
};
