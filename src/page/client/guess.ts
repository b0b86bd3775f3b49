/** The handles over a live picture by which a reader guesses, and what is said of that at the step that answers. */
import { HEIGHT, WIDTH } from '../../charts/box';
import type { Alive } from '../../interaction/alive';
import { draw } from '../../interaction/draw';
import { answersOf, type Guess, type Handles } from '../../interaction/guess';
import { nameGroup } from './ownNames';
import GuessHandles from '../../interaction/Guess.svelte';

/** What happens on a handle is no question to the picture below it. */
const OWN = ['pointerdown', 'pointermove', 'click', 'keydown'] as const;

const lineOf = (text: string): HTMLElement => {
  const line = document.createElement('span');
  line.textContent = text;
  return line;
};

export class Guessing {
  readonly #handles: HTMLElement;
  readonly #inputs: HTMLInputElement[];
  readonly #answers = document.createElement('p');
  readonly #status = document.createElement('p');
  #guess: Guess;

  /** `changed` is told of each guess. What is added goes when the picture is given back. */
  constructor(
    private readonly plot: HTMLElement,
    guess: Guess,
    handles: Handles,
    alive: Alive,
    changed: (guess: Guess) => void,
  ) {
    this.#guess = { ...guess, values: guess.slots.map(() => null) };
    const drawn = document.createElement('template');
    drawn.innerHTML = draw(GuessHandles, { guess, handles, width: WIDTH, height: HEIGHT });
    this.#handles = drawn.content.querySelector<HTMLElement>('.guess')!;
    this.#inputs = [...this.#handles.querySelectorAll('input')];
    nameGroup(this.#handles, plot.closest('.chapter')!.id);
    this.#answers.className = 'answers';
    this.#status.className = 'unseen';
    this.#status.role = 'status';
    const move = alive.guard(({ target }: Event) => {
      this.#move(this.#inputs.indexOf(target as HTMLInputElement));
      changed(this.#guess);
    });
    this.#handles.addEventListener('input', move);
    // A note below the cursor goes when that comes to a handle.
    this.#handles.addEventListener(
      'pointerenter',
      alive.guard(() => void plot.dispatchEvent(new PointerEvent('pointerleave'))),
    );
    for (const type of OWN)
      this.#handles.addEventListener(type, (event) => event.stopPropagation());
    for (const added of [this.#handles, this.#answers, this.#status]) alive.removes(added);
  }

  /** As the layout has it from now on. */
  get guess(): Guess {
    return this.#guess;
  }

  /** Whether handles are there, and whether what they were moved to is answered. */
  show(asked: boolean, answered: boolean): void {
    // Until then the picture is what was served.
    if (asked && !this.#handles.isConnected) this.plot.append(this.#handles, this.#status);
    this.#handles.hidden = !asked;
    this.plot.toggleAttribute('data-asks', asked);
    const said = answered ? answersOf(this.#guess).join(' ') : '';
    if (this.#status.textContent !== said) this.#status.textContent = said;
  }

  #move(index: number): void {
    const input = this.#inputs[index]!;
    const value = Number(input.value);
    const { texts, values, answer } = this.#guess;
    this.#guess = {
      ...this.#guess,
      values: values!.map((old, i) => (i === index ? value : old)),
      last: index,
    };
    input.dataset.moved = '';
    input.ariaValueText = texts[value]!;
    this.#answers.replaceChildren(...answersOf(this.#guess).map(lineOf));
    // The reader's own comes before what the step says to everybody.
    document.querySelector(`#${answer} p`)?.before(this.#answers);
  }
}
