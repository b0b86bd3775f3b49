/**
 * Whether the page shows finished states only: because the reader's system asks for it, or because
 * the page's own switch was set. The switch is remembered for this visit of the page, nowhere else.
 */
class Stillness extends EventTarget {
  #asked: boolean;
  #chosen = false;

  constructor() {
    super();
    const system = matchMedia('(prefers-reduced-motion: reduce)');
    this.#asked = system.matches;
    system.addEventListener('change', ({ matches }) => {
      this.#asked = matches;
      this.dispatchEvent(new Event('change'));
    });
  }

  get matches(): boolean {
    return this.#asked || this.#chosen;
  }

  /** Whether the page's own switch is set. */
  get chosen(): boolean {
    return this.#chosen;
  }

  /** Sets it. */
  choose(still: boolean): void {
    this.#chosen = still;
    this.dispatchEvent(new Event('change'));
  }
}

/** Whether the pictures of this page stand still: one for all of them. */
export const stillness = new Stillness();
