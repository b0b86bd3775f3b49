/** Bases, as a kind of chart. */
import type { View } from '../../interaction/channel';
import type { Chart } from '../../interaction/chart';
import { starting } from '../../interaction/controls';
import type { BasesLayout } from './layout';
import Bases from './Picture.svelte';
import { choose } from './choice';
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
  startControls: starting(Instrument, (layout, wanted) => {
    const chosen = choose(layout.rows, layout.ends, wanted, layout.chosen);
    return { layout: { ...layout, chosen }, chosen: { ...chosen } };
  }),
};
