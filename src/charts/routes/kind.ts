/** Routes, as a story configures them. */
import type { Note } from '../../interaction/note';
import { noteOf } from '../../figures/note';
import { fall } from '../../figures/computed';
import type { ChartKind, ChartSource, Drawing } from '../kind';
import { computedRow, factRow } from '../rows';
import { loadLand } from '../../facts/geography';
import { routesLayout } from './layout';
import { picture } from './picture';
import css from './routes.css?inline';
import type { Channel, RoutesLayout } from './scale';

function make(source: ChartSource): Drawing<RoutesLayout, Channel> {
  const { figures, settings, marks, map } = source;
  const { locale } = figures;
  const [suez, arctic, rail] = settings.quantities('routes');
  if (!suez || !arctic || !rail) settings.refuse('routes', 'name three routes');
  const name = (id: string) => marks.find((mark) => mark.id === id)?.name ?? id;
  const lines = (id: string) => name(id).split(' / ');
  const short = (id: string) =>
    marks.find((mark) => mark.id === id)?.settings.text('short') ?? name(id);
  const note = (fact: typeof suez): Note => ({
    ...noteOf(figures.of(fact!), name(fact!.id), locale),
    caveat: marks.find(({ id }) => id === fact!.id)?.settings.text('caveat') ?? '',
  });
  const way = (fact: typeof suez) => [short(fact!.id), locale.quantity(fact!)];
  const all = [suez, arctic, rail];
  const tied = settings.pairs('compare');
  return {
    layout: routesLayout({
      ...map(),
      figures: { suez: suez!.id, arctic: arctic!.id, rail: rail!.id },
      land: loadLand('50m'),
      words: {
        ways: { suez: way(suez), arctic: way(arctic), rail: way(rail) },
        places: {
          start: lines('start'),
          end: lines('end'),
          'suez-canal': lines('suez-canal'),
          'bering-strait': lines('bering-strait'),
        },
        stops: [name('start'), name('gap-from'), name('gap-to')],
      },
    }),
    start: { suez: 0, arctic: 0, rail: 0 },
    views: { suez: { suez: 1 }, arctic: { arctic: 1 }, rail: { rail: 1 } },
    notes: Object.fromEntries(all.map((fact) => [fact!.id, note(fact)])),
    rows: [
      ...settings
        .quantities('figures')
        .map((fact) => factRow(figures, fact, figures.pointName(fact))),
      ...tied.map(([from, to]) => computedRow(fall(figures, from, to))),
    ],
  };
}

export const routes: ChartKind<RoutesLayout, Channel> = {
  what: 'Ways across the world on a globe, each drawn along its course.',
  options: {
    routes: 'The lengths that the routes of map.json stand for, between commas.',
    figures: 'All figures of its table, between commas.',
    compare: 'Pairs whose fall its table gives, as "id to id".',
  },
  marks: { short: 'The name of the route on the map.', caveat: 'What to know before using it.' },
  views: { suez: 'The first route.', arctic: 'The second route.', rail: 'The third route.' },
  css,
  chart: picture,
  make,
};
