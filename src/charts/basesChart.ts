/** Bases, as a kind of chart. */
import type { View } from '../chart/channel';
import type { Chart } from '../chart/chart';
import type { BasesLayout } from './bases';
import Bases from './Bases.svelte';
import { xOf } from './basesPlot';
import Instrument from './Instrument.svelte';

/** `ends`: from the bases alone to the bases measured against the chosen end. */
export type BasesChannel = 'ends';
export type BasesView = View<BasesChannel>;

export const bases: Chart<BasesLayout, BasesChannel> = {
  windows: { ends: [0, 1] },
  Picture: Bases,
  targets: (layout) =>
    layout.rows.map(({ id, value, y }) => ({
      ...{ id, y, width: 0, height: 0 },
      x: xOf(layout, value),
    })),
  Controls: Instrument,
};
