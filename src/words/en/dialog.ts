/** Words of the dialog in which publishers take what they paste. */

export const dialog = {
  open: 'Embed',
  more: 'Embed the story or one of its pictures',
  title: 'Embed',
  intro: 'Free to use, in any page. It stores nothing and asks nothing of your readers.',
  close: 'Close',
  what: 'Show',
  story: 'The whole story',
  step: 'Step',
  all: 'All, one after another',
  theme: 'Colours',
  themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
  bare: 'My site takes scripts out of what I paste',
  notes: {
    story: 'Takes the height it needs, and moves as your page is scrolled.',
    chart: 'Takes the height it needs, with Previous and Next.',
    bare: 'Keeps its height, with Previous and Next.',
    step: 'One picture, as it is at this step.',
  },
  previews: { phone: 'On a phone', desktop: 'On a desktop' },
  code: 'Code to paste',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'Your browser does not allow it. The code is selected: press Ctrl+C, or ⌘C.',
} as const;

export type DialogWords = typeof dialog;
