/** Growth, as the page moves it. */
import type { View } from '../../interaction/channel';
import type { Chart } from '../../interaction/chart';
import type { GrowthLayout } from './layout';
import Growth from './Picture.svelte';

/** `rates`: the yearly rates along the ways · `beside`: what the main series are measured against. */
export type Param = 'rates' | 'beside';
export type GrowthView = View<Param>;

export const picture: Chart<GrowthLayout, Param> = {
  windows: { rates: [0, 1], beside: [0, 1] },
  Picture: Growth,
  targets: ({ lines }, { beside }) =>
    lines
      .filter(({ kind }) => kind === 'main' || beside >= 0.5)
      .map(({ id, end }) => ({ id, ...end, width: 0, height: 0 })),
};
