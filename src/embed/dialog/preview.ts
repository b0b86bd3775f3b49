/** The size of a preview's frame, and how much smaller it is shown. */
import { WIDE, type Room } from '../../page/room';

/** Widths in px of the column that a frame gets, by device. */
const widths: Readonly<Record<string, number>> = { phone: 360, desktop: 760 };

/** `available` is the width that the preview has, in px; a frame is never enlarged. */
export function preview(device: string, room: Room, available: number) {
  const width = widths[device]!;
  const height = width < WIDE ? room.narrow : room.wide;
  return { width, height, scale: Math.min(1, available / width) };
}
