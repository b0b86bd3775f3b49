/** What the controls of live pictures say: the only words that scripts bring to the reader's browser. */
export const controls = {
  previous: 'Previous step',
  next: 'Next step',
  of: 'of',
  step: 'Step',
  steps: 'Steps of this chapter',
  data: 'Figures in this picture',
  embed: 'Embed',
  embedOf: 'Embed:',
  skip: 'Skip this picture',
  share: 'Copy the link to this step',
  shared: 'Link copied',
  unshared: 'Copy it from the address bar',
} as const;
