/**
 * Where the words of a trend stand: labels of its data first, then what is said of the hypothetical path
 * and of the gaps. Each keeps clear of all that any view of the kind may show beside it.
 */
import { placeText, type Scene, type Text } from '../labels';
import { tenth } from '../tenth';
import { PHONE } from '../textWidth';
import { labelChoices, type Labelled } from './labelChoices';
import { gapRemark, steadyRemark } from './remarks';
import type { Datum, TrendLayout } from './trend';
import { pathOf, spotOf, trendScene, type Scale } from './trendScene';
import type { InViews, Label, SquaresLayout } from './view';

export interface TrendWords {
  linear: string;
  logarithmic: string;
  /** What is said of the hypothetical path, in lines. */
  steady: readonly string[];
  absentInArticle: string;
  absent: string;
}

/** A trend in each state that it can be at rest in. */
interface States {
  trend: TrendLayout;
  /** Of each scene: its scale. */
  scales: readonly Scale[];
  scenes: readonly Scene[];
}

/** Values in the states as few as tell them all, see `InViews`. */
function inViews(values: readonly number[], perHalf: number): InViews {
  const halves = [values.slice(0, perHalf), values.slice(perHalf)].filter(({ length }) => length);
  const [own, all] = halves.map(([linear, logarithmic = linear]) => [linear!, logarithmic!]);
  const [one, other] = own as [number, number];
  if (all && String(all) !== String(own)) return [one, other, ...all];
  return one === other ? [one] : [one, other];
}

const hundredth = (value: number) => Math.round(value * 100) / 100;

/** The label of a datum, where it has room in all states. */
function labelOf(labelled: Labelled, datum: Datum, states: States, perHalf: number): Label[] {
  const { trend, scales, scenes } = states;
  const spots = scales.map((log) => spotOf(trend, log, datum));
  const choices = labelChoices(labelled, spots, datum.kind === 'article');
  const texts = placeText(choices, scenes, PHONE);
  if (!texts) return [];
  const [{ lines, anchor, x }] = texts as readonly [Text, ...Text[]];
  const dx = tenth(x - spots[0]!.x);
  const dy = texts.map(({ y }, i) => tenth(y - spots[i]!.y));
  const drops = texts.map(({ drop }) => hundredth(drop));
  const places = { dx, dy: inViews(dy, perHalf), drop: inViews(drops, perHalf) };
  return [{ id: datum.id, lines, anchor, ...places }];
}

const labelsOf = (
  labelled: readonly Labelled[],
  kind: Datum['kind'],
  states: States,
  perHalf: number,
): Label[] =>
  labelled.flatMap((one) => {
    const datum = states.trend.data.find(({ id }) => id === one.id);
    return datum?.kind === kind ? labelOf(one, datum, states, perHalf) : [];
  });

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
): Pick<SquaresLayout, 'labels' | 'remarks'> {
  const scales: readonly Scale[] = logarithmic ? [0, 1] : [0];
  const titles = [words.linear, words.logarithmic] as const;
  const ofOwn = trend.data.filter(({ kind }) => kind === 'article');
  const statesOf = (data: readonly Datum[]): States => ({
    ...{ trend, scales },
    scenes: scales.map((log) => trendScene(trend, log, titles[log], data, log === scales.at(-1))),
  });
  const [alone, all] = [statesOf(ofOwn), statesOf(trend.data)];
  const own = labelsOf(labelled, 'article', joined(alone, all), scales.length);
  const gap = copied(alone.scenes).map((scene) => ({ ...scene, lines: [] }));
  const absentInArticle = gapRemark(trend, words.absentInArticle, trend.gaps.article, gap);
  const others = labelsOf(labelled, 'context', all, scales.length);
  const [steady, steadyLog] = scales.map((log) => {
    const scenes = [alone.scenes[log]!, all.scenes[log]!];
    const lines = pathOf(trend, log);
    const free = scenes.map((scene) => ({ ...scene, lines }));
    return steadyRemark(trend, words.steady, log, free);
  });
  const absent = gapRemark(trend, words.absent, trend.gaps.all, all.scenes);
  return {
    labels: [...own, ...others],
    remarks: {
      ...(absentInArticle && { absentInArticle }),
      ...(absent && { absent }),
      ...(steady && { steady }),
      ...(steadyLog && { steadyLog }),
    },
  };
}
