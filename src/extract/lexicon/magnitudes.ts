/** Words and letters after a number, each with what they multiply it by. */
export const magnitudes: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
};

/** Letters that are magnitudes behind money, or before a noun: "$5m", "5m people", but "a 100m race". */
export const magnitudeLetters: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };
