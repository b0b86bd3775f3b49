/**
 * A kind of chart, as the page uses it: a picture of a layout at a view, what answers in it, and what is
 * told of that.
 */
import type { Component } from 'svelte';
import type { View, Windows } from './view';
import type { Chosen, StartControls } from './controls';
import type { Guess, Handles } from './guess';
import type { Target, TimeAxis } from './targets';
import type { Told } from './told';

/** What a reader is told of a mark: finished words, ready to show. */
export interface Note {
  /** The value with its unit; none for a slot without a figure, and for an event. */
  value?: string;
  /** What happened. */
  event?: string;
  /** The slot (a year, a quarter, a month), or the date. */
  when: string;
  /** The words it was reported in. */
  reported?: string;
  /** The language of these words where it is another than the page’s, and what they say in the page’s. */
  language?: string;
  told?: string;
  /** The same in their sentence, where that is at hand; the language where it is not that of the page. */
  quoted?: { before: string; exact: string; after: string; language: string | null };
  source?: string;
  /** What to know of it, or why there is no value. */
  caveat?: string;
  /** Address of the source. */
  url?: string;
  /** What tells its name from that of another mark of its picture. */
  apart?: string;
}

/** A mark in a few words, as the name of its button. */
export const nameOf = ({ when, value, event, caveat, apart }: Note): string =>
  `${when}: ${value ?? event ?? caveat}${apart ? `, ${apart}` : ''}`;

/** `Layout` is plain data, computed at build; `Param` names what its views can show. */
export interface Chart<Layout, Param extends string> {
  windows: Windows<Param>;
  /** Draws SVG content in the box that all charts share. */
  Picture: Component<{ layout: Layout; view: View<Param> }>;
  /** What can be pointed at in a view, in the order in which a keyboard walks it. */
  targets: (layout: Layout, view: View<Param>) => readonly Target[];
  /** The time axis of a view whose empty slots answer too. */
  slots?: (layout: Layout, view: View<Param>) => TimeAxis | null;
  /** What is said of an empty slot. */
  empty?: (layout: Layout, view: View<Param>, slot: number) => Note;
  /** Where a reader guesses in a layout that has a `guess`, and whether it is asked for or answered in a view. */
  handles?: (layout: Layout, guess: Guess) => Handles;
  asks?: (view: View<Param>) => boolean;
  answers?: (view: View<Param>) => boolean;
  /** What a choice in its instruments has made of a view. */
  tells?: (layout: Layout, view: View<Param>) => Told | null;
  /** What a press on a mark chooses in the instruments, in place of asking for its note; null for nothing. */
  pressed?: (view: View<Param>, id: string) => Chosen | null;
  /** The reader's instruments, under the picture, and what brings them to life. */
  Controls?: Component<{ layout: Layout }>;
  startControls?: StartControls<Layout>;
}
