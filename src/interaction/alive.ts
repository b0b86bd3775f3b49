/** What scripts bring to life, and what gives it back as it was served when they fail. */

/** Wraps what runs by itself, on an event, a timer or a frame: its first error ends all of it. */
export type Guard = <Args extends unknown[]>(
  run: (...args: Args) => void,
) => (...args: Args) => void;

/** Hands an error to the console and to whoever watches the page, as one that nobody has caught. */
function report(error: unknown): void {
  if (typeof reportError === 'function') return reportError(error);
  setTimeout(() => {
    throw error;
  });
}

/**
 * A part of a page that lives, until something in it throws: then all that was begun is ended, which
 * leaves the part as it was served, and the error is reported once. It may have parts of its own, which
 * fail alone, and end with it.
 */
export class Alive {
  readonly #endings: (() => void)[] = [];
  #failed = false;

  constructor(private readonly whole?: Alive) {
    whole?.ends(() => this.#end());
  }

  /** What takes back, at a failure, what was done; the last one first. At once, if it has failed already. */
  readonly ends = (ending: () => void): void => {
    if (this.#failed) ending();
    else this.#endings.unshift(ending);
  };

  /** Keeps an element as it is now, to be given back, for scripts that change what it holds. */
  keeps(element: HTMLElement): void {
    const served = element.innerHTML;
    const other = () => element.replaceChildren(...parsed(served));
    this.ends(() => inAnyWay(() => (element.innerHTML = served), other));
  }

  /** Takes an attribute away from an element that has it while it lives. */
  readonly drops = (element: Element, name: string): void => this.ends(() => drop(element, name));

  /** Takes away what has been added to the page. */
  removes(element: Element): void {
    this.ends(() =>
      inAnyWay(
        () => element.remove(),
        () => element.parentNode?.removeChild(element),
      ),
    );
  }

  readonly guard: Guard =
    (run) =>
    (...args) => {
      if (this.#failed) return;
      try {
        run(...args);
      } catch (error) {
        this.fail(error);
      }
    };

  /** For what moves all parts, and where an error is one of all. */
  get guardAll(): Guard {
    return this.whole?.guardAll ?? this.guard;
  }

  /** Ends it for an error that a promise has brought, or an event. */
  fail(error: unknown): void {
    report(error);
    this.#end();
  }

  #end(): void {
    if (this.#failed) return;
    this.#failed = true;
    for (const ending of this.#endings) attempt(ending);
  }
}

/** Starts a part of a page; one that cannot start is left as it was served. */
export function begin(start: (alive: Alive) => void): void {
  const alive = new Alive();
  alive.guard(start)(alive);
}

/** Takes an attribute away. */
export const drop = (element: Element, name: string): void =>
  inAnyWay(
    () => element.removeAttribute(name),
    () => void element.toggleAttribute(name, false),
  );

const parsed = (html: string): NodeListOf<ChildNode> =>
  new DOMParser().parseFromString(html, 'text/html').body.childNodes;

/** Does a thing in another way where a browser, or what has been put into it, refuses the first. */
function inAnyWay(one: () => void, other: () => void): void {
  try {
    one();
  } catch (error) {
    other();
    throw error;
  }
}

/** Ends one thing. What fails there, too, is reported, and keeps no other from being ended. */
function attempt(ending: () => void): void {
  try {
    ending();
  } catch (error) {
    report(error);
    // A browser that has refused once may let it pass: nothing is left half way.
    try {
      ending();
    } catch {
      // It is the same error.
    }
  }
}
