/** Lets the marks of a drawn picture be asked, and draws what is answered. */
import { spotOf, type Inspected } from '../../interaction/inspect';
import { listen } from '../../interaction/listen';
import { placeOf } from '../../interaction/lookup';
import type { Target } from '../../interaction/nearest';
import type { Note } from '../../interaction/note';
import { Pointing, type Answers } from '../../interaction/pointing.svelte';
import { REST_MS } from '../../interaction/rest';
import Tooltip from '../../interaction/Tooltip.svelte';
import { HEIGHT, WIDTH } from '../../charts/box';
import { draw } from './draw';
import { markButton, markShown } from './marks';

export class Inspection {
  readonly #pointing: Pointing;
  readonly #marks: HTMLElement;
  /** Those with a button. */
  #placed: readonly Target[];
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #told: string | null = null;
  /** Whether a note was shown when that was last looked at. */
  #noted = false;
  #drawn = '';

  /**
   * `plot` is the served frame of the picture, and `answers` what it answers at the moment; `told`
   * hears which mark is inspected, by its id.
   */
  constructor(
    private readonly plot: HTMLElement,
    private readonly id: string,
    private readonly answers: () => Answers,
    private readonly note: (inspected: Inspected) => Note,
    private readonly told: (mark: string | null) => void,
  ) {
    this.#placed = answers().targets;
    this.#marks = plot.querySelector<HTMLElement>('.marks')!;
    this.#pointing = new Pointing(
      () => ({ ...answers(), marks: this.#placed }),
      () => this.#update(),
    );
    listen(plot, WIDTH, this.#pointing);
  }

  /** The picture is drawn anew: its buttons move with it if one is shown, else when it is in place or at rest. */
  redrawn(inPlace: boolean): void {
    clearTimeout(this.#waiting);
    if (inPlace || this.#noted) this.#place();
    else this.#waiting = setTimeout(() => this.#place(), REST_MS);
  }

  #place(): void {
    const { targets, axis } = this.answers();
    this.plot.style.touchAction = axis ? 'pan-y pinch-zoom' : '';
    if (JSON.stringify(targets) === JSON.stringify(this.#placed)) {
      // What marked an empty year went with the picture before.
      if (this.#noted) this.#update();
      return;
    }
    this.#placed = targets;
    const buttons = targets.map((target) => {
      const spot = spotOf(target);
      return markButton(spot, this.note(spot));
    });
    this.#marks.replaceChildren(...buttons);
    this.#update();
  }

  #update(): void {
    const { shown, pinned, passive, stop } = this.#pointing;
    const id = `${this.id}-tooltip`;
    const [x, y] = [((shown?.x ?? 0) / WIDTH) * 100, ((shown?.y ?? 0) / HEIGHT) * 100];
    const note = shown && this.note(shown);
    this.#noted = shown !== null;
    this.#tell(
      draw(Tooltip, {
        id,
        note,
        x,
        y,
        pinned,
        passive: shown !== null && passive,
      }),
    );
    const svg = this.plot.querySelector('svg')!;
    svg.querySelector('.pointed')?.remove();
    const { axis } = this.answers();
    if (axis && shown?.emptyYear !== undefined)
      svg.insertAdjacentHTML(
        'beforeend',
        `<path class="pointed" d="M${shown.x} ${axis.top}V${axis.bottom}"/>`,
      );
    const mark = shown?.emptyYear === undefined ? (shown?.id ?? null) : null;
    const index = placeOf(this.#placed, mark);
    markShown(this.#marks, { index, stop, pinned, tooltip: id });
    if (mark !== this.#told) this.told((this.#told = mark));
  }

  /**
   * A note that says the same stays as it is: what has the focus in it must not be taken away. Its
   * element stays in any case, since for another one the whole picture would be laid out again.
   */
  #tell(note: string): void {
    if (note === this.#drawn) return;
    this.#drawn = note;
    const { content } = Object.assign(document.createElement('template'), { innerHTML: note });
    const [from] = content.children as unknown as HTMLElement[];
    const tooltip = this.plot.querySelector<HTMLElement>('.tooltip')!;
    tooltip.hidden = from!.hidden;
    tooltip.className = from!.className;
    tooltip.style.cssText = from!.style.cssText;
    if (tooltip.innerHTML !== from!.innerHTML) tooltip.innerHTML = from!.innerHTML;
  }
}
