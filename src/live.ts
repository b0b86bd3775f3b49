/** Makes a chapter's served picture a live one, which follows the reader. */
import { hydrate } from 'svelte';
import type { Island } from './islands';
import { follow } from './scroll/follow';
import LiveChart from './story/LiveChart.svelte';

/** What the chapter's pictures show, in words: of the live one, and of each further step's. */
const alternatives = (chapter: HTMLElement): string[] => [
  chapter.querySelector('.live .unseen')!.textContent!,
  ...[...chapter.querySelectorAll('.still svg')].map((still) => still.ariaLabel!),
];

/** `go` brings a step, by its id, to the reader. */
export function live(
  chapter: HTMLElement,
  { chart, model }: Island,
  go: (stepId: string) => void,
): void {
  const target = chapter.querySelector<HTMLElement>('[data-island]')!;
  const alts = alternatives(chapter);
  const steps = model.steps.map((step, i) => ({ ...step, alt: alts[i]! }));
  const picture = hydrate(LiveChart, { target, props: { chart, model: { ...model, steps }, go } });
  follow(chapter, (position) => picture.show(position));
}
