/** Tells a finger that moves along a picture from one that scrolls the page. */

/** How far a finger moves, in px, before its way counts as a direction. */
const SLOP = 8;

interface Place {
  clientX: number;
  clientY: number;
}

export class Drag {
  #from: Place | null = null;
  #sideways = false;

  start(at: Place): void {
    this.#from = at;
    this.#sideways = false;
  }

  /** Whether the drag goes sideways; once it does, it does until it starts anew. */
  sideways({ clientX, clientY }: Place): boolean {
    if (!this.#from) return false;
    const across = Math.abs(clientX - this.#from.clientX);
    const down = Math.abs(clientY - this.#from.clientY);
    this.#sideways ||= across > SLOP && across > down;
    return this.#sideways;
  }
}
