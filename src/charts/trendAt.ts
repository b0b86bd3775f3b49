/** A trend at a moment between its two scales. No D3: this is what runs in the reader's browser. */
import { mix } from '../chart/channel';
import { tenth } from './tenth';
import type { Heights, TrendLayout } from './trend';

/** Height at share `log` of the way from the linear scale (0) to the logarithmic one (1). */
export const heightAt = ([linear, logarithmic]: Heights, log: number): number =>
  tenth(mix(linear, logarithmic, log));

/** Path of the first `share` (0 to 1) of the steady way, as an SVG path; empty for none of it. */
export function steadyPath({ steady }: TrendLayout, log: number, share: number): string {
  const end = share * (steady.length - 1);
  // On the logarithmic scale the way is straight: its two ends say it all.
  const corners = steady
    .slice(0, log < 1 ? Math.floor(end) + 1 : 1)
    .map(({ x, y }) => [x, heightAt(y, log)] as const);
  const [last, next] = [steady[Math.floor(end)], steady[Math.ceil(end)]];
  if (share <= 0 || !last || !next) return '';
  const t = end % 1;
  corners.push([mix(last.x, next.x, t), mix(heightAt(last.y, log), heightAt(next.y, log), t)]);
  return `M${corners.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}
