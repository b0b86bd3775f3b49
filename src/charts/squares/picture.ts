/** Squares, as the page moves them. */
import type { Chart } from '../../interaction/chart';
import Squares from './Picture.svelte';
import { slotsShown, squaresTargets } from './targets';
import { slotName } from './trendAt';
import { windows, type Param, type SquaresLayout } from './view';

export const picture: Chart<SquaresLayout, Param> = {
  windows,
  Picture: Squares,
  targets: squaresTargets,
  years: slotsShown,
  empty: ({ words }, { context }, slot) => ({
    when: slotName(slot, words.parts),
    caveat: context >= 0.5 ? words.empty : words.emptyInArticle,
  }),
};
