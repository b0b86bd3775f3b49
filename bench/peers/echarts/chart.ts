/** Only the parts of the library that are used: scatter, grid, tooltip, canvas. */
import { ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { PeerChapter, State } from '../../content.ts';

use([ScatterChart, GridComponent, TooltipComponent, CanvasRenderer]);

const short = new Intl.NumberFormat('en', { notation: 'compact' }).format;

function squaresOption(chapter: PeerChapter, amount: number, color: string, side: number) {
  const columns = Math.ceil(Math.sqrt(chapter.squares.to));
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

/** Draws the first state and returns what shows another one. */
export function drawn(box: HTMLElement, chapter: PeerChapter): (state: State) => void {
  const chart = init(box);
  const color = getComputedStyle(box).getPropertyValue('--series');
  const side = Math.min(box.clientWidth, box.clientHeight) - 80;
  const show = (state: State) =>
    chart.setOption(
      state === 'years'
        ? yearsOption(chapter, color)
        : squaresOption(chapter, chapter.squares[state], color, side),
      true,
    );
  show('from');
  new ResizeObserver(() => chart.resize()).observe(box);
  return show;
}
