/** What is drawn of routes on a globe, and how much of each at a view. No D3: browsers run it. */
import { clamp, type View } from '../../interaction/view';

/** Share of all routes that is drawn, one after the other in the order of the story. */
export type Param = 'drawn';
export type RoutesView = View<Param>;

/** In viewBox units. */
export type Corner = readonly [x: number, y: number];

export interface Disc {
  x: number;
  y: number;
  r: number;
}

/** Attributes of a path of land. */
export interface LandShape {
  d: string;
  /** From the path's own, finer units to those of the viewBox. */
  transform: string;
}

/** One way: path data of what can be travelled and of what cannot. */
export interface Way {
  /** Names its mark: mostly the id of the fact that is its length. */
  id: string;
  /** Of its line, in viewBox units. */
  width: number;
  /** Parts that are travelled, in the order of the way: all of it, or up to its gap and from there on. */
  solid: string[];
  /** Where nothing runs through. */
  gap?: string;
  stops: Corner[];
  /** What it passes, as closely as one can point, gap and all. */
  line: Corner[];
}

/** Text at a place of the box, in viewBox units; it comes with a route. */
export interface RouteLabel {
  /** Which route, from 0. */
  route: number;
  /** `way` names the route itself. */
  kind: 'way' | 'place';
  lines: readonly string[];
  x: number;
  y: number;
  /** From `y` down to the first baseline, as a multiple of the size of the text. */
  drop: number;
  anchor: 'start' | 'middle' | 'end';
  /** The marked place itself, where the text names one. */
  dot?: Corner;
}

/** A part of the globe seen closer. */
export interface LensLayout extends Disc {
  /** With which route it comes. */
  route: number;
  /** Where it looks, on the globe, and the line that joins the two. */
  from: Disc;
  aim: readonly [x1: number, y1: number, x2: number, y2: number];
  land: LandShape;
  solid: string[];
  gap?: string;
  stops: Corner[];
  labels: RouteLabel[];
}

export interface RoutesLayout {
  disc: Disc;
  ways: Way[];
  labels: RouteLabel[];
  lens?: LensLayout;
}

/** The view in which the first `routes` of a number of ways are drawn. */
export const drawnView = (routes: number, ways: number): RoutesView => ({ drawn: routes / ways });

/** How much of a route is drawn, from 0 to 1. */
export const shareOf = ({ ways }: RoutesLayout, route: number, { drawn }: RoutesView): number =>
  clamp(drawn * ways.length - route);

/** How far a route stands back, from 0 (the last one drawn) to 1: as far as the next one is drawn. */
export const quiet = (layout: RoutesLayout, route: number, view: RoutesView): number =>
  shareOf(layout, route + 1, view);

/** Share of its width that a line loses where it stands back. */
const THINNER = 1 / 3;

/** How wide a way's line is, to a hundredth of a unit. */
export const widthAt = ({ width }: Way, back: number): number =>
  Math.round(width * (1 - THINNER * back) * 100) / 100;

/** How much of a way's line is drawn, and how visible its name is, and the rest: gaps and stops. */
export const stages = (share: number) => ({
  line: clamp(share / 0.75),
  label: clamp((share - 0.5) / 0.25),
  rest: clamp((share - 0.75) / 0.25),
});
