/** Where the words stand that are said of no one datum: of the hypothetical path, and of the gaps. */
import type { Box } from '../box';
import { placeText, type Choice, type Scene, type Text } from '../labels';
import { tenth } from '../tenth';
import { LINE, PHONE, RISE } from '../textWidth';
import type { Run, TrendLayout } from './trend';
import { heightAt, runAt, steadyAt, xAt } from './trendAt';
import { plot } from './trendPlot';
import type { Scale } from './trendScene';
import type { Remark } from './view';

/** The best of places that are the same in all scenes; null where none has room. */
function remark(choices: readonly Choice[], scenes: readonly Scene[]): Remark | null {
  const [text] = placeText(choices, scenes, PHONE) ?? [];
  if (!text) return null;
  const { lines, anchor, x, y, drop, upright } = text;
  const place = { x: tenth(x), y: tenth(y), drop: Math.round(drop * 100) / 100 };
  return { lines, anchor, ...place, ...(upright && { upright }) };
}

/** A place that is the same in all scenes. */
const everywhere = (text: Text, cost: number, scenes: readonly Scene[]): Choice => ({
  cost,
  places: scenes.map(() => [{ text, cost: 0 }]),
});

/** Where along the hypothetical path, as shares of its time: best where a rise leaves room below it. */
const ALONG = [7 / 11, 0.5, 0.75, 0.4, 0.3, 0.85, 0.2, 0.1, 0.95];
/** Beside the path, and how far above or below it. */
const ASIDE = 12;
const OFF = [8, 20, 32, 44];

/** Words beside a point of the path: to its right or left, above or below. */
function besidePath(
  lines: readonly string[],
  x: number,
  y: number,
): { text: Text; cost: number }[] {
  return (['start', 'end'] as const).flatMap((anchor, side) => {
    const text = { lines, anchor, x: x + (side === 0 ? ASIDE : -ASIDE) };
    return OFF.flatMap((off, step) => [
      { text: { ...text, y: y + off, drop: RISE }, cost: side + 3 * step },
      { text: { ...text, y: y - off, drop: -(lines.length - 1) * LINE }, cost: side + 3 * step },
    ]);
  });
}

/** Words along the hypothetical path on a scale, on either side of it; null where there is no path or no room. */
export function steadyRemark(
  trend: TrendLayout,
  lines: readonly string[],
  log: Scale,
  scenes: readonly Scene[],
): Remark | null {
  const { steady } = trend;
  if (!steady) return null;
  const choices = ALONG.flatMap((share, i) => {
    const { slot, value } = steadyAt(steady, share);
    const places = besidePath(lines, xAt(trend, slot), heightAt(trend, value, log));
    return places.map(({ text, cost }) => everywhere(text, cost + 2 * i, scenes));
  });
  return remark(choices, scenes);
}

/** Heights in a gap, as shares of it. */
const HEIGHTS = [0.5, 0.65, 0.35, 0.8, 0.2];

/** Words stand about the middle of their letters, which is so far above the baseline. */
const MIDDLE = 0.35;
/** Level words are read more easily. */
const UPRIGHT = 5;
const NARROWER = 2;

/** In a gap, the `order`th in width: one choice a place, which is the same on all scales. */
function gapChoices(text: string, box: Box, order: number, scenes: readonly Scene[]): Choice[] {
  const level = {
    lines: [text],
    anchor: 'middle',
    x: box.x + box.width / 2,
    drop: MIDDLE,
  } as const;
  return HEIGHTS.flatMap((share, i) => {
    const place = { ...level, y: box.y + box.height * share };
    const choice = (text: Text, cost: number): Choice => ({
      ...everywhere(text, cost + i + order * NARROWER, scenes),
      within: box,
    });
    return [choice(place, 0), choice({ ...place, upright: true }, UPRIGHT)];
  });
}

/** Words within the hatching of a gap, rather of a wide one; null where none has room. */
export function gapRemark(
  trend: TrendLayout,
  text: string,
  gaps: readonly Run[],
  scenes: readonly Scene[],
): Remark | null {
  const boxes = gaps
    .map((run) => ({ ...runAt(trend, run), y: plot.top, height: plot.bottom - plot.top }))
    .sort((a, b) => b.width - a.width);
  const choices = boxes.flatMap((box, order) => gapChoices(text, box, order, scenes));
  return remark(choices, scenes);
}
