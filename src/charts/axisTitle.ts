/** Titles of axes. Runs at build. */
import { WIDTH } from './box';
import type { Settings } from './kind';
import { PHONE, textWidth } from './textWidth';

/** The title that a chapter sets, or another; complains of one that has no room on a phone. */
export function axisTitle(settings: Settings, name: string, otherwise: string): string {
  const text = settings.text(name) ?? otherwise;
  const room = WIDTH / PHONE / textWidth(text);
  if (room >= 1) return text;
  const letters = Math.floor(text.length * room);
  return settings.refuse(
    name,
    `“${text}” has no room on a phone; set "${name}:" to up to ${letters} letters`,
  );
}
