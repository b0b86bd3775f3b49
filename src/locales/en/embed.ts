/** Words of the pages that are shown inside other people's. */

export const embed = {
  from: 'From the story',
  numbers: 'Every number and its source',
  steps: 'Steps',
  previous: 'Previous',
  next: 'Next',
  step: 'Step',
  of: 'of',
} as const;
