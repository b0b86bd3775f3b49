/** Where the hundred squares stand, in viewBox units: at the left, with room for names at the right. */
import type { Block } from '../block';

export const block: Block = { columns: 10, pitch: 24, side: 21.6, x: 2, y: 318 };

/** Right edge of the squares, and from there to their names. */
export const RIGHT = 242;
export const BESIDE = 12;
