/** The pictures that only paper and a long frame show: each step's own, finished. */
import { draw } from '../../interaction/draw';
import type { Island } from '../../page/client/stage';
import Still from '../../page/Still.svelte';

/** Draws them into the room that a chapter keeps for them, once. One that cannot be drawn leaves its room empty. */
export function drawStills(chapter: HTMLElement, { chart, model }: Island): void {
  for (const { id, view, alt } of model.steps) {
    const room = chapter.querySelector(`#${id} .room:empty`);
    if (!room) continue;
    try {
      room.innerHTML = draw(Still, { chart, layout: model.layout, view, alt });
    } catch (error) {
      reportError(error);
    }
  }
}
