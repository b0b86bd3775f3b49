/** Rings around the marks of a picture that a number in the text is about. */
import { spotOf, type Target } from '../../interaction/targets';
import { placeOf } from '../marks';

const percent = (share: number) => `${share}%`;

/** A ring as large as its mark; of a line, where its note would point. */
function ringOf(target: Target): HTMLElement {
  const ring = document.createElement('span');
  const { line, width, height } = target;
  const spot = placeOf(spotOf(target));
  const size = placeOf(line ? { x: 0, y: 0 } : { x: width, y: height });
  if (!line && width * height > 0) ring.className = 'close';
  Object.assign(ring.style, {
    left: percent(spot.x - size.x / 2),
    top: percent(spot.y - size.y / 2),
    width: percent(size.x),
    height: percent(size.y),
  });
  return ring;
}

export class Halo {
  readonly #element = document.createElement('div');
  #marks: readonly string[] = [];

  /** `plot` has it while there is a ring. */
  constructor(private readonly plot: Element) {
    this.#element.className = 'halo';
    this.#element.ariaHidden = 'true';
  }

  /** Which marks have a ring, by their ids, wherever they are. */
  light(marks: readonly string[], targets: readonly Target[]): void {
    this.#marks = marks;
    this.place(targets);
  }

  /** The marks are there now; null while they move. */
  place(targets: readonly Target[] | null): void {
    if (this.#marks.length === 0 && !this.#element.firstChild) return;
    const lit = targets?.filter(({ id }) => this.#marks.includes(id)) ?? [];
    this.#element.replaceChildren(...lit.map(ringOf));
    if (lit.length > 0) this.plot.append(this.#element);
    else this.#element.remove();
  }
}
