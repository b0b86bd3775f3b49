/** A value that follows another at rest: what only matters then need not follow each frame. */
import { untrack } from 'svelte';
import { REST_MS } from './rest';

export class Settled<Value> {
  #current: Value;

  /**
   * `value` is read reactively; one that is `final` need not rest first. Must be made while a
   * component is.
   */
  constructor(value: () => Value, final: (value: Value) => boolean) {
    this.#current = $state.raw(untrack(value));
    $effect(() => {
      const latest = value();
      if (final(latest)) {
        this.#current = latest;
        return;
      }
      const timer = setTimeout(() => (this.#current = latest), REST_MS);
      return () => clearTimeout(timer);
    });
  }

  /** The last value that was final or at rest; at first, the first one. */
  get current(): Value {
    return this.#current;
  }
}
