/** Routes, as a kind of chart: each route is one mark, wherever it is pointed at. */
import type { Chart } from '../chart/chart';
import type { Target } from '../chart/nearest';
import { windows, type Channel, type RoutesLayout, type RoutesView } from './routes';
import Routes from './Routes.svelte';

/** A route answers from half way on, when its name is there. */
const routesTargets = ({ ways }: RoutesLayout, view: RoutesView): Target[] =>
  ways
    .filter(({ id }) => view[id] >= 0.5)
    .map(({ figure, corners }) => ({ id: figure, x: 0, y: 0, width: 0, height: 0, line: corners }));

export const routes: Chart<RoutesLayout, Channel> = {
  windows,
  Picture: Routes,
  targets: routesTargets,
};
