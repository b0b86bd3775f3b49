/** Names the step being read under a live picture, and leads to what is beside it. */
import type { Alive } from '../../interaction/alive';
import { part } from '../../interaction/draw';
import type { Locale } from '../../locales/locale';
import Stepper from '../Stepper.svelte';
import { announce, startAnnouncing } from './announce';

/** What the controls of live pictures say. */
export type Controls = Locale['words']['controls'];

/** What the controls of a picture ask of the page it is on. */
export interface StepActions {
  /** Brings a step, or another part of the page, by its id, to the reader. */
  go: (id: string) => void;
  /** Hands on the link to a step; resolves with what came of it, in the words for yes or for no. */
  share: (stepId: string, yes: string, no: string) => Promise<Node | string>;
  /** Told which address leads to what the reader has chosen. */
  chosen: (address: URL) => void;
}

/** What follows a chapter: where it begins, and its title. */
export interface Onward {
  id: string;
  title: string;
}

/** The chapter after this one, at its first step, or what comes after the last; null where nothing does. */
export function onwardFrom(chapter: Element): Onward | null {
  const parts = [...document.querySelectorAll('main > section[id]')];
  const next = parts[parts.indexOf(chapter) + 1];
  if (!next) return null;
  const title = next.querySelector('h2')!.textContent!.trim();
  return { id: next.querySelector('.step')?.id ?? next.id, title };
}

export class Steps {
  readonly #write: (props: Steps['stepper']) => void;
  readonly #skip: Element;
  #active = 0;
  #read = false;

  /** `live` holds what was served; `ids` are those of the chapter's steps. */
  constructor(
    live: HTMLElement,
    private readonly ids: readonly string[],
    private readonly words: Controls,
    private readonly onward: Onward | null,
    private readonly actions: StepActions,
    { guard }: Alive,
  ) {
    startAnnouncing();
    this.#skip = live.querySelector('.skip')!;
    const served = live.querySelector('.stepper')!;
    this.#write = part(served, Stepper, this.stepper);
    served.addEventListener(
      'click',
      guard(({ target }) => this.#press((target as Element).closest('button'))),
    );
  }

  /** Id of the step that is named. */
  get step(): string {
    return this.ids[this.#active]!;
  }

  /** Names a step, which is announced while the chapter is `read`. */
  show(active: number, read: boolean): void {
    if (active === this.#active && read === this.#read) return;
    if (read) this.#announce(active);
    // The one that is read now may have been heard already.
    else if (this.#read && !document.querySelector('.step[aria-current]')) announce('');
    this.#active = active;
    this.#read = read;
    this.#skip.setAttribute('href', `#${this.step}`);
    this.#write(this.stepper);
  }

  #announce(active: number): void {
    const { step, of } = this.words;
    const heading = document.querySelector(`#${this.ids[active]!} h3`);
    announce(`${step} ${active + 1} ${of} ${this.ids.length}`, heading);
  }

  private get stepper() {
    return {
      ...{ active: this.#active, count: this.ids.length, words: this.words },
      onward: this.#read ? this.onward?.title : undefined,
    };
  }

  #press(button: HTMLElement | null): void {
    if (!button) return;
    const to = this.#active + Number(button.dataset.by);
    const id = to === this.ids.length ? this.onward?.id : this.ids[to];
    if (id !== undefined) this.actions.go(id);
  }
}
