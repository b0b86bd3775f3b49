import { picture as bases } from '../../../charts/rebase/picture';
import { picture as counted } from '../../../charts/squares/picture';
import { picture as growth } from '../../../charts/growth/picture';
import { picture as routes } from '../../../charts/routes/picture';
import { picture as week } from '../../../charts/timeline/picture';
import { enliven, island } from '../start';
import lines from 'virtual:lines/story';
import base from 'virtual:model/base';
import growthModel from 'virtual:model/growth';
import people from 'virtual:model/people';
import routesModel from 'virtual:model/routes';
import trade from 'virtual:model/trade';
import weekModel from 'virtual:model/week';

enliven(
  {
    trade: island(counted, trade),
    base: island(bases, base),
    people: island(counted, people),
    growth: island(growth, growthModel),
    routes: island(routes, routesModel),
    week: island(week, weekModel),
  },
  lines,
);
