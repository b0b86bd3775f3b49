/** Values without those that repeat the one before. */
export const changes = <T>(values: readonly T[]): T[] =>
  values.filter((value, i) => i === 0 || value !== values[i - 1]);
