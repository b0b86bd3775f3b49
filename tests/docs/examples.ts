/** A made-up chapter of each chart kind with a step for each view: `docs/charts.md` shows their pictures. */
import { readFileSync } from 'node:fs';
import { readMap } from '../../src/facts/readMap';
import { day, found, foundDay, said } from '../stories/facts';
import { madeStory } from '../stories/make';

const percent = { unit: 'percent' };
const route = { unit: 'km', series: null, period: { date: '2010', basis: 'stated' as const } };

const facts = [
  ...[said('ferries-1990', 40_000), said('ferries-2010', 900_000)],
  ...[found('ferries-1995', 120_000), found('ferries-2000', 300_000)],
  ...[found('ferries-2005', 420_000), found('ferries-2008', 950_000)],
  ...[said('buses-1990', 70_000), said('buses-2010', 50_000)],
  ...[found('rail-1990', 20_000), found('rail-2010', 90_000)],
  ...[said('abroad-1990', 4.7, percent), said('abroad-2010', 31.1, percent)],
  ...[said('north-2010', 51.7, percent), said('east-2010', 26.4, percent)],
  said('south-2010', 15.8, percent),
  ...[foundDay('bridge-opens', '2009-03'), day('last-ferry', '2010-06-26')],
  foundDay('toll-ends', '2010-06-30'),
  ...[said('sea', 9000, route), found('by-rail', 6000, route)],
];

const mapFile = {
  sources: { atlas: { publisher: 'Harbour Board', title: 'Atlas' } },
  routes: [
    {
      ...{ id: 'sea', kind: 'sea' },
      points: [
        { name: 'east-port', at: [58, 22] },
        ...[[62, 8], [48, -24], [22, -38], [4, -26], [-14, 2], [-20, 24]], // prettier-ignore
        { name: 'west-port', at: [-9, 38] },
      ],
    },
    {
      ...{ id: 'by-rail', kind: 'rail' },
      points: [[58, 22], [44, 34], [28, 40], [10, 44], { name: 'capital', at: [-4, 40] }], // prettier-ignore
    },
  ],
  places: [{ name: 'east-port' }, { name: 'west-port' }],
};

export const examplesMap = () => readMap(mapFile, 'map.json');

/** Steps are named by their kind and view, `squares-points`. */
export const examples = madeStory({
  words: readFileSync(new URL('charts.md', import.meta.url), 'utf8'),
  facts,
  map: examplesMap,
});
