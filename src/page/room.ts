/** Heights in px that hold one step of a page in a frame, below and from `WIDE` px of width on. */
export interface Room {
  narrow: number;
  wide: number;
}

/** Width of a frame from which on words stand beside pictures, in px. */
export const WIDE = 600;
