/**
 * The moment between a change of sizes and the layout that follows from it: until `done`, where things are
 * says nothing of where the reader is.
 */
class Fitting extends EventTarget {
  #pending = false;

  get pending(): boolean {
    return this.#pending;
  }

  begin(): void {
    this.#pending = true;
  }

  done(): void {
    this.#pending = false;
    this.dispatchEvent(new Event('done'));
  }
}

/** One for all chapters of the page. */
export const fitting = new Fitting();
