/** Where in a chapter the reader is: decided from positions alone, so that any jump lands right. */
import { bisect } from './bisect';

export interface Position {
  /** The step that has arrived, or is arriving. */
  index: number;
  /** How far it has come: 0 just below the reading line, 1 in place. */
  progress: number;
}

/** The chapter's beginning: its first step, in place. */
export const START: Position = { index: 0, progress: 1 };

export interface Reading {
  /** Distance of each step's top from the chapter's top, in px, ascending. */
  tops: readonly number[];
  /** Height of the chapter, in px. */
  length: number;
  /** Where the viewport's top is, from the chapter's top, in px. */
  scrolled: number;
  /** Where a step comes to rest when it is jumped to, from the viewport's top, in px. */
  landing: number;
  /** Height of the viewport, in px. */
  height: number;
}

/** A step begins to arrive when it has covered a tenth of its way up from the viewport's foot to its landing. */
const BEGIN = 0.1;
/** It is in place with a fifth of the way left, so that a landed step is never half drawn. */
const END = 0.8;

function arrival(top: number, { scrolled, landing, height }: Reading): number {
  const way = Math.max(1, height - landing);
  const covered = (height - (top - scrolled)) / way;
  return Math.min(1, Math.max(0, (covered - BEGIN) / (END - BEGIN)));
}

/** The last step that has begun to arrive; the first step is always there. No steps give index 0. */
export function position(reading: Reading): Position {
  const coming = bisect(reading.tops, (top) => arrival(top, reading) === 0);
  const index = Math.max(0, coming - 1);
  return { index, progress: index > 0 ? arrival(reading.tops[index]!, reading) : 1 };
}

/** The step being read: the arriving one from half way on, the one before until then. */
export const activeStep = ({ index, progress }: Position): number =>
  progress < 0.5 ? Math.max(0, index - 1) : index;
