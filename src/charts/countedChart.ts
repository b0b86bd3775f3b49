/** Counted, as a kind of chart. */
import type { Chart } from '../chart/chart';
import { windows, type Channel, type CountedLayout } from './counted';
import Counted from './Counted.svelte';
import { countedTargets, yearsShown } from './countedTargets';

export const counted: Chart<CountedLayout, Channel> = {
  windows,
  Picture: Counted,
  targets: countedTargets,
  years: yearsShown,
  empty: ({ words }, { context }, year) => ({
    when: String(year),
    caveat: context >= 0.5 ? words.empty : words.emptyInArticle,
  }),
};
