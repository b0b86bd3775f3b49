/** Rebase, as a kind of chart. */
import type { Chart } from '../../interaction/chart';
import { starting } from '../../interaction/controls';
import type { Target } from '../../interaction/targets';
import { WIDTH } from '../box';
import { choose, ROWS, type Param, type RebaseLayout, type Row } from './scale';
import Controls from './Controls.svelte';
import Rebase from './Picture.svelte';
import { tells } from './tells';

/** A base answers at its square, and beside the end in all its row. */
const squareTarget = ({ id, y, side }: Row): Target => ({
  ...{ id, x: 0, y: y - side / 2 },
  ...{ width: side, height: side },
});

const rowTarget = ({ id, cutY }: Row, pitch: number): Target => ({
  ...{ id, x: ROWS.left, y: cutY - pitch / 2 },
  ...{ width: WIDTH - ROWS.left, height: pitch },
});

export const picture: Chart<RebaseLayout, Param> = {
  windows: { ends: [0, 1] },
  Picture: Rebase,
  targets: ({ rows, pitch }, { ends }) =>
    rows.map((row) => (ends >= 0.5 ? rowTarget(row, pitch) : squareTarget(row))),
  tells,
  pressed: ({ ends }, base) => (ends >= 0.5 ? { base } : null),
  Controls,
  startControls: starting(
    Controls,
    (layout, wanted) => {
      const chosen = choose(layout.rows, layout.ends, wanted, layout.chosen);
      return { layout: { ...layout, chosen }, chosen: { ...chosen } };
    },
    ({ chosen }, layout, share) => ({ ...layout, before: { ...chosen, share } }),
  ),
};
