/** An element that scripts bring to life, and that is given back as it was served when they fail. */

/** Wraps what runs by itself, on an event, a timer or a frame: its first error ends all of it. */
export type Guard = <Args extends unknown[]>(
  run: (...args: Args) => void,
) => (...args: Args) => void;

export class Alive {
  readonly #served: string;
  readonly #endings: (() => void)[] = [];
  #failed = false;

  /** `element` holds all that its scripts change. */
  constructor(private readonly element: HTMLElement) {
    this.#served = element.innerHTML;
  }

  /** What takes back, at a failure, what was done outside the element. */
  ends(ending: () => void): void {
    this.#endings.push(ending);
  }

  readonly guard: Guard =
    (run) =>
    (...args) => {
      if (this.#failed) return;
      try {
        run(...args);
      } catch (error) {
        this.#fail(error);
      }
    };

  #fail(error: unknown): void {
    this.#failed = true;
    for (const end of this.#endings.reverse()) end();
    this.element.innerHTML = this.#served;
    reportError(error);
  }
}
