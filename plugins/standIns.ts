/**
 * Rules for what stands in until the display face has come: of the faces that systems have, the first
 * that is there, each with the heights and the average width of the display face, so that lines are as
 * high as they will be and break where they will.
 */
import georgia from '@capsizecss/metrics/georgia';
import notoSerif from '@capsizecss/metrics/notoSerif';
import openSans from '@capsizecss/metrics/openSans';
import roboto from '@capsizecss/metrics/roboto';
import tinos from '@capsizecss/metrics/tinos';

/** In units of the face; `xWidthAvg` is how wide a letter of written English is on average. */
export interface FaceMetrics {
  unitsPerEm: number;
  ascent: number;
  /** Below the baseline, so below 0. */
  descent: number;
  xWidthAvg: number;
}

interface Face {
  /** Full or PostScript names, one of which a system knows it by. */
  names: readonly string[];
  widths: Pick<FaceMetrics, 'unitsPerEm' | 'xWidthAvg'>;
}

/** As @capsizecss/unpack reads it from the regular face of version 2.37. */
const dejaVuSerif = { unitsPerEm: 2048, xWidthAvg: 1058 };

/** The best likeness first. */
export const faces: readonly Face[] = [
  { names: ['Georgia'], widths: georgia },
  { names: ['Noto Serif', 'NotoSerif-Regular'], widths: notoSerif },
  { names: ['DejaVu Serif'], widths: dejaVuSerif },
  // Three of the same widths.
  { names: ['Liberation Serif', 'Tinos', 'Times New Roman'], widths: tinos },
  { names: ['OpenSans-Regular'], widths: openSans },
  { names: ['Roboto'], widths: roboto },
];

/** A tenth of a percent is a sixth of a px in the largest title. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

/**
 * `font-face` rules of one family, "Display fallback", for a display face of these metrics. Of rules
 * that differ in nothing but their source, the last whose source is there holds.
 */
export function standIns({ unitsPerEm, ascent, descent, xWidthAvg }: FaceMetrics): string {
  const rule = ({ names, widths }: Face): string => {
    const size = xWidthAvg / unitsPerEm / (widths.xWidthAvg / widths.unitsPerEm);
    const src = names.map((name) => `local('${name}')`).join(',');
    const [above, below] = [ascent, -descent].map((height) => percent(height / unitsPerEm / size));
    return `@font-face{font-family:"Display fallback";src:${src};ascent-override:${above};descent-override:${below};size-adjust:${percent(size)}}`;
  };
  return faces.toReversed().map(rule).join('');
}
