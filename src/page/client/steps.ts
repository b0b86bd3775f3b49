/** Names the step being read under a live picture, leads to the steps beside it, and hands on its link. */
import type { Alive } from '../../interaction/alive';
import { part } from '../../interaction/draw';
import type { Locale } from '../../locales/locale';
import Stepper from '../Stepper.svelte';

/** What the controls of live pictures say. */
export type Controls = Locale['words']['controls'];

/** What the controls of a picture ask of the page it is on. */
export interface StepActions {
  /** Brings a step, by its id, to the reader. */
  go: (stepId: string) => void;
  /** Hands on the link to a step; resolves with whether that could be done. */
  share: (stepId: string) => Promise<boolean>;
}

export class Steps {
  readonly #write: (props: Steps['stepper']) => void;
  readonly #skip: Element;
  #active = 0;
  #read = false;
  #reached = false;
  /** What came of asking for the step's link. */
  #answer = '';

  /** `live` holds what was served; `ids` are those of the chapter's steps. */
  constructor(
    live: HTMLElement,
    private readonly ids: readonly string[],
    private readonly words: Controls,
    private readonly actions: StepActions,
    { guard }: Alive,
  ) {
    this.#skip = live.querySelector('.skip')!;
    const served = live.querySelector('.stepper')!;
    this.#write = part(served, Stepper, this.stepper);
    served.addEventListener(
      'click',
      guard(({ target }) => this.#press((target as Element).closest('button'))),
    );
  }

  /** Names a step, which is announced while the chapter is `read`. */
  show(active: number, read: boolean): void {
    if (active === this.#active && read === this.#read) return;
    if (active !== this.#active || !read) this.#answer = '';
    this.#active = active;
    this.#read = read;
    this.#reached ||= read;
    this.#skip.setAttribute('href', `#${this.ids[active]!}`);
    this.#write(this.stepper);
  }

  private get stepper() {
    return {
      ...{ active: this.#active, count: this.ids.length, answer: this.#answer },
      ...{ read: this.#read, reached: this.#reached, words: this.words },
    };
  }

  #press(button: HTMLElement | null): void {
    if (!button) return;
    const { by } = button.dataset;
    if (by === undefined) return void this.#share(this.ids[this.#active]!);
    const to = this.ids[this.#active + Number(by)];
    if (to !== undefined) this.actions.go(to);
  }

  async #share(id: string): Promise<void> {
    const done = await this.actions.share(id);
    if (id !== this.ids[this.#active] || !this.#read) return;
    this.#answer = done ? this.words.shared : this.words.unshared;
    this.#write(this.stepper);
  }
}
