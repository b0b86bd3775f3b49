/** What stands in a trend on one of its scales, as its labels see it. Runs at build. */
import { WIDTH, type Box } from '../box';
import { textBox, type Scene, type Segment, type Text } from '../labels';
import { PHONE } from '../textWidth';
import {
  heightAt,
  plot,
  RADIUS,
  steadyAt,
  TICK,
  xAt,
  type Datum,
  type TrendLayout,
} from './trendScale';

/** The scales that a trend can have: 0 is the linear one, 1 the logarithmic one. */
export type Scale = 0 | 1;

/** The arrow of an upper bound, below its dot. */
const ARROW = { below: 12, r: 5 };

export interface Spot {
  x: number;
  y: number;
  r: number;
}

export const spotOf = (trend: TrendLayout, log: Scale, { slot, value, kind }: Datum): Spot => ({
  x: xAt(trend, slot),
  y: heightAt(trend, value, log),
  r: RADIUS[kind],
});

const dotsOf = (trend: TrendLayout, log: Scale, data: readonly Datum[]): Spot[] =>
  data.flatMap((datum) => {
    const spot = spotOf(trend, log, datum);
    return datum.bound ? [spot, { ...spot, y: spot.y + ARROW.below, r: ARROW.r }] : [spot];
  });

/** Straight parts of the hypothetical path. */
const PARTS = 12;

export function pathOf(trend: TrendLayout, log: Scale): Segment[] {
  const { steady } = trend;
  if (!steady) return [];
  const corners = Array.from({ length: PARTS + 1 }, (_, i) => steadyAt(steady, i / PARTS)).map(
    ({ slot, value }) => [xAt(trend, slot), heightAt(trend, value, log)] as const,
  );
  return corners.slice(1).map((to, i) => [...corners[i]!, ...to]);
}

/** Texts that stand where they stand: ticks and the title of the value axis. */
function axisTexts(trend: TrendLayout, log: Scale, title: string): Box[] {
  const tick = (text: string, value: number): Text => ({
    // Beside a number there is room for as much as two spaces.
    ...{ lines: [`${text}  `], anchor: 'start', x: 0, drop: 0 },
    y: heightAt(trend, value, log) - TICK,
  });
  const ticks = trend.yTicks.filter(({ shown }) => shown[log] > 0);
  const titled: Text = { lines: [title], anchor: 'start', x: 0, y: 14, drop: 0 };
  return [titled, ...ticks.map(({ text, value }) => tick(text, value))].map((text) =>
    textBox(text, PHONE),
  );
}

/** A trend with some of its data on one of its scales, and the hypothetical path. */
export const trendScene = (
  trend: TrendLayout,
  log: Scale,
  title: string,
  data: readonly Datum[],
): Scene => ({
  bounds: { x: 0, y: 0, width: WIDTH, height: plot.bottom },
  texts: axisTexts(trend, log, title),
  dots: dotsOf(trend, log, data),
  lines: pathOf(trend, log),
});
