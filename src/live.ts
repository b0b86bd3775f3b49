/** Makes a chapter's served picture a live one, which follows the reader. */
import { hydrate } from 'svelte';
import type { Island } from './islands';
import { follow } from './scroll/follow';
import LiveChart from './story/LiveChart.svelte';

/** `go` brings a step, by its id, to the reader. */
export function live(
  chapter: HTMLElement,
  { chart, model }: Island,
  go: (stepId: string) => void,
): void {
  const target = chapter.querySelector<HTMLElement>('[data-island]')!;
  const picture = hydrate(LiveChart, { target, props: { chart, model, go } });
  follow(chapter, (position) => picture.show(position));
}
