/**
 * Two looks at the earth: a globe seen from far away, north up, on which a pole is a place to pass and
 * not the edge of a map; and a lens on a part of it. Run at build only. Both clip at their own edge, so
 * no line jumps to the far side.
 */
import { geoAzimuthalEquidistant, geoOrthographic, type GeoProjection } from 'd3';
import { HEIGHT, WIDTH } from '../box';
import type { Disc } from './scale';
import type { Sight } from './sight';

const RADIUS = 171;

/** At the left where a lens needs room at the right. */
export const globeDisc = (hasLens: boolean): Disc => ({
  x: hasLens ? RADIUS + 2 : WIDTH / 2,
  y: HEIGHT / 2,
  r: RADIUS,
});

/** Places of a lens at the right, the lower one first. */
export const lensDiscs: readonly Disc[] = [292, HEIGHT - 292].map((y) => ({
  ...{ x: WIDTH - 63, y, r: 62 },
}));

const DEGREE = Math.PI / 180;

/** How large an angle around the middle is on a globe of the disc's size. */
export const onGlobe = ({ r }: Disc, sight: Sight, degrees: number): number =>
  (r * Math.sin(degrees * DEGREE)) / Math.sin(sight.degrees * DEGREE);

export const globeOf = (disc: Disc, sight: Sight): GeoProjection =>
  geoOrthographic()
    .rotate([-sight.centre[0], -sight.centre[1]])
    .translate([disc.x, disc.y])
    .scale(onGlobe(disc, sight, 90))
    .clipAngle(sight.degrees);

/** A lens keeps distances from its middle. */
export const lensOf = (disc: Disc, sight: Sight): GeoProjection =>
  geoAzimuthalEquidistant()
    .rotate([-sight.centre[0], -sight.centre[1]])
    .translate([disc.x, disc.y])
    .scale(disc.r / (sight.degrees * DEGREE))
    .clipAngle(sight.degrees);
