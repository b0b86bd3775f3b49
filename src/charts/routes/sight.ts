/** What a map looks at, where its story does not say: a view that shows all its points. Runs at build only. */
import { geoCentroid, geoDistance, geoInterpolate } from 'd3';
import type { LonLat } from '../../facts/mapFile';

export interface Sight {
  /** What is at the middle. */
  centre: LonLat;
  /** How far one sees around it, in degrees of the earth: 90 is half of it. */
  degrees: number;
}

const DEGREE = Math.PI / 180;

/** Between two points, in degrees of the earth. */
export const distance = (a: LonLat, b: LonLat): number => geoDistance([...a], [...b]) / DEGREE;

const farthest = (from: LonLat, points: readonly LonLat[]): LonLat =>
  points.reduce((far, point) => (distance(from, point) > distance(from, far) ? point : far));

/** To a tenth of a degree: a view needs no more. */
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Steps in which a middle is found; with each it is pulled less. */
const PULLS = 500;

/**
 * The middle of points: from where the farthest of them is nearest. It starts at their mean and is
 * pulled towards the farthest, ever less (Badoiu and Clarkson, 2003).
 */
export function middleOf(points: readonly LonLat[]): LonLat {
  const coordinates = points.map(([x, y]): [number, number] => [x, y]);
  let middle: LonLat = geoCentroid({ type: 'MultiPoint', coordinates });
  if (middle.some(Number.isNaN)) middle = points[0]!;
  for (let i = 2; i < PULLS; i += 1) {
    const far = farthest(middle, points);
    middle = geoInterpolate([...middle], [...far])(1 / i);
  }
  return [rounded(middle[0]), rounded(middle[1])];
}

/** Beyond this distance of a point from the middle all of the globe is shown. */
const WIDE = 50;
/** Room around the points, as a multiple of their distance; and the least that is worth a look. */
const ROOM = 1.2;
const LEAST = 3;

/** From where all points can be seen, as close as they allow; `wanted` is what a story asks for. */
export function sightOf(
  points: readonly LonLat[],
  wanted: { centre: LonLat | null; degrees: number | null },
): Sight {
  const centre = wanted.centre ?? middleOf(points);
  const away = distance(centre, farthest(centre, points));
  const degrees = away > WIDE ? 90 : Math.max(LEAST, Math.ceil(away * ROOM));
  return { centre, degrees: wanted.degrees ?? degrees };
}
