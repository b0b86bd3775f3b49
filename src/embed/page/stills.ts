/** The pictures that only paper and a long frame show: each step's own, finished. */
import { HEIGHT, WIDTH } from '../../charts/box';
import { draw } from './draw';
import type { Drawn } from './picture';

/** Draws them into the room that a chapter keeps for them, once. */
export function drawStills(chapter: HTMLElement, { chart, model }: Drawn): void {
  for (const { id, view, alt } of model.steps) {
    const room = chapter.querySelector(`#${id} .room:empty`);
    if (!room) continue;
    const picture = draw(chart.Picture, { layout: model.layout, view });
    room.innerHTML = `<div class="still"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">${picture}</svg></div>`;
    room.querySelector('svg')!.setAttribute('aria-label', alt);
  }
}
