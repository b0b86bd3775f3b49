/** The opening's two squares, in viewBox units, standing on one line. */

const WIDTH = 400;
const LARGE = 280;

/** `side` is the small square's side as a share of the large one's; it must be above 0 and at most 1. */
export function openingPicture(side: number) {
  if (!(side > 0 && side <= 1))
    throw new RangeError(`the small square's share is ${side}, not in (0, 1]`);
  const small = Math.round(LARGE * side * 10) / 10;
  return {
    width: WIDTH,
    height: LARGE,
    small: { x: 0, y: LARGE - small, width: small, height: small },
    large: { x: WIDTH - LARGE, y: 0, width: LARGE, height: LARGE },
  };
}
