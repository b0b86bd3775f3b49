/** Routes, as a kind of chart: each route is one mark, wherever it is pointed at. */
import type { Chart } from '../../interaction/chart';
import type { Target } from '../../interaction/nearest';
import { pathPoints } from './pathPoints';
import { windows, type Channel, type RoutesLayout, type RoutesView, type Way } from './scale';
import type { Corner } from '../simplify';
import Routes from './Picture.svelte';

/** The line of a way, from its start over its gap to its end. */
function lineOf({ solid: [before = '', ...after], gap = '' }: Way): Corner[] {
  return [before, gap, ...after].flatMap(pathPoints);
}

/** A route answers from half way on, when its name is there. */
const routesTargets = ({ ways }: RoutesLayout, view: RoutesView): Target[] =>
  ways
    .filter(({ id }) => view[id] >= 0.5)
    .map((way) => ({ id: way.figure, x: 0, y: 0, width: 0, height: 0, line: lineOf(way) }));

export const picture: Chart<RoutesLayout, Channel> = {
  windows,
  Picture: Routes,
  targets: routesTargets,
};
