/**
 * Counted: an amount as squares, which then gather into points on a time axis. What it needs at
 * each moment follows from one view; nothing is remembered from the view before.
 */
import { clamp, type View, type Windows } from '../../interaction/channel';
import type { SquaresLayout } from './squares';
import type { TrendLayout } from './trend';

/**
 * `amount`: from the first amount of squares to the second · `points`: squares gather into points ·
 * `steady`: the hypothetical path · `log`: linear scale to logarithmic · `context`: other sources' figures.
 */
export type Channel = 'amount' | 'points' | 'steady' | 'log' | 'context';
export type CountedView = View<Channel>;

/** The path is drawn before the scale changes, so that the reader sees it bend and then straighten. */
export const windows: Windows<Channel> = {
  amount: [0, 1],
  points: [0, 1],
  steady: [0, 0.45],
  log: [0.5, 1],
  context: [0, 1],
};

/** A short text at a mark; `x`, `y` in viewBox units from the mark, `y` on either scale. */
export interface Label {
  id: string;
  /** Lines of text; the last one stands at the place given. */
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
  dx: number;
  dy: readonly [linear: number, logarithmic: number];
}

/** Everything the picture needs, computed at build from the facts. */
export interface CountedLayout {
  /** Ids of the two amounts. */
  from: string;
  to: string;
  squares: SquaresLayout;
  trend: TrendLayout;
  labels: Label[];
  /** Where the gaps are labelled, read from bottom to top; absent where that year has a figure. */
  gapLabel?: { x: number; y: number };
  words: {
    /** Labels of the two amounts as squares. */
    from: string;
    to: string;
    linear: string;
    logarithmic: string;
    steady: readonly [string, string];
    absentInArticle: string;
    absent: string;
    /** What is said of a year without a figure: in the article alone, and in all sources. */
    emptyInArticle: string;
    empty: string;
  };
}

/** Opacities of what comes and goes while the squares gather. */
export const stages = ({ points }: CountedView) => ({
  gather: clamp(points / 0.75),
  squares: 1 - clamp((points - 0.6) / 0.2),
  axes: clamp((points - 0.35) / 0.4),
  dots: clamp((points - 0.55) / 0.15),
  labels: clamp((points - 0.75) / 0.25),
  squareLabels: 1 - clamp(points / 0.25),
});
