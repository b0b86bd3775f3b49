/** What a live picture is called and said to show: its step's words, or what a reader has made of it. */
import type { Alive } from '../../interaction/alive';
import type { Told } from '../../interaction/told';
import type { Chart } from '../../interaction/chart';
import type { Guess } from '../../interaction/guess';
import { toldGuess } from '../../interaction/toldGuess';
import type { ChartModel, Titled } from '../../story/chapter';
import { titleOf } from './title';

/** What a choice has changed: what steps show now, by their ids, and what their table says of it. */
export interface Says {
  alts: Readonly<Record<string, string>>;
  rows: NonNullable<Told['rows']>;
}

type Model = ChartModel<unknown, string>;
type Step = Model['steps'][number];

export class Saying {
  readonly #alt: Element;
  readonly #title: (titled: Titled) => void;
  /** The layout that was chosen; null as served. */
  #chosen: unknown = null;
  #active = 0;
  #last = '';

  /** `live` holds the picture as it was served; `tell` is told of what a choice changes. */
  constructor(
    live: HTMLElement,
    private readonly island: { chart: Chart<unknown, string>; model: Model },
    alive: Alive,
    private readonly tell: ((says: Says) => void) | undefined,
  ) {
    this.#alt = live.querySelector('.stage > .unseen')!;
    this.#title = titleOf(live.closest('figure')!, alive);
  }

  /** Another step is read. */
  step(active: number): void {
    if (active === this.#active) return;
    this.#active = active;
    this.#write();
  }

  /** The reader has chosen: the picture is drawn from this now. */
  chosen(layout: unknown): void {
    this.#chosen = layout;
    this.#write();
    const { steps } = this.island.model;
    const alts = Object.fromEntries(steps.map((step) => [step.id, this.#says(step).alt]));
    const rows = steps.flatMap((step) => this.#tells(step)?.rows ?? []);
    const once = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
    const told = JSON.stringify([alts, once]);
    if (told === this.#last) return;
    this.#last = told;
    this.tell?.({ alts, rows: once });
  }

  /** Nothing where the picture is what it was served as: then the step's own words are true. */
  #tells(step: Step): Told | null {
    const { layout } = this.island.model;
    const [was, is] = [layout, this.#chosen ?? layout].map((one) => this.#told(one, step));
    return JSON.stringify(was) === JSON.stringify(is) ? null : is!;
  }

  #says(step: Step): Titled & { alt: string } {
    const { title = step.title, unit = step.unit, alt = step.alt } = this.#tells(step) ?? {};
    return { title, unit, alt };
  }

  /** From the step on at which it is asked for, a guess is in the picture. */
  #told(layout: unknown, step: Step): Told | null {
    const { chart, model } = this.island;
    const { guess } = layout as { guess?: Guess };
    const asked = guess ? model.steps.findIndex(({ id }) => id === guess.ask) : -1;
    if (guess && asked >= 0 && asked <= model.steps.indexOf(step))
      return toldGuess(guess, step.alt, Boolean(chart.answers?.(step.view)));
    return chart.tells?.(layout, step.view) ?? null;
  }

  /** What the picture is called and said to show. */
  get now(): Titled & { alt: string } {
    return this.#says(this.island.model.steps[this.#active]!);
  }

  #write(): void {
    const says = this.now;
    this.#title(says);
    if (this.#alt.textContent !== says.alt) this.#alt.textContent = says.alt;
  }
}
