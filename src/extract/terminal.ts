import { colours, noColours, type Colours } from './report/colours';

/** Where the command's words go. */
export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Whether somebody reads `out` as it comes. */
  isScreen: boolean;
  colours: Colours;
}

/** Colours for a screen, unless NO_COLOR says otherwise (https://no-color.org). */
const isColourful = process.stdout.isTTY === true && !process.env['NO_COLOR'];

export const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isScreen: process.stdout.isTTY === true,
  colours: isColourful ? colours : noColours,
};
