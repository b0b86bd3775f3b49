/** Which mark is being inspected: pointed at or focused for the moment, or pinned until closed. */
export class Inspector {
  #current: string | null = null;
  #pinned = false;
  /** Closed while it was pointed at: it stays closed until something else is. */
  #dismissed: string | null = null;

  /** Id of the inspected mark, or null. */
  get current(): string | null {
    return this.#current;
  }

  /** Whether the mark stays when pointer and focus leave. */
  get pinned(): boolean {
    return this.#pinned;
  }

  /** Inspects a mark in passing; a pinned one stays. */
  show(id: string | null): void {
    if (this.#pinned || (id !== null && id === this.#dismissed)) return;
    this.#current = id;
    this.#dismissed = null;
  }

  /** Inspects a mark until it is closed; asked for the pinned mark again, or for none, it closes. */
  pin(id: string | null): void {
    const again = this.#pinned && this.#current === id;
    this.#pinned = id !== null && !again;
    this.#current = again ? null : id;
  }

  close(): void {
    this.pin(null);
  }

  /** Closes, and keeps closed what is still pointed at. */
  dismiss(): void {
    const dismissed = this.#current;
    this.close();
    this.#dismissed = dismissed;
  }
}
