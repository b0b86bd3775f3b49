/** Growth, as the page moves it. */
import type { Chart } from '../../interaction/chart';
import { boxOf, type GrowthLayout, type Param } from './lines';
import Growth from './Picture.svelte';

export const picture: Chart<GrowthLayout, Param> = {
  windows: { rates: [0, 1], beside: [0, 1] },
  Picture: Growth,
  targets: (layout, view) =>
    view.rates >= 0.5
      ? layout.lines.map(({ id, end }) => ({ id, ...end, width: 0, height: 0 }))
      : layout.blocks
          .filter(({ kind }) => kind === 'main' || view.beside >= 0.5)
          .map((block) => ({ id: block.id, ...boxOf(layout, block, view) })),
};
