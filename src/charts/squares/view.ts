/**
 * Squares: amounts counted in squares, which then gather into points on a time axis. What it needs at
 * each moment follows from one view; nothing is remembered from the view before.
 */
import { clamp, mix, type View, type Windows } from '../../interaction/view';
import type { Anchor } from '../labels';
import type { Amounts } from './amounts';
import type { TrendLayout } from './trendScale';

/**
 * `amount`: from the first amount of squares to the second · `points`: squares gather into points ·
 * `steady`: the hypothetical path · `log`: linear scale to logarithmic · `context`: other sources' figures.
 */
export type Param = 'amount' | 'points' | 'steady' | 'log' | 'context';
export type SquaresView = View<Param>;

/** The path is drawn before the scale changes, so that the reader sees it bend and then straighten. */
export const windows: Windows<Param> = {
  amount: [0, 1],
  points: [0, 1],
  steady: [0, 0.45],
  log: [0.5, 1],
  context: [0, 1],
};

/**
 * What changes with the scale, and with other sources' figures: one value for all; or one on the linear
 * scale and one on the logarithmic; or these two without others' figures, then the two with them.
 */
export type InViews = readonly number[];

/** The value at a moment between the scales, and between one's own figures and all. */
export function inView(values: InViews, { log, context }: SquaresView): number {
  const scaled = (from: number) => mix(values[from]!, values[from + 1] ?? values[from]!, log);
  return values.length > 2 ? mix(scaled(0), scaled(2), context) : scaled(0);
}

/** A short text at a mark. */
export interface Label {
  id: string;
  lines: readonly string[];
  anchor: Anchor;
  /** From the mark, in viewBox units. */
  dx: number;
  dy: InViews;
  /** From there down to the first baseline, as a multiple of the size of the text. */
  drop: InViews;
}

/** A label so far from its mark, in viewBox units, has a line that leads to it. */
export const FAR = 22;

/** Words in the plot, of no one mark. */
export interface Remark {
  lines: readonly string[];
  anchor: Anchor;
  x: number;
  y: number;
  /** From there down to the first baseline, as a multiple of the size of the text. */
  drop: number;
  /** Set where they are read from bottom to top. */
  upright?: true;
}

/** An amount in squares, and what is said beside them, from `x` on. */
export interface Amount {
  id: string;
  label: string;
  x: number;
}

/** Everything the picture needs, computed at build from the facts. */
export interface SquaresLayout {
  from: Amount;
  /** Absent where there is one amount only. */
  to?: Amount;
  amounts: Amounts;
  /** What one square is worth, where the rule chose it and no words of the story say it. */
  worth?: string;
  trend: TrendLayout;
  labels: readonly Label[];
  /** What is said of the gaps and of the hypothetical path, where there is room. */
  remarks: {
    absentInArticle?: Remark;
    absent?: Remark;
    /** On the linear scale, and on the logarithmic one; on the linear one alone where there is no other. */
    steady?: Remark;
    steadyLog?: Remark;
  };
  words: {
    linear: string;
    logarithmic: string;
    /** What is said of a slot without a figure: in the article alone, and in all sources. */
    emptyInArticle: string;
    empty: string;
    /** Names of the parts of a year, `{year}` in each; absent on an axis of years. */
    parts?: readonly string[];
  };
}

/** Opacities of what comes and goes while the squares gather. */
export const stages = ({ points }: SquaresView) => ({
  gather: clamp(points / 0.75),
  squares: 1 - clamp((points - 0.6) / 0.2),
  axes: clamp((points - 0.35) / 0.4),
  dots: clamp((points - 0.55) / 0.15),
  labels: clamp((points - 0.75) / 0.25),
  squareLabels: 1 - clamp(points / 0.25),
});
