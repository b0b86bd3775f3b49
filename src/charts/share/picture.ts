/** Share, as the page moves it. */
import type { Chart } from '../../interaction/chart';
import type { Param, ShareLayout } from './hundred';
import Share from './Picture.svelte';

export const picture: Chart<ShareLayout, Param> = {
  windows: { first: [0, 1], all: [0, 1] },
  Picture: Share,
  targets: ({ marks }, view) =>
    marks.filter(({ from }) => view[from] >= 0.5).map(({ id, box }) => ({ id, ...box })),
};
