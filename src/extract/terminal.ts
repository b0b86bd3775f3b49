/** Commands: where their words go, how they look there, and what becomes of a complaint. */
import { InputError } from '../facts/problems';

/** Styles of the terminal; without colours every one returns its text as it is. */
export interface Colours {
  bold: (text: string) => string;
  dim: (text: string) => string;
  marked: (text: string) => string;
  good: (text: string) => string;
  bad: (text: string) => string;
  unsure: (text: string) => string;
}

const style = (open: number, close: number) => (text: string) =>
  `\u001b[${open}m${text}\u001b[${close}m`;
const plain = (text: string) => text;

export const noColours: Colours = {
  bold: plain,
  dim: plain,
  marked: plain,
  good: plain,
  bad: plain,
  unsure: plain,
};

const colours: Colours = {
  bold: style(1, 22),
  dim: style(2, 22),
  marked: style(7, 27),
  good: style(32, 39),
  bad: style(31, 39),
  unsure: style(33, 39),
};

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

/** The terminal that the command was typed in. */
export const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isScreen: process.stdout.isTTY === true,
  colours: isColourful ? colours : noColours,
};

/** Where the person stands: npm runs commands in the project's folder, and says where it was started. */
export const here = (): string => process.env['INIT_CWD'] ?? process.cwd();

/** The exit code of `run`; 2, with the command's `name` and the complaint, for an `InputError`. */
export async function exitCodeOf(
  name: string,
  to: Terminal,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    to.err(`${name}: ${error.message}\n`);
    return 2;
  }
}
