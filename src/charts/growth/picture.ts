/** Growth, as the page moves it. */
import type { Chart } from '../../interaction/chart';
import type { GrowthLayout, Param } from './lines';
import Growth from './Picture.svelte';

export const picture: Chart<GrowthLayout, Param> = {
  windows: { rates: [0, 1], beside: [0, 1] },
  Picture: Growth,
  targets: ({ lines }, { beside }) =>
    lines
      .filter(({ kind }) => kind === 'main' || beside >= 0.5)
      .map(({ id, end }) => ({ id, ...end, width: 0, height: 0 })),
};
