/** The live pictures, each with its chart and its data, which come when they are wanted. */
import type { Chart } from './chart/chart';
import type { SentModel } from './story/chapter';

/** What a chapter's picture needs. A table cannot say that each layout fits its own chart. */
export interface Island {
  chart: Chart<unknown, string>;
  model: SentModel<unknown, string>;
}

const island = async (chart: Promise<unknown>, model: Promise<{ default: unknown }>) =>
  ({ chart: await chart, model: (await model).default }) as Island;

const counted = () => import('./charts/countedChart').then((module) => module.counted);

export const islands: Record<string, () => Promise<Island>> = {
  trade: () => island(counted(), import('virtual:model/trade')),
  base: () =>
    island(
      import('./charts/basesChart').then((module) => module.bases),
      import('virtual:model/base'),
    ),
  people: () => island(counted(), import('virtual:model/people')),
  growth: () =>
    island(
      import('./charts/growthChart').then((module) => module.growth),
      import('virtual:model/growth'),
    ),
  week: () =>
    island(
      import('./charts/weekChart').then((module) => module.week),
      import('virtual:model/week'),
    ),
  routes: () =>
    island(
      import('./charts/routesChart').then((module) => module.routes),
      import('virtual:model/routes'),
    ),
};
