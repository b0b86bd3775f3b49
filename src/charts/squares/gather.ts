/** Squares becoming a point: the block shrinks and moves onto its mark. */
import { mix } from '../../interaction/channel';
import type { Box } from '../box';

/** Size of a square block when it has become a mark, in viewBox units. */
const MARK = 10;

/**
 * SVG transform at share `t` (0 to 1) of the way from a block's own place to the point; none at 0, and
 * none for a block of no squares, which has nothing to move.
 */
export function gather(
  { x, y, width, height }: Box,
  toX: number,
  toY: number,
  t: number,
): string | undefined {
  const size = Math.max(width, height);
  if (t <= 0 || size === 0) return undefined;
  const scale = mix(1, MARK / size, t);
  const left = mix(x + width / 2, toX, t) - (x + width / 2) * scale;
  const top = mix(y + height / 2, toY, t) - (y + height / 2) * scale;
  return `translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})`;
}
