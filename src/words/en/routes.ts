/** The routes: its words. Numbers are references: no digit of a figure stands here. */
import type { RoutesNumbers } from '../../story/chapters/routes';
import { prose } from '../../story/prose';

export const routesWords = (n: RoutesNumbers) => ({
  title: 'The routes',
  figure: {
    title: 'Three ways from South Korea to northern Europe',
    source: prose`Lengths are the sources’; the lines only show the way. Land: Natural Earth. Cities: GeoNames.`,
  },
  card: {
    value: prose`${n.arctic}`,
    text: prose`By the Arctic from South Korea to northern Europe, some months of the year. By Suez it is ${n.suez}.`,
    source: prose`Source: ${n.publisher}. Land: Natural Earth`,
  },
  map: {
    ways: { suez: 'By Suez', arctic: 'By the Arctic', rail: 'By rail, on paper' },
    places: {
      start: ['Busan'],
      end: ['Northern', 'Europe'],
      'suez-canal': ['Suez', 'Canal'],
      'bering-strait': ['Bering Strait'],
    },
    stops: ['Busan', 'Seoul', 'Khasan'] as const,
  },
  names: {
    suez: 'By ship through the Suez Canal',
    arctic: 'By ship along the Northern Sea Route',
    rail: 'By train from Busan to Hamburg',
  },
  caveats: {
    suez: prose`The voyage takes ${n.suezDays}.`,
    arctic: prose`Usable ${n.season} a year when the figure was given; then ${n.fewerDays} shorter than by Suez, on paper.`,
    rail: prose`On paper: no train runs through from Seoul across North Korea to Khasan in Russia.`,
  },
  steps: {
    'routes-suez': {
      heading: prose`By Suez, ${n.suez}`,
      text: prose`In the interview the president proposed new shipping routes through the Arctic, and railways joined across North Korea to Russia and Europe. This is what they would stand beside: the way ships go, by the Suez Canal. It is ${n.suez} to northern Europe and takes ${n.suezDays}.`,
      alt: prose`A globe seen from above Asia. A line leads from Busan in South Korea south around Asia, through the Suez Canal and around Spain to northern Europe: ${n.suez}.`,
    },
    'routes-arctic': {
      heading: prose`By the Arctic, ${n.arctic}`,
      text: prose`Over the top of Russia the same voyage is ${n.arctic}, ${n.shorter} shorter, and could save ${n.fewerDays}. But not in every season: when Korea’s ministry gave these figures, in ${n.year}, the route was usable for ${n.season} of the year.`,
      alt: prose`A second line leads from Busan north through the Bering Strait and along Russia’s Arctic coast to northern Europe: ${n.arctic}, ${n.shorter} shorter than the first, which has turned grey.`,
    },
    'routes-rail': {
      heading: prose`By rail, ${n.rail} on paper`,
      text: prose`From Busan to Hamburg the railway would be ${n.rail}. From Khasan, on Russia’s border, trains run west. But from Seoul to Khasan nothing runs through: North Korea lies between. Of that dashed stretch, ${n.reopened.value} from Khasan to Rajin reopened in ${n.reopened.year}.`,
      alt: prose`A third line, the railway, crosses Asia from Busan to Hamburg: ${n.rail} on paper. A lens over Korea shows it dashed from Seoul to Khasan, where no train runs through.`,
    },
  },
});
