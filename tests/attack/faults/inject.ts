/** Faults of the browser: a function that throws when the page's own scripts call it, or that is missing. */

/** A fault: from its n-th call by the page on, counted from when it is armed, a function throws. */
export interface Fault {
  /** A path from `window`, as in `Element.prototype.setAttribute`. */
  target: string;
  call: number;
  /** Whether it throws for good, as an extension that refuses does; else once. */
  lasting: boolean;
}

interface Faults {
  arm: (fault: Fault) => void;
  /** Everything is as it was; returns how often the fault has thrown. */
  disarm: () => number;
  /** Counts from now on how often the page calls each of these, until it is asked for the counts. */
  count: (targets: readonly string[]) => void;
  counts: () => Record<string, number>;
  /** Whether it has thrown. */
  readonly done: boolean;
}

declare global {
  interface Window {
    faults: Faults;
  }
}

/** What a broken function throws says this. */
export const BROKEN = 'broken on purpose';

type Called = (...args: unknown[]) => unknown;

/** What to arm as soon as there is a page. */
export interface Begun {
  fault: Fault | null;
  /** Names of functions that this browser has not. */
  missing: readonly string[];
  /** Functions whose calls are counted from the beginning. */
  counted?: readonly string[];
  /** What addresses of our scripts have in them: those of the page itself, unless it says so. */
  ours?: string;
}

/** Is sent to the page and runs there before its own scripts: it may use nothing from outside. */
export function installFaults({
  fault,
  missing,
  counted,
  ours = '/assets/|/tree\\.js',
}: Begun): void {
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const { apply, construct } = Reflect;
  let restore = () => {};
  let armed: Fault | null = null;
  let calls = 0;
  let thrown = 0;
  let stopCounting = () => ({}) as Record<string, number>;
  const holderOf = (path: string) => {
    const names = path.split('.');
    const name = names.pop()!;
    let holder = window as unknown as Record<string, unknown>;
    for (const one of names) holder = holder[one] as Record<string, unknown>;
    return { holder, name };
  };

  const scripts = new RegExp(ours);
  const isOurs = () => scripts.test(new Error().stack!);

  /** Only what the page's own scripts ask for counts, by whatever way. */
  function throwIfDue(): void {
    const fault = armed;
    if (!fault) return;
    armed = null;
    const own = isOurs();
    if (own) calls += 1;
    const due = own && calls >= fault.call;
    if (!due || fault.lasting) armed = fault;
    if (!due) return;
    thrown += 1;
    throw new Error('broken on purpose');
  }

  /** Calls something before each call of a function; returns what undoes that. */
  function replace(target: string, before: () => void): () => void {
    const { holder, name } = holderOf(target);
    const own = getOwnPropertyDescriptor(holder, name);
    if (!own) throw new Error(`${target}: there is no such function`);
    const { value, get, set } = own;
    const wrapped = (original: Called) => {
      const broken = function (this: unknown, ...args: unknown[]): unknown {
        before();
        return new.target ? construct(original, args, new.target) : apply(original, this, args);
      };
      broken.prototype = original.prototype as unknown;
      return broken;
    };
    const other =
      typeof value === 'function'
        ? { ...own, value: wrapped(value as Called) }
        : { ...own, get: get && wrapped(get), set: set && wrapped(set as Called) };
    defineProperty(holder, name, other as PropertyDescriptor);
    return () => defineProperty(holder, name, own);
  }

  window.faults = {
    arm(next) {
      this.disarm();
      restore = replace(next.target, throwIfDue);
      [calls, thrown] = [0, 0];
      armed = next;
    },
    disarm() {
      armed = null;
      restore();
      restore = () => {};
      return thrown;
    },
    count(targets) {
      const counts: Record<string, number> = {};
      let counting = true;
      const undo = targets.map((target) =>
        replace(target, () => {
          if (!counting) return;
          counting = false;
          if (isOurs()) counts[target] = (counts[target] ?? 0) + 1;
          counting = true;
        }),
      );
      stopCounting = () => {
        counting = false;
        for (const one of undo.toReversed()) one();
        return counts;
      };
    },
    counts: () => stopCounting(),
    get done() {
      return thrown > 0;
    },
  };
  if (counted) window.faults.count(counted);
  // What the probe needs is missing for the page's own scripts alone.
  const probes = [
    ...['requestAnimationFrame', 'MutationObserver', 'scrollIntoView', 'replaceChildren'],
    ...['checkVisibility', 'findLast', 'findLastIndex', 'at', 'hasOwn'],
  ];
  for (const path of missing) {
    const { holder, name } = holderOf(path);
    const own = probes.includes(name) ? holder[name] : null;
    Reflect.deleteProperty(holder, name);
    if (own)
      defineProperty(holder, name, { get: () => (isOurs() ? undefined : own), configurable: true });
    else if (name in holder) defineProperty(holder, name, { value: undefined, configurable: true });
  }
  if (fault) window.faults.arm(fault);
}
