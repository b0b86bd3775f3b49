/** Reservations an expectation may ask for. */
export const approximations = [
  'around',
  'nearly',
  'more than',
  'fewer than',
  'at least',
  'up to',
] as const;
