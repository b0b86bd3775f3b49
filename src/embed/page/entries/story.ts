import { picture as bases } from '../../../charts/rebase/picture';
import { picture as counted } from '../../../charts/squares/picture';
import { picture as growth } from '../../../charts/growth/picture';
import { picture as routes } from '../../../charts/routes/picture';
import { picture as week } from '../../../charts/timeline/picture';
import { enliven } from '../start';
import { instrument } from '../instrument';
import { drawn } from '../picture';
import lines from 'virtual:lines/story';
import base from 'virtual:model/base';
import growthModel from 'virtual:model/growth';
import people from 'virtual:model/people';
import routesModel from 'virtual:model/routes';
import trade from 'virtual:model/trade';
import weekModel from 'virtual:model/week';

enliven(
  {
    trade: drawn(counted, trade),
    base: drawn(bases, base, instrument),
    people: drawn(counted, people),
    growth: drawn(growth, growthModel),
    routes: drawn(routes, routesModel),
    week: drawn(week, weekModel),
  },
  lines,
);
