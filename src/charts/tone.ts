/** The page's colours for series: as many as can be told apart, in every theme and by everyone. */
const TONES = 3;

/** The colour of the `order`th series, from 1 on; 0 for ink, which further ones have: their names tell them. */
export const toneOf = (order: number): number => (order < TONES ? order + 1 : 0);
