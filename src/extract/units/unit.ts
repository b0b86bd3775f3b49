import type { Amount } from '../amount';
import type { Confidence } from '../../facts/factsFile';

/** What stands around an amount: a few words to the left and to the right of it. */
export interface Around {
  amount: Amount;
  /** The amount as it stands in the text. */
  written: string;
  left: string;
  right: string;
}

/** The unit of an amount, as its words give it. */
export interface Found {
  /** `null` where the number counts nothing at all, whatever another reader would find. */
  unit: string | null;
  /** How much of the right belongs to it, in UTF-16 units. */
  length: number;
  confidence: Confidence;
  /** What one of it is: a cent is 0.01 of a dollar. */
  part?: number;
}

/** Finds the unit of an amount in what stands around it; `null` where it is for the next reader to try. */
export type UnitReader = (around: Around) => Found | null;

/** Answers that a number counts nothing. */
export const nothing = (reason: string): Found => ({
  unit: null,
  length: 0,
  confidence: { level: 'low', reason },
});
