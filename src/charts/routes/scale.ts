/**
 * Routes: three ways between Korea and Europe on a globe, each drawn along its way. Positions are
 * computed at build, by routesLayout; what the browser needs to move is here.
 */
import { clamp, type View, type Windows } from '../../interaction/channel';
import type { Disc } from './globe';
import type { LandShape } from './land';
import type { Corner } from '../simplify';

/** Share of a route that is drawn. The order is that of the story: each makes the ones before it quieter. */
export type Channel = 'suez' | 'arctic' | 'rail';
export type RoutesView = View<Channel>;

export const windows: Windows<Channel> = { suez: [0, 1], arctic: [0, 1], rail: [0, 1] };

/** One way: path data of what can be travelled and of what cannot. */
export interface Way {
  id: Channel;
  /** Id of the figure that it stands for: its length. */
  figure: string;
  /** Parts that are travelled, in the order of the way: all of it, or up to its gap and from there on. */
  solid: string[];
  /** Where nothing runs through. */
  gap?: string;
  stops: Corner[];
}

/** Text at a place of the box, in viewBox units; it comes with its route. */
export interface RouteLabel {
  route: Channel;
  /** `way` names the route itself. */
  kind: 'way' | 'place';
  lines: readonly string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** The marked place itself, where the text names one. */
  dot?: Corner;
}

/** A part of the globe seen closer. */
export interface LensLayout extends Disc {
  /** Where it looks, on the globe. */
  from: Disc;
  land: LandShape;
  solid: string[];
  gap: string;
  stops: Corner[];
  labels: RouteLabel[];
}

export interface RoutesLayout {
  disc: Disc;
  ways: Way[];
  labels: RouteLabel[];
  lens: LensLayout;
}

/** How much of a way is drawn, and how visible its name is, and the rest: gaps and stops. */
export const stages = (share: number) => ({
  line: clamp(share / 0.75),
  label: clamp((share - 0.5) / 0.25),
  rest: clamp((share - 0.75) / 0.25),
});

/** How far a route stands back, from 0 (the last one drawn) to 1: as far as a later one is drawn. */
export function quiet(id: Channel, view: RoutesView): number {
  const later: Record<Channel, number> = {
    suez: Math.max(view.arctic, view.rail),
    arctic: view.rail,
    rail: 0,
  };
  return later[id];
}
