/** Share, as the page moves it. */
import type { View } from '../../interaction/channel';
import type { Chart } from '../../interaction/chart';
import type { ShareLayout } from './layout';
import Share from './Picture.svelte';

/** `first`: the first share fills its squares · `all`: it becomes the second, or the other parts follow. */
export type Param = 'first' | 'all';
export type ShareView = View<Param>;

export const picture: Chart<ShareLayout, Param> = {
  windows: { first: [0, 1], all: [0, 1] },
  Picture: Share,
  targets: ({ marks }, view) =>
    marks.filter(({ from }) => view[from] >= 0.5).map(({ id, box }) => ({ id, ...box })),
};
