/** Only the parts of the library that are used: scatter, bars, grid, tooltip, canvas. */
import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { PeerChapter, Shows } from '../../content.ts';

use([BarChart, ScatterChart, GridComponent, TooltipComponent, CanvasRenderer]);

const short = new Intl.NumberFormat('en', { notation: 'compact' }).format;

function squaresOption(chapter: PeerChapter, amount: number, color: string, side: number) {
  const columns = Math.ceil(Math.sqrt(chapter.most));
  const hidden = { show: false, min: -0.5, max: columns - 0.5, type: 'value' };
  return {
    grid: { top: 40, right: 40, bottom: 40, left: 40 },
    xAxis: hidden,
    yAxis: hidden,
    tooltip: { show: false },
    series: {
      type: 'scatter',
      symbol: 'rect',
      symbolSize: (side / columns) * 0.9,
      color,
      data: Array.from({ length: Math.ceil(amount) }, (_, i) => [
        i % columns,
        Math.floor(i / columns),
      ]),
    },
  };
}

const yearsOption = (chapter: PeerChapter, color: string) => ({
  grid: { top: 40, right: 10, bottom: 30, left: 48 },
  xAxis: { type: 'value', min: 'dataMin', max: 'dataMax', axisLabel: { formatter: String } },
  yAxis: { type: 'log', name: chapter.axis, axisLabel: { formatter: short } },
  tooltip: { trigger: 'item', formatter: ({ name }: { name: string }) => name },
  series: {
    type: 'scatter',
    symbolSize: 10,
    color,
    data: chapter.data.map(({ year, value, label }) => ({
      name: `${year}: ${label}`,
      value: [year, value],
    })),
  },
});

const barsOption = (chapter: PeerChapter, count: number, color: string) => ({
  grid: { top: 40, right: 10, bottom: 30, left: 48 },
  xAxis: { type: 'category', data: chapter.bars.map(({ name }) => name), show: false },
  yAxis: { type: 'value', axisLabel: { formatter: short } },
  tooltip: { trigger: 'axis', formatter: ([{ name }]: { name: string }[]) => name },
  series: {
    ...{ type: 'bar', color },
    data: chapter.bars.slice(0, count).map(({ name, value, label }) => ({
      name: `${name}: ${label}`,
      value,
    })),
  },
});

/** Draws what the first step shows, and returns what shows another one. */
export function drawn(box: HTMLElement, chapter: PeerChapter): (shows: Shows) => void {
  const chart = init(box);
  const color = getComputedStyle(box).getPropertyValue('--series');
  const side = Math.min(box.clientWidth, box.clientHeight) - 80;
  const optionOf = (shows: Shows) => {
    if (shows.as === 'squares') return squaresOption(chapter, shows.amount, color, side);
    return shows.as === 'years'
      ? yearsOption(chapter, color)
      : barsOption(chapter, shows.count, color);
  };
  const show = (shows: Shows) => chart.setOption(optionOf(shows), true);
  show(chapter.steps[0]!.shows);
  new ResizeObserver(() => chart.resize()).observe(box);
  return show;
}
