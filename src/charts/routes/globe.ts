/**
 * Two looks at the earth: a globe seen from above Asia, north up, on which the Arctic is a way over
 * the top and not the edge of a map; and a lens on Korea, where a railway breaks off that the globe
 * shows too small. Run at build only. Both clip at their own edge, so no line jumps to the far side.
 */
import { geoAzimuthalEquidistant, geoOrthographic } from 'd3';
import { HEIGHT, WIDTH } from '../box';

export interface Disc {
  x: number;
  y: number;
  r: number;
}

/** At the left, so that the lens has room at the right. */
export const globeDisc: Disc = { x: 173, y: HEIGHT / 2, r: 171 };

export const globe = geoOrthographic()
  .rotate([-78, -44])
  .translate([globeDisc.x, globeDisc.y])
  .scale(globeDisc.r)
  .clipAngle(90);

/** In the lower right, clear of the routes. */
export const lensDisc: Disc = { x: WIDTH - 63, y: 292, r: 62 };

/** How far the lens sees from its centre, in degrees of the earth. */
const SIGHT = 5.6;

export const lens = geoAzimuthalEquidistant()
  .rotate([-127.2, -38.9])
  .translate([lensDisc.x, lensDisc.y])
  .scale(lensDisc.r / ((SIGHT * Math.PI) / 180))
  .clipAngle(SIGHT);
