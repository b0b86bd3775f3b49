import type { QuantityReading } from '../reading';
import type { Context } from '../sentence';

/** Improves the quantities of a sentence, given in text order, and returns them in text order. */
export type Refiner = (quantities: QuantityReading[], context: Context) => QuantityReading[];
