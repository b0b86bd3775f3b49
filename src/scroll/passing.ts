/**
 * Tells the parts of a page that they are being scrolled past, and only those that are: a frame of
 * scrolling costs as much in a long page as in a short one.
 */
import { bisect } from './position';

export interface Part {
  /** Where it begins and ends on the page, in px. */
  readonly top: number;
  readonly bottom: number;
  /**
   * Called in each frame in which the window shows it, has shown it until now, or jumps over it;
   * `scroll` is where the page is, in px.
   */
  pass(scroll: number): void;
}

/** The parts that a window of `height` touches on its way from one place to another, of parts in order. */
export function passed<P extends Part>(
  parts: readonly P[],
  from: number,
  to: number,
  height: number,
): P[] {
  const [start, end] = [Math.min(from, to), Math.max(from, to) + height];
  const first = bisect(parts, ({ bottom }) => bottom > start);
  return parts.slice(
    first,
    bisect(parts, ({ top }) => top >= end),
  );
}

/** Wraps what runs by itself, so that somebody hears of what it throws. */
export type Guard = <Args extends unknown[]>(
  run: (...args: Args) => void,
) => (...args: Args) => void;

/** In the order of the page. */
let parts: readonly Part[] = [];
let last = 0;
/** Of the window. */
let height = 0;

/** Runs as the page moves, before anything of the frame is drawn: reading where it is costs no layout. */
function pass(): void {
  const from = last;
  last = scrollY;
  for (const part of passed(parts, from, last, height)) part.pass(last);
}

function measure(): void {
  height = innerHeight;
}

let begun = false;

function begin(guard: Guard): void {
  if (begun) return;
  begun = true;
  addEventListener('scroll', guard(pass), { passive: true });
  addEventListener('resize', guard(measure));
}

/**
 * Tells a part from now on; returns what ends that. Parts must not overlap. `guard` hears of errors in what
 * tells them all.
 */
export function watchPassing(part: Part, guard: Guard): () => void {
  if (parts.length === 0) {
    last = scrollY;
    measure();
    begin(guard);
  }
  parts = [...parts, part].sort((a, b) => a.top - b.top);
  return () => {
    parts = parts.filter((other) => other !== part);
  };
}
