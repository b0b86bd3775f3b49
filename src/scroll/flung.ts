/**
 * What is drawn of the places that a reader comes to. A step that is flung past is there or not, as with
 * reduced motion: what lies half way is drawn as soon as an eye can follow it, and where the page comes to rest.
 */
import { activeStep, START, type Position } from './position';

/** A step that comes this much nearer in one frame is flung; one of more than a whole step is a jump. */
const FLUNG = 0.15;

const wayOf = ({ index, progress }: Position): number => index + progress;

/** Draws the places of one picture. */
export class Flung {
  #at: Position = START;
  /** What was drawn last. */
  #shown: Position = START;
  #moves = false;
  #looks = false;
  readonly #look: () => void;

  /** `draw` is called with what is to be seen; `guard` hears of what it throws. */
  constructor(
    private readonly draw: (at: Position) => void,
    guard: (run: () => void) => () => void,
  ) {
    this.#look = guard(() => this.#lookAgain());
  }

  /** A new place; how fast the page moves is known in the frame after the first one of the way. */
  to(at: Position): void {
    const before = this.#at;
    const moved = Math.abs(wayOf(at) - wayOf(before));
    this.#at = at;
    this.#moves = moved < 1 && at.progress < 1 && (before.progress === 1 || moved > FLUNG);
    if (!this.#moves) this.#show(at);
    else {
      const index = activeStep(at);
      if (index !== activeStep(this.#shown)) this.#show({ index, progress: 1 });
      if (!this.#looks) requestAnimationFrame(this.#look);
      this.#looks = true;
    }
  }

  #show(at: Position): void {
    this.#shown = at;
    this.draw(at);
  }

  /** A frame in which nothing has moved on shows what is there. */
  #lookAgain(): void {
    this.#looks = this.#moves;
    if (this.#moves) requestAnimationFrame(this.#look);
    else if (this.#shown !== this.#at) this.#show(this.#at);
    this.#moves = false;
  }
}
