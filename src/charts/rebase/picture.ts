/** Rebase, as a kind of chart. */
import type { Chart } from '../../interaction/chart';
import { starting } from '../../interaction/controls';
import { choose, xOf, type Param, type RebaseLayout } from './scale';
import Controls from './Controls.svelte';
import Rebase from './Picture.svelte';

export const picture: Chart<RebaseLayout, Param> = {
  windows: { ends: [0, 1] },
  Picture: Rebase,
  targets: (layout) =>
    layout.rows.map(({ id, value, y }) => ({
      ...{ id, y, width: 0, height: 0 },
      x: xOf(layout, value),
    })),
  Controls,
  startControls: starting(Controls, (layout, wanted) => {
    const chosen = choose(layout.rows, layout.ends, wanted, layout.chosen);
    return { layout: { ...layout, chosen }, chosen: { ...chosen } };
  }),
};
