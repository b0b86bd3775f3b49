/** Routes, as a kind of chart: each route is one mark, wherever it is pointed at. */
import type { Chart } from '../../interaction/chart';
import type { Target } from '../../interaction/targets';
import Routes from './Picture.svelte';
import { BAR, endOf, shareOf, type Param, type RoutesLayout, type RoutesView } from './scale';

/** A route answers from half way on, when its name is there. */
const targets = (layout: RoutesLayout, view: RoutesView): Target[] =>
  layout.ways
    .filter((_, i) => shareOf(layout, i, view) >= 0.5)
    .map(({ id, line, straight }) => ({
      ...{ id, x: 0, y: 0, width: 0, height: 0, line },
      ...(straight && { also: [{ x: 0, y: straight.y, width: endOf(straight), height: BAR }] }),
    }));

export const picture: Chart<RoutesLayout, Param> = {
  windows: { drawn: [0, 1] },
  Picture: Routes,
  targets,
};
