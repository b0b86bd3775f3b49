/** Lets the marks of a drawn picture be asked: by pointer, by tap, and by keyboard. */
import { inspect, inspectById, type Inspected } from '../chart/inspect';
import { Inspector } from '../chart/inspector.svelte';
import type { Target, YearAxis } from '../chart/nearest';
import type { Note } from '../chart/note';
import Tooltip from '../chart/Tooltip.svelte';
import { HEIGHT, WIDTH } from '../charts/box';
import { draw } from './draw';
import { markButton, markShown, walked } from './marks';

/** What a picture answers at the moment. */
export interface Answers {
  targets: readonly Target[];
  axis: YearAxis | null;
}

/** How far from a mark it still answers, in px: a finger is broader than a cursor. */
const REACH = { mouse: 10, touch: 24 };

export class Inspection {
  readonly #inspector = new Inspector();
  #answers: Answers = { targets: [], axis: null };
  #pointed: Inspected | null = null;
  #told: string | null = null;
  #touch = false;

  /** `plot` is the served frame of the picture; `told` hears which mark is inspected, by its id. */
  constructor(
    private readonly plot: HTMLElement,
    private readonly id: string,
    private readonly note: (inspected: Inspected) => Note,
    private readonly told: (mark: string | null) => void,
  ) {
    this.#listenToPointer();
    this.#listenToKeys();
  }

  get #marks(): HTMLElement {
    return this.plot.querySelector<HTMLElement>('.marks')!;
  }

  /** Tells what the picture answers from now on. */
  answer(answers: Answers): void {
    const placed = JSON.stringify(answers.targets);
    const changed = placed !== JSON.stringify(this.#answers.targets);
    this.#answers = answers;
    if (!changed) return;
    const focused = this.#marks.contains(document.activeElement) && document.activeElement?.id;
    const buttons = answers.targets.map(({ id }, index) => {
      const spot = inspectById(answers.targets, id)!;
      return markButton(`${this.id}-${id}`, spot, this.note(spot), index === 0);
    });
    this.#marks.replaceChildren(...buttons);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    this.#update();
  }

  #listenToPointer(): void {
    const { plot } = this;
    plot.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'touch' || this.#inspector.pinned) return;
      this.#pointed = this.#under(event);
      this.#show(this.#pointed?.id ?? null);
    });
    plot.addEventListener('pointerleave', () => this.#show(null));
    plot.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[role=tooltip]')) return;
      const mark = this.#markOf(event.target);
      this.#pointed = this.#under(event);
      this.#pin(mark ?? this.#pointed?.id ?? null);
    });
    addEventListener('pointerdown', ({ pointerType, target }) => {
      this.#touch = pointerType === 'touch';
      if (!plot.contains(target as Node)) this.#pin(null);
    });
  }

  #listenToKeys(): void {
    this.#marks.addEventListener('focusin', ({ target }) => this.#show(this.#markOf(target)));
    this.#marks.addEventListener('focusout', () => this.#show(null));
    this.#marks.addEventListener('keydown', (event) => {
      const buttons = [...this.#marks.children] as HTMLElement[];
      const to = walked(event.key, buttons.indexOf(event.target as HTMLElement), buttons.length);
      if (to === undefined) return;
      event.preventDefault();
      this.#pin(null);
      buttons[to]?.focus();
      this.#show(this.#markOf(buttons[to] ?? event.target));
    });
    addEventListener('keydown', ({ key }) => key === 'Escape' && this.#pin(null));
  }

  /** The id of the mark whose button this is; null for anything else. */
  #markOf(target: EventTarget | null): string | null {
    const button = target instanceof Element ? target.closest('.marks button') : null;
    return button ? button.id.slice(this.id.length + 1) : null;
  }

  #under({ clientX, clientY }: MouseEvent): Inspected | null {
    const { left, top, width } = this.plot.getBoundingClientRect();
    const unit = WIDTH / width;
    const point = { x: (clientX - left) * unit, y: (clientY - top) * unit };
    const { targets, axis } = this.#answers;
    return inspect(targets, axis, point, (this.#touch ? REACH.touch : REACH.mouse) * unit);
  }

  #show(id: string | null): void {
    this.#inspector.show(id);
    this.#update();
  }

  #pin(id: string | null): void {
    this.#inspector.pin(id);
    this.#update();
  }

  /** What is inspected, as long as the picture has it. */
  get #shown(): Inspected | null {
    const { current } = this.#inspector;
    if (current === null) return null;
    const { targets, axis } = this.#answers;
    const empty = axis && this.#pointed?.emptyYear !== undefined ? this.#pointed : null;
    return inspectById(targets, current) ?? empty;
  }

  #update(): void {
    const shown = this.#shown;
    const { pinned } = this.#inspector;
    const id = `${this.id}-tooltip`;
    const [x, y] = [((shown?.x ?? 0) / WIDTH) * 100, ((shown?.y ?? 0) / HEIGHT) * 100];
    const note = shown && this.note(shown);
    const tooltip = this.plot.querySelector('.tooltip')!;
    tooltip.outerHTML = draw(Tooltip, { id, note, x, y, pinned });
    const svg = this.plot.querySelector('svg')!;
    svg.querySelector('.pointed')?.remove();
    if (shown?.emptyYear !== undefined)
      svg.insertAdjacentHTML('beforeend', `<path class="pointed" d="M${shown.x} 44V326"/>`);
    const mark = shown?.emptyYear === undefined ? (shown?.id ?? null) : null;
    markShown(this.#marks, mark && `${this.id}-${mark}`, pinned, id);
    if (mark !== this.#told) this.told((this.#told = mark));
  }
}
