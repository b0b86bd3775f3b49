/** The pictures of an embedded page: brought to life when they are first needed, and drawn for paper. */
import { hydrate, mount } from 'svelte';
import type { Chart } from '../chart/chart';
import type { Position } from '../scroll/position';
import type { ChartModel } from '../story/chapter';
import LivePicture from '../story/LivePicture.svelte';
import Still from '../story/Still.svelte';

/** What a chapter's picture is made of. */
export interface Drawn {
  chart: Chart<unknown, string>;
  model: ChartModel<unknown, string>;
}

/** A chart with its model, which comes from the build. The compiler cannot know that they fit. */
export const drawn = (chart: unknown, model: unknown) => ({ chart, model }) as Drawn;

type Inspected = (mark: string | null) => void;

/** Shows the live picture at a place in its chapter, whose step 0 is the chapter's step `first`. */
export function livePicture(
  chapter: HTMLElement,
  { chart, model }: Drawn,
  { first, inspected }: { first: number; inspected: Inspected },
): (at: Position) => void {
  let picture: { show: (at: Position) => void } | undefined;
  return ({ index, progress }) => {
    const target = chapter.querySelector<HTMLElement>('[data-island]')!;
    picture ??= hydrate(LivePicture, { target, props: { chart, model, inspected } });
    chapter.dataset.live = '';
    picture.show({ index: index + first, progress });
  };
}

/** Draws the finished picture of each step into the room that is kept for it. */
export function drawStills(chapter: HTMLElement, { chart, model }: Drawn): void {
  const { layout, steps } = model;
  for (const { id, view, alt } of steps) {
    const target = chapter.querySelector(`#${id} .room:empty`);
    if (target) mount(Still, { target, props: { chart, layout, view, alt } });
  }
}
