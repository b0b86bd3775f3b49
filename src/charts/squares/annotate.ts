/**
 * Where the words of a trend stand: labels of its data first, then what is said of the hypothetical path
 * and of the gaps. Each keeps clear of all that any view of the kind may show beside it.
 */
import { range } from 'd3';
import { tenth, type Box } from '../box';
import { placeText, type TextChoice, type Scene, type Text } from '../labels';
import { LINE, PHONE, RISE, wrapped } from '../textWidth';
import { labelsOf, type Labelled, type States } from './dataLabels';
import {
  heightAt,
  plot,
  runAt,
  steadyAt,
  xAt,
  type Datum,
  type Run,
  type TrendLayout,
} from './trendScale';
import { pathOf, trendScene, type Scale } from './trendScene';
import type { Remark, SquaresGuess, SquaresLayout } from './view';

export interface TrendWords {
  linear: string;
  logarithmic: string;
  /** What is said of the hypothetical path, in lines. */
  steady: readonly string[];
  absentInArticle: string;
  absent: string;
  /** What asks a reader to guess. */
  guess: string;
  /** What the reader’s line is called. */
  yours: string;
}

const joined = (a: States, b: States): States => ({
  ...a,
  scales: [...a.scales, ...b.scales],
  scenes: [...a.scenes, ...b.scenes],
});

const copied = (scenes: readonly Scene[]): Scene[] =>
  scenes.map((scene) => ({ ...scene, texts: [...scene.texts] }));

/**
 * Labels of the data named, the article's own first, and the remarks. What has no room is left out:
 * notes and tables say it all the same. `logarithmic`: whether the trend is ever shown on that scale.
 */
export function annotate(
  trend: TrendLayout,
  labelled: readonly Labelled[],
  words: TrendWords,
  logarithmic: boolean,
  guess?: SquaresGuess,
): Pick<SquaresLayout, 'labels' | 'remarks'> {
  const scales: readonly Scale[] = logarithmic ? [0, 1] : [0];
  const titles = [words.linear, words.logarithmic] as const;
  const ofOwn = trend.data.filter(({ kind }) => kind === 'article');
  const statesOf = (data: readonly Datum[]): States => ({
    ...{ trend, scales },
    scenes: scales.map((log) => trendScene(trend, log, titles[log], data)),
  });
  const [alone, all] = [statesOf(ofOwn), statesOf(trend.data)];
  const own = labelsOf(labelled, 'article', joined(alone, all), scales.length);
  const gap = copied(alone.scenes).map((scene) => ({ ...scene, lines: [] }));
  const free = guess ? asking(trend, guess, gap) : gap;
  const absentInArticle = gapRemark(trend, words.absentInArticle, trend.gaps.article, free);
  const others = labelsOf(labelled, 'context', all, scales.length);
  const guessed = guess && guessRemarks(trend, words, free, [...alone.scenes, ...all.scenes]);
  const absent = gapRemark(trend, words.absent, trend.gaps.all, all.scenes);
  const [steady, steadyLog] = scales.map((log) => {
    const scenes = [alone.scenes[log]!, all.scenes[log]!];
    const lines = pathOf(trend, log);
    const free = scenes.map((scene) => ({ ...scene, lines }));
    return steadyRemark(trend, words.steady, log, free);
  });
  return {
    labels: [...own, ...others],
    remarks: kept({ absentInArticle, ...guessed, absent, steady, steadyLog }),
  };
}

type Remarks = SquaresLayout['remarks'];

/** Those that have a place. */
const kept = (remarks: Readonly<Record<string, Remark | null | undefined>>): Remarks =>
  Object.fromEntries(Object.entries(remarks).filter(([, remark]) => remark));

/** What a reader is asked to do, in the article's gap, and what the reader's line is called. */
const guessRemarks = (
  trend: TrendLayout,
  words: TrendWords,
  gap: readonly Scene[],
  scenes: readonly Scene[],
) => ({
  guess: gapRemark(trend, words.guess, trend.gaps.article, gap),
  yours: nameRemark(words.yours, scenes),
});

/** The handles of a guess are in the way too, where they stand at first. */
const asking = (trend: TrendLayout, { slots }: SquaresGuess, scenes: readonly Scene[]): Scene[] =>
  scenes.slice(0, 1).map((scene) => ({
    ...scene,
    texts: [...scene.texts],
    dots: [
      ...scene.dots,
      ...slots.map(({ slot }) => ({
        x: xAt(trend, slot),
        y: (plot.top + plot.bottom) / 2,
        r: HANDLE,
      })),
    ],
  }));

/** Words anywhere in the plot, rather low and to the right, where they are in the way of nothing. */
function nameRemark(text: string, scenes: readonly Scene[]): Remark | null {
  const choices = range(0, 10).flatMap((row) =>
    range(0, 6).map((column) => {
      const [x, y] = [plot.right - column * 24, plot.bottom - 8 - row * 24];
      const words: Text = { lines: [text], anchor: 'end', x, y, drop: 0 };
      return everywhere(words, row + column, scenes);
    }),
  );
  return remark(choices, scenes);
}

/** Radius of a handle where pictures are smallest, in viewBox units. */
const HANDLE = 24;

/** The best of places that differ from scene to scene in their height alone; null where none has room. */
function remark(choices: readonly TextChoice[], scenes: readonly Scene[]): Remark | null {
  const texts = placeText(choices, scenes, PHONE);
  if (!texts?.[0]) return null;
  const { lines, anchor, x, drop } = texts[0];
  const heights = [...new Set(texts.map(({ y }) => tenth(y)))];
  return { lines, anchor, x: tenth(x), y: heights, drop: Math.round(drop * 100) / 100 };
}

/** A place that is the same in all scenes. */
const everywhere = (text: Text, cost: number, scenes: readonly Scene[]): TextChoice => ({
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
function steadyRemark(
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

/** On either side of words in a gap. */
const CLEAR = 2;
/** Heights in a gap, as shares of it: best in the middle. */
const HEIGHTS = range(0, 17).map((i) => 0.5 + (Math.ceil(i / 2) / 20) * (-1) ** i);

/** Words stand about the middle of their letters, which is so far above the baseline. */
const MIDDLE = 0.35;
const NARROWER = 2;

/** In a gap, the `order`th in width: its height may differ from scale to scale. */
function gapChoice(text: string, box: Box, order: number, scenes: readonly Scene[]): TextChoice {
  const lines = wrapped(text, (box.width - 2 * CLEAR) / PHONE);
  const drop = MIDDLE - ((lines.length - 1) * LINE) / 2;
  const words = { lines, anchor: 'middle', x: box.x + box.width / 2, drop } as const;
  const places = HEIGHTS.map((share, cost) => ({
    text: { ...words, y: box.y + box.height * share },
    cost: cost / 2,
  }));
  return { cost: order * NARROWER, places: scenes.map(() => places), within: box };
}

/** Words within the hatching of a gap, rather of a wide one; null where none has room. */
function gapRemark(
  trend: TrendLayout,
  text: string,
  gaps: readonly Run[],
  scenes: readonly Scene[],
): Remark | null {
  const boxes = gaps
    .map((run) => ({ ...runAt(trend, run), y: plot.top, height: plot.bottom - plot.top }))
    .sort((a, b) => b.width - a.width);
  const choices = boxes.map((box, order) => gapChoice(text, box, order, scenes));
  return remark(choices, scenes);
}
