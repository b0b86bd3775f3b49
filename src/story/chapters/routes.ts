/** The routes: by Suez, over the Arctic, and the railway that does not run through. */
import type { Note } from '../../interaction/note';
import type { Channel, RoutesLayout, RoutesView } from '../../charts/routes/scale';
import { routes as chart } from '../../charts/routes/picture';
import { routesLayout } from '../../charts/routes/layout';
import type { Quantity } from '../../facts/fact';
import type { Geography } from '../../facts/geography';
import { quantity } from '../../facts/series';
import { routesWords } from '../../words/en/routes';
import { stepsOf, type Chapter } from '../chapter';
import type { StoryFacts } from '../figures';
import { pointName } from '../names';
import { noteOf } from '../note';
import { fallNum, point } from '../numbers';
import { plain, stated, yearNum } from '../prose';
import { computedRow, factRow } from '../table';

const views: Record<string, RoutesView> = {
  'routes-suez': { suez: 1, arctic: 0, rail: 0 },
  'routes-arctic': { suez: 1, arctic: 1, rail: 0 },
  'routes-rail': { suez: 1, arctic: 1, rail: 1 },
};

const figuresOf = ({ facts }: StoryFacts) => ({
  suez: quantity(facts, 'route-suez'),
  suezDays: quantity(facts, 'route-suez-days'),
  arctic: quantity(facts, 'route-arctic'),
  fewerDays: quantity(facts, 'route-arctic-fewer-days'),
  season: quantity(facts, 'route-arctic-season'),
  rail: quantity(facts, 'route-rail'),
  reopened: quantity(facts, 'route-rail-reopened'),
});

type Figures = ReturnType<typeof figuresOf>;

const numbersOf = (figures: Figures) => ({
  suez: stated(figures.suez),
  suezDays: stated(figures.suezDays),
  arctic: stated(figures.arctic),
  fewerDays: stated(figures.fewerDays),
  season: stated(figures.season),
  rail: stated(figures.rail),
  reopened: point(figures.reopened),
  year: yearNum(figures.season),
  publisher: figures.arctic.source.publisher,
  shorter: fallNum(figures.suez, figures.arctic),
});

export type RoutesNumbers = ReturnType<typeof numbersOf>;
type Words = ReturnType<typeof routesWords>;

/** What is said of each route: its length, and what to know before using it. */
const notesOf = (figures: Figures, { names, caveats }: Words): Record<string, Note> => {
  const note = (id: Channel): Note => ({
    ...noteOf(figures[id], ''),
    when: names[id],
    caveat: plain(caveats[id]),
  });
  const channels = ['suez', 'arctic', 'rail'] as const;
  return Object.fromEntries(channels.map((id) => [figures[id].id, note(id)]));
};

const rowsOf = (figures: Figures, { shorter }: RoutesNumbers) => [
  ...Object.values(figures).map((fact) => ({ ...factRow(fact), what: pointName(fact) })),
  computedRow(shorter),
];

/** A length as it stands on the map. */
const length = (fact: Quantity): string => stated(fact).text;

function layoutOf({ waypoints, land }: Geography, figures: Figures, { map }: Words): RoutesLayout {
  const { suez, arctic, rail } = map.ways;
  return routesLayout({
    ...waypoints,
    figures: { suez: figures.suez.id, arctic: figures.arctic.id, rail: figures.rail.id },
    land: land.near,
    words: {
      ways: {
        suez: [suez, length(figures.suez)],
        arctic: [arctic, length(figures.arctic)],
        rail: [rail, length(figures.rail)],
      },
      places: map.places,
      stops: map.stops,
    },
  });
}

export function routes(story: StoryFacts & Geography): Chapter<RoutesLayout, Channel> {
  const figures = figuresOf(story);
  const numbers = numbersOf(figures);
  const words = routesWords(numbers);
  return {
    id: 'routes',
    title: words.title,
    figure: words.figure,
    card: { step: 'routes-arctic', ...words.card },
    chart,
    layout: layoutOf(story, figures, words),
    steps: stepsOf(views, words.steps),
    notes: notesOf(figures, words),
    rows: rowsOf(figures, numbers),
  };
}
