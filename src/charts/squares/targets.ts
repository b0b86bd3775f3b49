/** What can be pointed at in a view, in order of time. */
import type { Target } from '../../interaction/nearest';
import type { CountedLayout, CountedView } from './view';
import { squaresBox } from './squares';
import { heightAt, xAt } from './trendAt';
import { plot } from './trendPlot';

/** The scale counts as logarithmic, and a mark as present, from half way on. */
const arrived = (share: number) => share >= 0.5;

function squareTargets(layout: CountedLayout, view: CountedView): Target[] {
  const { squares, trend } = layout;
  const year = (id: string) => trend.data.find((datum) => datum.id === id)!.year;
  const amounts = [
    { id: layout.from, ...squaresBox(squares, squares.from), year: year(layout.from) },
    { id: layout.to, ...squaresBox(squares, squares.to), year: year(layout.to) },
  ];
  return arrived(view.amount) ? amounts : amounts.slice(0, 1);
}

function pointTargets({ trend }: CountedLayout, view: CountedView): Target[] {
  return trend.data
    .filter(({ kind }) => kind === 'article' || arrived(view.context))
    .map(({ id, year, value }) => ({
      ...{ id, year, width: 0, height: 0 },
      x: xAt(trend, year),
      y: heightAt(trend, value, view.log),
    }));
}

export const countedTargets = (layout: CountedLayout, view: CountedView): Target[] =>
  arrived(view.points) ? pointTargets(layout, view) : squareTargets(layout, view);

/** The time axis, where the view has one: years without a mark then answer too. */
export const yearsShown = ({ trend }: CountedLayout, view: CountedView) =>
  arrived(view.points) ? { ...trend.years, top: plot.top, bottom: plot.bottom } : null;
