/** Routes, as a story configures them. */
import type { Quantity } from '../../facts/fact';
import { loadLand } from '../../facts/geography';
import { InputError } from '../../facts/problems';
import type { StoryMap } from '../../facts/readMap';
import { change } from '../../figures/computed';
import type { Note } from '../../interaction/chart';
import type { ChartKind, ChartSource, Drawing, MarkSettings } from '../kind';
import { remembered } from '../remembered';
import { computedRow, factRow, valueNote } from '../rows';
import { routesLayout } from './layout';
import type { MapNames } from './look';
import { picture } from './picture';
import css from './routes.css?inline';
import { drawnView, type Param, type RoutesLayout } from './scale';

/** A route of the map, with what the story says of it. */
interface Route {
  id: string;
  /** Its length, where its id is a figure's. */
  length: Quantity | undefined;
  /** In how many months of a year it can be used, where its mark says so. */
  months: Quantity | null;
  mark: MarkSettings | undefined;
}

const shortName = ({ name, settings }: MarkSettings) => settings.text('short') ?? name;

/** What is told where a route is pointed at. */
function noteFor({ id, length, mark }: Route, { figures, settings }: ChartSource): Note {
  const caveat = mark?.settings.text('caveat');
  const when = mark?.name ?? id;
  if (length) return { ...valueNote(figures, length, when), ...(caveat && { caveat }) };
  return caveat
    ? { when, caveat }
    : settings.refuse(
        'chart',
        `${id}: nothing is known of this route; give its mark a "caveat:", or take the id of its length in map.json`,
      );
}

const land = { far: () => loadLand('110m'), near: () => loadLand('50m') };

/** The lengths in one unit, by the ids of their routes; none where units differ. */
function lengthsOf(routes: readonly Route[], { locale }: ChartSource['figures']) {
  const all = routes.flatMap(({ id, length, mark, months }) => {
    if (!length || !mark) return [];
    const said = { name: shortName(mark), said: locale.quantity(length) };
    return [
      [id, { value: length.value, ...said, ...(months && { months: months.value }) }] as const,
    ];
  });
  const units = new Set(routes.flatMap(({ length }) => length?.unit ?? []));
  return units.size === 1 ? all : [];
}

const drawnMap = remembered(
  (map: StoryMap, names: MapNames, lengths: ReturnType<typeof lengthsOf>) =>
    routesLayout({ map, names, land, lengths: new Map(lengths) }),
);

/** What is wrong with the map is wrong in its own file. */
function layoutOf(source: ChartSource, routes: readonly Route[]) {
  const { map, marks, figures } = source;
  const said = ({ length, mark }: Route) => [
    ...(mark ? [shortName(mark)] : []),
    ...(mark && length ? [figures.locale.quantity(length)] : []),
  ];
  const names = {
    routes: Object.fromEntries(
      routes.filter(({ mark }) => mark).map((route) => [route.id, said(route)]),
    ),
    places: Object.fromEntries(marks.map((mark) => [mark.id, shortName(mark)])),
  };
  try {
    return drawnMap(map(), names, lengthsOf(routes, figures));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(error.message.replace(/^/gm, 'map.json: '), { cause: error });
  }
}

function make(source: ChartSource): Drawing<RoutesLayout, Param> {
  const { figures, settings, marks, map, facts } = source;
  const routes = map().routes.map(({ id }): Route => {
    const length = facts.all.find((fact) => fact.id === id && fact.kind === 'quantity');
    const mark = marks.find((mark) => mark.id === id);
    return {
      ...{ id, mark, length: length as Quantity | undefined },
      months: mark?.settings.quantity('months') ?? null,
    };
  });
  const listed = settings.quantities('figures');
  const lengths = routes.flatMap(({ length }) => length ?? []);
  const none = lengths.find(({ value }) => !(value > 0));
  if (none)
    settings.refuse('figures', `${none.id} is ${none.value}, and a way has a length; correct it`);
  const rows = [...lengths.filter((length) => !listed.includes(length)), ...listed];
  return {
    ...layoutOf(source, routes),
    start: { drawn: 0 },
    views: Object.fromEntries(routes.map(({ id }, i) => [id, drawnView(i + 1, routes.length)])),
    notes: Object.fromEntries(routes.map((route) => [route.id, noteFor(route, source)])),
    rows: [
      ...rows.map((fact) => factRow(figures, fact, figures.pointName(fact))),
      ...settings.pairs('compare').map(([from, to]) => computedRow(change(figures, from, to))),
    ],
  };
}

/** The kind, with its options and views as docs/charts.md has them. */
export const routes: ChartKind<RoutesLayout, Param> = {
  what: 'Ways across the world on a globe, as the story’s map.json has them, each drawn along its course; below it as straight lines to one scale, where at least two have a length.',
  options: {
    figures:
      'The figures of its table, in their order, between commas. Default: the lengths of the routes, which are the figures with their ids.',
    compare: 'Pairs of figures whose change its table gives, as "id to id". Default: none.',
  },
  marks: {
    short:
      'The name on the map, where it must be shorter than that in the note. Default: the heading.',
    months:
      'Of a route: the figure that says in how many months of a year it can be used. Its straight line is cut into the twelve of a year. Default: all year.',
    caveat: 'Of a route: what to know before using it. Needed where its id is that of no figure.',
  },
  views: {
    'the id of a route': 'This route and those before it in map.json; those before it step back.',
  },
  css,
  chart: picture,
  make,
};
