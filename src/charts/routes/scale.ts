/** What is drawn of routes on a globe, and how much of each at a view. No D3: browsers run it. */
import { clamp, type View } from '../../interaction/view';
import { tenth } from '../box';

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
  /** Parts that are travelled, in the order of the way: all of it, or up to its gap and from there on. */
  solid: string[];
  /** Where nothing runs through. */
  gap?: string;
  stops: Corner[];
  /** What it passes, as closely as one can point, gap and all. */
  line: Corner[];
  /** Its length, where it has one to compare with another's. */
  straight?: Straight;
}

/** A part of a straight line: `shut` in the months when its route is, `gap` where nothing runs through. */
export interface StraightPart {
  kind: 'solid' | 'shut' | 'gap';
  x: number;
  width: number;
}

/** A route as a straight line, to the scale of the others, below its name and length. */
export interface Straight {
  /** Of its upper edge. */
  y: number;
  /** From the left to the right; without space between them but for months. */
  parts: StraightPart[];
  name: string;
  length: string;
}

/** Text at a place of the box, in viewBox units; it comes with a route. */
export interface RouteLabel {
  /** Which route, from 0. */
  route: number;
  /** `way` names the route itself, `area` what lies around. */
  kind: 'way' | 'place' | 'area';
  lines: readonly string[];
  x: number;
  y: number;
  /** From `y` down to the first baseline, as a multiple of the size of the text. */
  drop: number;
  anchor: 'start' | 'middle' | 'end';
  /** Left out in pictures as narrow as on the lowest phones. */
  roomy?: true;
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

/** Height of a straight line. */
export const BAR = 6;

/** Where a straight line ends. */
export const endOf = ({ parts }: Pick<Straight, 'parts'>): number => {
  const { x, width } = parts.at(-1)!;
  return x + width;
};

/** What is drawn of a straight line's parts when a share of it is. */
export function drawnParts({ parts }: Pick<Straight, 'parts'>, share: number): StraightPart[] {
  const reach = endOf({ parts }) * share;
  return parts
    .filter(({ x }) => x < reach)
    .map((part) => ({ ...part, width: tenth(Math.min(part.width, reach - part.x)) }));
}

/** Of the dots in a gap, which keep clear of the line on both sides. */
const INSET = 2;

/** Path data of the dots that stand for a gap in a straight line. */
export const gapPath = ({ x, width }: StraightPart, y: number): string =>
  `M${x + INSET} ${y + BAR / 2}h${tenth(Math.max(0, width - 2 * INSET))}`;

/** How much of a way's line is drawn, and how visible its name is, and the rest: gaps and stops. */
export const stages = (share: number) => ({
  line: clamp(share / 0.75),
  label: clamp((share - 0.5) / 0.25),
  rest: clamp((share - 0.75) / 0.25),
});
