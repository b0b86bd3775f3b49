/** Lets the marks of a drawn picture be asked, and draws what is answered. */
import { inspectById, type Inspected } from '../chart/inspect';
import { listen } from '../chart/listen';
import type { Note } from '../chart/note';
import { Pointing, type Answers } from '../chart/pointing.svelte';
import Tooltip from '../chart/Tooltip.svelte';
import { HEIGHT, WIDTH } from '../charts/box';
import { draw } from './draw';
import { markButton, markShown } from './marks';

export class Inspection {
  readonly #pointing: Pointing;
  readonly #marks: HTMLElement;
  #answers: Answers;
  #told: string | null = null;
  #drawn = '';

  /**
   * `plot` is the served frame of the picture, and `served` what it answers; `told` hears which mark
   * is inspected, by its id.
   */
  constructor(
    private readonly plot: HTMLElement,
    private readonly id: string,
    served: Answers,
    private readonly note: (inspected: Inspected) => Note,
    private readonly told: (mark: string | null) => void,
  ) {
    this.#answers = served;
    this.#marks = plot.querySelector<HTMLElement>('.marks')!;
    this.#pointing = new Pointing(
      () => this.#answers,
      () => this.#update(),
    );
    listen(plot, WIDTH, this.#pointing);
  }

  /** Tells what the picture answers from now on. */
  answer(answers: Answers): void {
    const placed = JSON.stringify(answers.targets);
    const changed = placed !== JSON.stringify(this.#answers.targets);
    this.#answers = answers;
    this.plot.style.touchAction = answers.axis ? 'pan-y pinch-zoom' : '';
    if (!changed) return;
    const focused = this.#marks.contains(document.activeElement);
    const buttons = answers.targets.map(({ id }) => {
      const spot = inspectById(answers.targets, id)!;
      return markButton(spot, this.note(spot));
    });
    this.#marks.replaceChildren(...buttons);
    if (focused) buttons[this.#pointing.stop]?.focus({ preventScroll: true });
    this.#update();
  }

  #update(): void {
    const { shown, pinned, passive, stop } = this.#pointing;
    const id = `${this.id}-tooltip`;
    const [x, y] = [((shown?.x ?? 0) / WIDTH) * 100, ((shown?.y ?? 0) / HEIGHT) * 100];
    const note = shown && this.note(shown);
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
    const { axis } = this.#answers;
    if (axis && shown?.emptyYear !== undefined)
      svg.insertAdjacentHTML(
        'beforeend',
        `<path class="pointed" d="M${shown.x} ${axis.top}V${axis.bottom}"/>`,
      );
    const mark = shown?.emptyYear === undefined ? (shown?.id ?? null) : null;
    const index = this.#answers.targets.findIndex((target) => target.id === mark);
    markShown(this.#marks, { index, stop, pinned, tooltip: id });
    if (mark !== this.#told) this.told((this.#told = mark));
  }

  /** A note that says the same stays as it is: what has the focus in it must not be taken away. */
  #tell(note: string): void {
    if (note === this.#drawn) return;
    this.#drawn = note;
    this.plot.querySelector('.tooltip')!.outerHTML = note;
  }
}
