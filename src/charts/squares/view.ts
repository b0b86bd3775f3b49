/**
 * Squares: amounts counted in squares, which then gather into points on a time axis. What it needs at
 * each moment follows from one view; nothing is remembered from the view before.
 */
import { clamp, type View, type Windows } from '../../interaction/view';
import type { Guess } from '../../interaction/guess';
import type { Anchor } from '../labels';
import type { Amounts, NearLabel } from './amounts';
import type { TrendLayout } from './trendScale';

/**
 * `near`: the first amount fills the picture, or is as small as the second needs it · `amount`: from the
 * first amount of squares to the second · `points`: squares gather into points ·
 * `guess`: the reader is asked for values between · `steady`: the hypothetical path · `log`: linear scale to logarithmic · `context`: other sources' figures.
 */
export type Param = 'near' | 'amount' | 'points' | 'guess' | 'steady' | 'log' | 'context';
export type SquaresView = View<Param>;

/**
 * The first amount has become small before others come beside it, and the path is drawn before the scale
 * changes, so that the reader sees it bend and then straighten.
 */
export const windows: Windows<Param> = {
  near: [0, 0.55],
  amount: [0.45, 1],
  points: [0, 1],
  guess: [0, 0.1],
  steady: [0, 0.45],
  log: [0.5, 1],
  context: [0, 1],
};

/**
 * What changes with the scale, and with other sources' figures: one value for all; or one on the linear
 * scale and one on the logarithmic; or these two without others' figures, then the two with them.
 */
export type InViews = readonly number[];

/** The value in the view that a moment between the scales, or between one's own figures and all, is nearest to. */
export function inView(
  values: InViews,
  { log, context }: Pick<SquaresView, 'log' | 'context'>,
): number {
  const first = values.length > 2 && context >= 0.5 ? 2 : 0;
  return values[first + Number(log >= 0.5)] ?? values[first]!;
}

/** Opacity of what is there at the one end (0) of a way or at its other (1) alone: both are never seen at once. */
export const gone = (t: number) => clamp(1 - 4 * t);
export const come = (t: number) => gone(1 - t);

/** Opacity of what stands elsewhere at the other end of a way: there it is gone half-way, and comes back. */
export function inPlace(values: InViews, { log, context }: SquaresView): number {
  const at = (log: number, context: number) => inView(values, { log, context });
  const away = (t: number, from: number, to: number) => (from === to ? 1 : gone(t) + come(t));
  return away(log, at(0, context), at(1, context)) * away(context, at(log, 0), at(log, 1));
}

/** A short text at a mark: it stands where it stands in a view, and never moves. */
export interface Label {
  id: string;
  lines: readonly string[];
  anchor: Anchor;
  x: number;
  y: InViews;
  /** From there down to the first baseline, as a multiple of the size of the text. */
  drop: InViews;
}

/** A label that begins so far from its mark, in viewBox units, has a line that leads to it. */
export const FAR = 22;

/** Words in the plot, of no one mark. */
export interface Remark {
  lines: readonly string[];
  anchor: Anchor;
  x: number;
  /** On the linear scale, and on the logarithmic one. */
  y: InViews;
  /** From there down to the first baseline, as a multiple of the size of the text. */
  drop: number;
}

/** An amount in squares, and what is said beside them, from `x` on. */
export interface Amount {
  id: string;
  label: string;
  x: number;
}

export interface SquaresGuess extends Guess {
  worth: number;
}

/** The same remark, with what was guessed last in place of what to do. */
export function askedLines({ last, slots, texts, values }: Guess, remark: Remark): Remark {
  if (last === undefined) return remark;
  return { ...remark, lines: [`${slots[last]!.name}:`, texts[values![last]!]!] };
}

/** Everything the picture needs, computed at build from the facts. */
export interface SquaresLayout {
  from: Amount;
  /** Absent where there is one amount only. */
  to?: Amount;
  amounts: Amounts;
  /** The label of the first amount, from near by; absent where it is not seen from there. */
  near?: NearLabel;
  /** What one square is worth, where the rule chose it and no words of the story say it. */
  worth?: string;
  trend: TrendLayout;
  labels: readonly Label[];
  /** What is said of the gaps and of the hypothetical path, where there is room. */
  remarks: {
    absentInArticle?: Remark;
    /** What a reader is asked to do, in place of that. */
    guess?: Remark;
    /** The name of what the reader drew. */
    yours?: Remark;
    absent?: Remark;
    /** On the linear scale, and on the logarithmic one; on the linear one alone where there is no other. */
    steady?: Remark;
    steadyLog?: Remark;
  };
  /** What a reader may guess; `worth` is what each of its values is worth more than the one before. */
  guess?: SquaresGuess;
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
export const stages = ({ near, points }: SquaresView) => ({
  nearLabel: clamp(near * 6 - 5) * (1 - clamp(points / 0.25)),
  farLabel: clamp(1 - near * 5),
  gather: clamp(points / 0.7),
  squares: 1 - clamp((points - 0.75) / 0.1),
  axes: clamp((points - 0.35) / 0.4),
  dots: clamp((points - 0.65) / 0.1),
  labels: clamp((points - 0.75) / 0.25),
  squareLabels: 1 - clamp(points / 0.25),
});
