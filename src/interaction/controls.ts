/** The reader's instruments under a picture: lists to choose from, each with a name. */
import type { Component } from 'svelte';
import type { Guard } from './alive';
import { part } from './draw';
import { ease } from './view';

/** Values by the names of the lists. */
export type Chosen = Readonly<Record<string, string>>;

/** What is told of a choice. */
interface Listeners<Layout> {
  guard: Guard;
  /** What the picture is drawn from now. */
  changed: (layout: Layout) => void;
  /** What a reader has chosen. */
  chosen?: ((values: Chosen) => void) | undefined;
  /** Whether what changes is shown at once. */
  still: () => boolean;
}

/** Chooses without the reader, or for one who pressed something else. */
export interface Choose {
  at: (wanted: Chosen) => Chosen;
  pressed: (wanted: Chosen) => void;
}

/** Brings served instruments to life. */
export type StartControls<Layout> = (
  served: Element,
  layout: Layout,
  listeners: Listeners<Layout>,
) => Choose;

/** How long a picture takes to go over to what was chosen, in ms. */
const DURATION = 600;

/** A layout on the way from one to another, at a share from 0 to 1. */
type Between<Layout> = (before: Layout, now: Layout, share: number) => Layout;

/** Shows layouts one after the other, each going over from the one before unless all is to stand still. */
class Moving<Layout> {
  #frame = 0;

  constructor(
    private readonly show: (layout: Layout) => void,
    private readonly between: Between<Layout>,
    private readonly guard: Guard,
  ) {}

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  go(before: Layout, now: Layout): void {
    const start = performance.now();
    const next = this.guard((time: number) => {
      const share = Math.min(1, Math.max(0, time - start) / DURATION);
      this.show(share < 1 ? this.between(before, now, ease(share)) : now);
      if (share < 1) this.#frame = requestAnimationFrame(next);
    });
    next(start);
  }
}

/** `choose` gives the layout of what is wanted, and what is chosen then; `between` those on the way to it. */
export const starting =
  <Layout>(
    Controls: Component<{ layout: Layout }>,
    choose: (layout: Layout, wanted: Chosen) => { layout: Layout; chosen: Chosen },
    between: Between<Layout>,
  ): StartControls<Layout> =>
  (served, first, { guard, changed, chosen: told, still }) => {
    const write = part(served, Controls, { layout: first });
    let current = first;
    const show = (layout: Layout) => {
      write({ layout });
      changed(layout);
    };
    const moving = new Moving(show, between, guard);
    const at = (wanted: Chosen, moves = false) => {
      const before = current;
      const { layout, chosen } = choose(before, wanted);
      current = layout;
      moving.stop();
      if (moves) moving.go(before, layout);
      else show(layout);
      return chosen;
    };
    const pressed = (wanted: Chosen) => {
      const chosen = at(wanted, !still());
      told?.(chosen);
    };
    const take = ({ target }: Event) => {
      const { name, value } = target as HTMLSelectElement;
      pressed({ [name]: value });
    };
    served.addEventListener('change', guard(take));
    return { at, pressed };
  };
