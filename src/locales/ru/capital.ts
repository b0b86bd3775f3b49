/** `«девять мостов»` as `«Девять мостов»`; what begins with a number stays. */
export const capital = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());
