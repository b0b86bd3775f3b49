/** Whether a text has room in a picture. Runs at build, where no browser measures. */
import { textWidth } from './textWidth';

/**
 * Size of text in viewBox units in a picture as wide as most phones. Only where a screen is also low is
 * the picture narrower than it, and text larger; there it has room beside the picture.
 */
export const MOST_PHONES = 15;

/** One line on a text that is wider than its room, beginning with `name`; none for one that fits. */
export function roomProblem(
  name: string,
  text: string,
  room: number,
  { size = MOST_PHONES, bold = false } = {},
): string[] {
  const share = room / (textWidth(text, bold) * size);
  if (!(share < 1)) return [];
  const letters = Math.floor(text.length * share);
  return [`${name}: “${text}” has no room in the picture; use up to ${letters} letters`];
}
