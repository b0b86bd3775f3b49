/** Growth, as a kind of chart. */
import type { View } from '../../interaction/channel';
import type { Chart } from '../../interaction/chart';
import type { GrowthLayout } from './layout';
import Growth from './Picture.svelte';

/** `rates`: the yearly rates along the ways · `world`: what the two series are measured against. */
export type GrowthChannel = 'rates' | 'world';
export type GrowthView = View<GrowthChannel>;

export const picture: Chart<GrowthLayout, GrowthChannel> = {
  windows: { rates: [0, 1], world: [0, 1] },
  Picture: Growth,
  targets: ({ lines }, { world }) =>
    lines
      .filter(({ kind }) => kind === 'main' || world >= 0.5)
      .map(({ id, end }) => ({ id, ...end, width: 0, height: 0 })),
};
