/** Bases, as a kind of chart. */
import type { View } from '../../interaction/channel';
import type { Chart } from '../../interaction/chart';
import type { BasesLayout } from './layout';
import Bases from './Picture.svelte';
import { xOf } from './scale';
import Instrument from './Controls.svelte';

/** `ends`: from the bases alone to the bases measured against the chosen end. */
export type BasesChannel = 'ends';
export type BasesView = View<BasesChannel>;

export const picture: Chart<BasesLayout, BasesChannel> = {
  windows: { ends: [0, 1] },
  Picture: Bases,
  targets: (layout) =>
    layout.rows.map(({ id, value, y }) => ({
      ...{ id, y, width: 0, height: 0 },
      x: xOf(layout, value),
    })),
  Controls: Instrument,
};
