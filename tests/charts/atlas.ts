import { routesLayout, type RoutesInput } from '../../src/charts/routesLayout';
import { geography } from '../data';

/** What the committed map is made from, with short names; `change` alters it. */
export const input = (change: Partial<RoutesInput> = {}): RoutesInput => ({
  ...geography.waypoints,
  figures: { suez: 's', arctic: 'a', rail: 'r' },
  land: geography.land.near,
  words: {
    ways: { suez: ['south', '3 km'], arctic: ['north', '2 km'], rail: ['rail', '1 km'] },
    places: { start: ['S'], end: ['E'], 'suez-canal': ['C'], 'bering-strait': ['B'] },
    stops: ['S', 'O', 'K'],
  },
  ...change,
});

export const layout = routesLayout(input());

/** Every corner of path data in absolute or relative lines and in absolute curves, ring by ring. */
export function cornersOf(d: string): [number, number][][] {
  return d
    .split(/(?=M)/)
    .filter(Boolean)
    .map((part) => {
      const [, start = '', letter, rest = ''] = /^M([^A-Za-z]+)([lLC]?)([^z]*)/.exec(part) ?? [];
      const numbers = (text: string) => (text.match(/-?[\d.]+/g) ?? []).map(Number);
      const flat = numbers(rest.replaceAll(/[A-Za-z]/g, ' '));
      const pairs = Array.from({ length: flat.length / 2 }, (_, i): [number, number] => [
        flat[2 * i]!,
        flat[2 * i + 1]!,
      ]);
      const ring = [numbers(start) as [number, number]];
      for (const [x, y] of pairs) {
        const [px, py] = letter === 'l' ? ring.at(-1)! : [0, 0];
        ring.push([px + x, py + y]);
      }
      return ring;
    });
}
