/** Words of what is shown in other people’s pages, and of the dialog in which publishers take it. */

/** Pages that are shown inside other people's. */
export const embed = {
  from: 'From the story',
  /** On a dated copy, before its date and behind it. */
  asOf: 'As of',
  mayBeNewer: 'A newer version may exist',
  isNewer: 'A newer version exists',
  isCorrected: 'Figures here were corrected since',
  numbers: 'Every number and its source',
  steps: 'Steps',
  previous: 'Previous',
  next: 'Next',
  step: 'Step',
  of: 'of',
} as const;

/** The dialog in which publishers take what they paste. */
export const dialog = {
  open: 'Embed',
  more: 'Embed the story or one of its pictures',
  title: 'Embed',
  intro: 'Free to use on any page. It stores nothing and asks your readers for nothing.',
  close: 'Close',
  /** Before an address in a field, where the dialog cannot be had. */
  unopened:
    'The code cannot be shown here. Many sites make a frame of this address, pasted on a line of its own:',
  what: 'Show',
  story: 'The whole story',
  step: 'Step',
  all: 'All, one after another',
  theme: 'Colours',
  themes: { auto: 'Same as the reader’s device', light: 'Light', dark: 'Dark' },
  way: 'Readers move through it',
  ways: { scroll: 'By scrolling your page', stepper: 'With Previous and Next' },
  takes: 'My site takes',
  kinds: {
    script: 'Frames and scripts',
    frame: 'Frames, but no scripts',
    link: 'Only a link',
    html: 'Only words and pictures',
  },
  notes: {
    stepper: 'Takes the height it needs. Readers press Previous and Next.',
    frame: 'Keeps its height. Readers press Previous and Next.',
    link: 'Paste it on a line of its own: sites that know oEmbed, as WordPress and Ghost do, make a frame of it.',
    html: 'A picture for each step with its words, for newsletters, feeds and apps.',
    step: 'One picture, as it is at this step.',
  },
  files: 'The picture by itself:',
  previews: { phone: 'On a phone', desktop: 'On a desktop' },
  code: 'Code to paste',
  copy: 'Copy',
  copyHtml: 'Copy as HTML',
  copied: 'Copied.',
  selected: 'Your browser did not let us copy it. The code is selected: press Ctrl+C, or ⌘C.',
} as const;

/** What a picture comes to that moves as the page is scrolled; `screens` is a whole number. */
export const longer = (screens: number): string =>
  `Stays in view while readers scroll. Your page gets about ${screens} screens longer.`;
