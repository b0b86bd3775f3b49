/** The live pictures, each with its chart and its data. */
import { picture as bases } from '../../charts/rebase/picture';
import { picture as counted } from '../../charts/squares/picture';
import { picture as growth } from '../../charts/growth/picture';
import { picture as routes } from '../../charts/routes/picture';
import { picture as week } from '../../charts/timeline/picture';
import type { SentModel } from '../../story/chapter';
import type { Island } from './stage';
import base from 'virtual:model/base';
import growthModel from 'virtual:model/growth';
import people from 'virtual:model/people';
import routesModel from 'virtual:model/routes';
import trade from 'virtual:model/trade';
import weekModel from 'virtual:model/week';

/** What a chapter's picture needs, but for words that the page holds already. */
interface SentIsland {
  chart: Island['chart'];
  model: SentModel<unknown, string>;
}

const island = (chart: unknown, model: unknown) => ({ chart, model }) as SentIsland;

/** By the ids of chapters. */
export const islands: Readonly<Record<string, SentIsland>> = {
  trade: island(counted, trade),
  base: island(bases, base),
  people: island(counted, people),
  growth: island(growth, growthModel),
  routes: island(routes, routesModel),
  week: island(week, weekModel),
};
