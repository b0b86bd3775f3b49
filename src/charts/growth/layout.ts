/**
 * Growth: series that each start from 1 in a year of their own, on one logarithmic scale of
 * multiples. Only the two ends of each are known; the straight way between them is a hypothesis.
 * Positions are computed here, at build.
 */
import { scaleLinear, scaleLog } from 'd3';
import { tenth } from '../tenth';

export interface GrowthInput {
  id: string;
  /** `main` series are the article's; `baseline` ones are what they are measured against. */
  kind: 'main' | 'baseline';
  from: number;
  to: number;
  /** The later value as a multiple of the earlier one; above zero. */
  multiple: number;
  /** Said at the end: name and multiple. */
  label: string;
  /** Said along the way of a main series: its yearly rate. */
  rate?: string;
  /** Which of the page's colours it has. */
  tone: 'trade' | 'people' | 'plain';
}

export interface GrowthLine extends Omit<GrowthInput, 'from' | 'to' | 'multiple'> {
  start: { x: number; y: number };
  end: { x: number; y: number };
  /** Baseline of the label at the end, moved apart from its neighbours. */
  labelY: number;
}

export interface GrowthLayout {
  plot: { left: number; right: number; top: number; bottom: number };
  lines: GrowthLine[];
  xTicks: { text: string; x: number }[];
  yTicks: { text: string; y: number }[];
  title: string;
}

const plot = { left: 44, right: 284, top: 44, bottom: 326 };
/** Least distance between two labels at the right, in viewBox units: a line of text on a phone. */
const LINE = 24;

const STEPS = [1, 3, 10, 30, 100, 300, 1000];

/** Moves labels up, from the lowest on, until each has a line of its own; all down if one would leave. */
function spread(lines: Omit<GrowthLine, 'labelY'>[]): GrowthLine[] {
  let free = Infinity;
  const risen = [...lines]
    .sort((a, b) => b.end.y - a.end.y)
    .map((line) => ({ ...line, labelY: (free = Math.min(line.end.y + 5, free - LINE)) }));
  const down = Math.max(0, LINE - free);
  return risen.map((line) => ({ ...line, labelY: tenth(line.labelY + down) }));
}

/** Throws for no series, and for one that fell: the scale begins at its start. */
export function growthLayout(inputs: readonly GrowthInput[], title: string): GrowthLayout {
  if (inputs.length === 0) throw new Error('growth needs a series');
  const fallen = inputs.find(({ multiple }) => !(multiple >= 1));
  if (fallen)
    throw new RangeError(`growth: "${fallen.id}" fell to ${fallen.multiple} times its start`);
  const years = inputs.flatMap(({ from, to }) => [from, to]);
  const most = Math.max(...inputs.map(({ multiple }) => multiple));
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [plot.left + 8, plot.right - 8]);
  const y = scaleLog([1, most * 1.15], [plot.bottom, plot.top]);
  const at = (year: number, multiple: number) => ({ x: tenth(x(year)), y: tenth(y(multiple)) });
  const lines = inputs.map(({ from, to, multiple, ...line }) => ({
    ...line,
    start: at(from, 1),
    end: at(to, multiple),
  }));
  return {
    plot,
    lines: spread(lines),
    xTicks: x
      .ticks(3)
      .filter(Number.isInteger)
      .map((year) => ({ text: String(year), x: tenth(x(year)) })),
    yTicks: STEPS.filter((step) => step <= most).map((step) => ({
      text: `×${step}`,
      y: tenth(y(step)),
    })),
    title,
  };
}
