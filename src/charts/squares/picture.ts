/** Counted, as a kind of chart. */
import type { Chart } from '../../interaction/chart';
import { windows, type Channel, type CountedLayout } from './view';
import Counted from './Picture.svelte';
import { countedTargets, yearsShown } from './targets';

export const picture: Chart<CountedLayout, Channel> = {
  windows,
  Picture: Counted,
  targets: countedTargets,
  years: yearsShown,
  empty: ({ words }, { context }, year) => ({
    when: String(year),
    caveat: context >= 0.5 ? words.empty : words.emptyInArticle,
  }),
};
