/** How far right a value axis must stand for its tick labels to have room. Runs at build. */
import { PHONE, textWidth } from './textWidth';

/** Pictures have paper around them, of which the widest label may take so many units on the smallest phone. */
const MARGIN = 6;

/** In viewBox units: `least`, or as much more as the widest label needs; labels end `gap` before the axis. */
export function tickRoom(labels: readonly string[], gap: number, least: number): number {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label))) * PHONE;
  return Math.max(least, Math.ceil(widest + gap - MARGIN));
}
