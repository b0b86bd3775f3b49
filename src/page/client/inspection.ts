/** Lets the marks of a live picture be asked, and writes what is answered. */
import { WIDTH } from '../../charts/box';
import type { Alive } from '../../interaction/alive';
import type { Inspected, Target, TimeAxis } from '../../interaction/targets';
import { listen } from '../../interaction/listen';
import Marks from '../../interaction/Marks.svelte';
import type { Note } from '../../interaction/chart';
import { part } from '../../interaction/draw';
import { Pointing } from '../../interaction/pointing';
import Tooltip from '../../interaction/Tooltip.svelte';
import { markOf, placeOf, touchAction } from '../marks';
import { Halo } from './halo';

/** How long a picture must not change to be at rest, in ms: longer than a pause between two frames. */
const REST_MS = 120;

/** A page tells with this event that notes say more than they did. */
export const NOTES_SAY_MORE = 'notes-say-more';

/** What a picture answers. */
interface Picture {
  /** Prefix of the ids of its parts. */
  id: string;
  /** By the ids of the marks. */
  notes: Readonly<Record<string, Note>>;
  /** At the moment. */
  answers: () => { targets: readonly Target[]; axis: TimeAxis | null };
  note: (inspected: Inspected) => Note;
  /** What marks are called beside their notes, by their ids, at the moment. */
  called: () => Readonly<Record<string, string>> | undefined;
  /** Told what is inspected, whenever that or its place changes. */
  inspected: (shown: Inspected | null) => void;
  /** Told which mark is pressed; whether that was a choice. */
  pressed: (mark: string) => boolean;
}

export class Inspection {
  readonly #pointing: Pointing;
  readonly #label: string;
  readonly #tooltip: string;
  readonly #writeMarks: (props: ReturnType<Inspection['marks']>) => void;
  readonly #writeNote: (props: ReturnType<Inspection['noted']>) => void;
  readonly #settle: () => void;
  readonly #halo: Halo;
  /** What has a button. They wait for the picture to stand still, except while one of them is seen. */
  #buttons: readonly Target[];
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** What was written last. */
  #written: readonly unknown[] = [];
  #shown: Inspected | null = null;

  /** `plot` is the served frame of the picture, at its first step. */
  constructor(
    private readonly plot: HTMLElement,
    private readonly picture: Picture,
    alive: Alive,
  ) {
    const marks = plot.querySelector('.marks')!;
    this.#label = marks.getAttribute('aria-label')!;
    this.#tooltip = `${picture.id}-tooltip`;
    this.#buttons = picture.answers().targets;
    this.#pointing = new Pointing(
      () => ({ ...picture.answers(), marks: this.#buttons }),
      alive.guard(() => this.#update()),
      picture.pressed,
      alive.guard,
    );
    this.#writeMarks = part(marks, Marks, this.marks());
    this.#writeNote = part(plot.querySelector('.tooltip')!, Tooltip, this.noted());
    this.#settle = alive.guard(() => this.#place());
    this.#halo = new Halo(plot);
    addEventListener(
      NOTES_SAY_MORE,
      alive.guard(() => this.#writeNote(this.noted())),
    );
    alive.ends(listen(plot, WIDTH, this.#pointing, alive.guard));
  }

  /** Which marks are lit, by their ids. */
  light(marks: readonly string[]): void {
    this.#halo.light(marks, this.picture.answers().targets);
  }

  /** The picture is another one; that of a step which is `inPlace` need not rest. */
  moved(inPlace: boolean): void {
    clearTimeout(this.#resting);
    this.#halo.place(null);
    if (inPlace || this.#shown) this.#place();
    else this.#resting = setTimeout(this.#settle, REST_MS);
  }

  #place(): void {
    const { targets, axis } = this.picture.answers();
    this.#buttons = targets;
    this.#halo.place(targets);
    this.plot.style.touchAction = touchAction(axis) ?? '';
    this.#update();
  }

  #update(): void {
    const { shown, pinned, passive, stop } = this.#pointing;
    if (shown) this.#buttons = this.picture.answers().targets;
    this.#shown = shown;
    const now = [shown?.id, shown?.x, shown?.y, pinned, passive, stop, this.#buttons];
    if (now.every((value, i) => value === this.#written[i])) return;
    this.#written = now;
    this.#writeMarks(this.marks());
    this.#writeNote(this.noted());
    this.picture.inspected(shown);
  }

  private marks() {
    const { pinned, stop } = this.#pointing;
    const called = this.picture.called();
    return {
      ...{ label: this.#label, tooltip: this.#tooltip, pinned, stop },
      marks: this.#buttons.map((target) => markOf(target, this.picture.notes, called)),
      shown: this.#shown?.id,
    };
  }

  private noted() {
    const { pinned, passive } = this.#pointing;
    const shown = this.#shown;
    return {
      ...{ id: this.#tooltip, pinned, passive: shown !== null && passive },
      note: shown && this.picture.note(shown),
      ...placeOf(shown ?? { x: 0, y: 0 }),
    };
  }
}
