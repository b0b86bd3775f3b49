/** What charts say by themselves where a story does not say it. */

export const chartWords = {
  /** `US$ billion a year, logarithmic`. */
  logarithmic: (axis: string) => `${axis}, logarithmic`,
  hypothetical: 'Hypothetical:',
  everyYear: (rate: string) => `${rate} every year`,
  aYear: (rate: string) => `${rate} a year`,
  /** A point and its value, on a label. */
  point: (when: string, value: string) => `${when}: ${value}`,
  multiple: (times: string) => `×${times}`,
  spanOf: (from: string, to: string) => `${from} to ${to}`,
  multipleAxis: 'Times the first year, logarithmic',
  choose: 'Choose a base and an end',
  from: 'From',
  to: 'to',
  doubling: '{multiple} times: {rate} a year, doubling every {time} years.',
  halving: '{multiple} times: {rate} a year, halving every {time} years.',
  level: '{multiple} times: no change.',
} as const;
