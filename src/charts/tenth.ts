/** The precision of pictures, in units of the viewBox: each further digit is sent in every picture it stands in. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
