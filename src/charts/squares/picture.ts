/** Squares, as the page moves them, and what can be pointed at in a view. */
import type { Chart } from '../../interaction/chart';
import type { Target } from '../../interaction/targets';
import { inkBox } from '../block';
import { seen } from './amounts';
import Squares from './Picture.svelte';
import { heightAt, plot, slotName, xAt } from './trendScale';
import { windows, type Param, type SquaresLayout, type SquaresView } from './view';

/** The scale counts as logarithmic, and a mark as present, from half way on. */
const arrived = (share: number) => share >= 0.5;

function amountTargets({ amounts, from, to, trend }: SquaresLayout, view: SquaresView): Target[] {
  const target = (id: string, squares: number) => ({
    id,
    ...seen(inkBox(amounts.block, squares), amounts.near, Number(arrived(view.near))),
    slot: trend.data.find((datum) => datum.id === id)!.slot,
  });
  const first = target(from.id, amounts.from);
  return to && arrived(view.amount) ? [first, target(to.id, amounts.to!)] : [first];
}

function pointTargets({ trend }: SquaresLayout, view: SquaresView): Target[] {
  return trend.data
    .filter(({ kind }) => kind === 'article' || arrived(view.context))
    .map(({ id, slot, value }) => ({
      ...{ id, slot, width: 0, height: 0 },
      x: xAt(trend, slot),
      y: heightAt(trend, value, view.log),
    }));
}

export const squaresTargets = (layout: SquaresLayout, view: SquaresView): Target[] =>
  arrived(view.points) ? pointTargets(layout, view) : amountTargets(layout, view);

/** The time axis, where the view has one: slots without a mark then answer too. */
export const slotsShown = ({ trend }: SquaresLayout, view: SquaresView) =>
  arrived(view.points) ? { ...trend.slots, top: plot.top, bottom: plot.bottom } : null;

export const picture: Chart<SquaresLayout, Param> = {
  windows,
  Picture: Squares,
  targets: squaresTargets,
  slots: slotsShown,
  handles: ({ trend }, { slots }) => ({
    x: slots.map(({ slot }) => xAt(trend, slot)),
    ...{ top: plot.top, bottom: plot.bottom },
  }),
  asks: ({ points, guess, steady, log }) => points * guess === 1 && steady + log === 0,
  answers: ({ context }) => arrived(context),
  empty: ({ words }, { context }, slot) => ({
    when: slotName(slot, words.parts),
    caveat: context >= 0.5 ? words.empty : words.emptyInArticle,
  }),
};
