/** Counts what scripts have started in a page and not ended. */

export interface Leftovers {
  /** Listeners on the window, the document and whatever else is not an element out of the page. */
  listeners: number;
  /** Timers and animation frames that are still to come. */
  timers: number;
  /** What resize, mutation and intersection observers look at, each pair once. */
  observed: number;
}

declare global {
  interface Window {
    leftovers: () => Leftovers;
  }
}

/** Is sent to the page and runs there before its own scripts: it may use nothing from outside. */
export function countLeftovers(): void {
  interface Listening {
    target: EventTarget;
    key: string;
    listener: unknown;
  }
  let listening: Listening[] = [];
  const keyOf = (type: string, options?: boolean | AddEventListenerOptions) =>
    `${type} ${typeof options === 'object' ? Boolean(options.capture) : Boolean(options)}`;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;

  function forget(gone: Listening) {
    listening = listening.filter(
      (one) => one.target !== gone.target || one.key !== gone.key || one.listener !== gone.listener,
    );
  }
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    add.call(this, type, listener, options);
    const one = { target: this ?? window, key: keyOf(type, options), listener };
    forget(one);
    listening.push(one);
    if (typeof options !== 'object') return;
    if (options.signal) add.call(options.signal, 'abort', () => forget(one));
    if (options.once) add.call(this, type, () => forget(one), { once: true });
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    remove.call(this, type, listener, options);
    forget({ target: this ?? window, key: keyOf(type, options), listener });
  };

  const timers = new Set<string>();
  /** Notes what `start` begins and `stop` ends; `ends` says whether it is over when it was called. */
  function watch(start: string, stop: string, ends: boolean) {
    const page = window as unknown as Record<string, (...given: unknown[]) => number>;
    const [begin, end] = [page[start]!.bind(window), page[stop]!.bind(window)];
    page[start] = (call, ...given) => {
      const id = begin(
        (...args: unknown[]) => {
          if (ends) timers.delete(`${start} ${id}`);
          (call as (...args: unknown[]) => void)(...args);
        },
        ...given,
      );
      timers.add(`${start} ${id}`);
      return id;
    };
    page[stop] = (id) => {
      timers.delete(`${start} ${id}`);
      return end(id);
    };
  }
  watch('setTimeout', 'clearTimeout', true);
  watch('setInterval', 'clearInterval', false);
  watch('requestAnimationFrame', 'cancelAnimationFrame', true);

  const observed = new Map<object, Set<Node>>();
  for (const Observer of [ResizeObserver, MutationObserver, IntersectionObserver]) {
    const own = Observer.prototype as {
      observe(target: Node, ...rest: unknown[]): void;
      unobserve?(target: Node): void;
      disconnect(): void;
    };
    const { observe, unobserve, disconnect } = own;
    own.observe = function (target, ...rest) {
      observed.set(this, (observed.get(this) ?? new Set()).add(target));
      observe.call(this, target, ...rest);
    };
    if (unobserve)
      own.unobserve = function (target) {
        observed.get(this)?.delete(target);
        unobserve.call(this, target);
      };
    own.disconnect = function () {
      observed.delete(this);
      disconnect.call(this);
    };
  }

  window.leftovers = () => ({
    listeners: listening.filter(({ target }) => !(target instanceof Node) || target.isConnected)
      .length,
    timers: timers.size,
    observed: [...observed.values()].reduce((sum, targets) => sum + targets.size, 0),
  });
}
