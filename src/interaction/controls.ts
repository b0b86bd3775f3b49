/** The reader's instruments under a picture: lists to choose from, each with a name. */
import type { Component } from 'svelte';
import type { Guard } from './alive';
import { part } from './draw';

/** Values by the names of the lists. */
export type Chosen = Readonly<Record<string, string>>;

/** What is told of a choice. */
interface Listeners<Layout> {
  guard: Guard;
  /** What the picture is drawn from now. */
  changed: (layout: Layout) => void;
  /** What a reader has chosen. */
  chosen?: ((values: Chosen) => void) | undefined;
}

/** Brings served instruments to life; what it returns chooses without the reader. */
export type StartControls<Layout> = (
  served: Element,
  layout: Layout,
  listeners: Listeners<Layout>,
) => (wanted: Chosen) => Chosen;

/** `choose` gives the layout of what is wanted, and what is chosen then. */
export const starting =
  <Layout>(
    Controls: Component<{ layout: Layout }>,
    choose: (layout: Layout, wanted: Chosen) => { layout: Layout; chosen: Chosen },
  ): StartControls<Layout> =>
  (served, first, { guard, changed, chosen: told }) => {
    const write = part(served, Controls, { layout: first });
    let current = first;
    const pick = (wanted: Chosen) => {
      const { layout, chosen } = choose(current, wanted);
      current = layout;
      write({ layout });
      changed(layout);
      return chosen;
    };
    const take = ({ target }: Event) => {
      const { name, value } = target as HTMLSelectElement;
      const chosen = pick({ [name]: value });
      told?.(chosen);
    };
    served.addEventListener('change', guard(take));
    return pick;
  };
