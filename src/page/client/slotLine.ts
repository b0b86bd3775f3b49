/**
 * The line of an empty slot that is inspected. It lies over the picture, since a change in that would
 * send all its words through layout at each movement of a pointer.
 */
import type { Inspected, TimeAxis } from '../../interaction/targets';
import { placeOf } from '../marks';

export class SlotLine {
  readonly #element = document.createElement('span');

  /** `plot` has it while it is shown. */
  constructor(private readonly plot: Element) {
    this.#element.className = 'pointed';
    this.#element.ariaHidden = 'true';
  }

  /** Stands where a slot without a mark is inspected, as high as the axis reaches; else it is gone. */
  place(at: Inspected | null, axis: TimeAxis | null): void {
    if (at?.emptySlot === undefined || !axis) return this.#element.remove();
    const from = placeOf({ x: at.x, y: axis.top });
    const { y: to } = placeOf({ x: 0, y: axis.bottom });
    Object.assign(this.#element.style, {
      left: `${from.x}%`,
      top: `${from.y}%`,
      height: `${to - from.y}%`,
    });
    if (!this.#element.parentNode) this.plot.append(this.#element);
  }
}
