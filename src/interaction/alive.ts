/** An element that scripts bring to life, and that is given back as it was served when they fail. */

/** Wraps what runs by itself, on an event, a timer or a frame: its first error ends all of it. */
export type Guard = <Args extends unknown[]>(
  run: (...args: Args) => void,
) => (...args: Args) => void;

/**
 * A chapter whose picture lives, until that fails: then it is as it was served, and what was started is
 * ended.
 */
export class Alive {
  readonly #served: string;
  readonly #endings: (() => void)[] = [];
  #failed = false;

  /** `element` holds all that its scripts change, but for what the endings take back. */
  constructor(private readonly element: HTMLElement) {
    this.#served = element.innerHTML;
  }

  /** What takes back, at a failure, what was done outside the element; at once, if it has failed already. */
  ends(ending: () => void): void {
    if (this.#failed) ending();
    else this.#endings.unshift(ending);
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
    this.element.innerHTML = this.#served;
    reportError(error);
    // One that fails, too, must not keep the others from running.
    for (const ending of this.#endings)
      try {
        ending();
      } catch {
        // What went wrong first is reported.
      }
  }
}
