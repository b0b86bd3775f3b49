/** What spreadsheets take for a formula and run, in a file or as it is copied from a page. */

/** Signs that begin one, some of them full-width; spaces, signs that are not seen and quotation marks may stand before. */
const FORMULA = /^[\s\p{C}"'“”‘’«»＂＇]*[=+\-@＝＋－﹣﹢﹦＠﹫]/u;
/** They begin another cell where a system's lists are parted by semicolons, or at a line's end. */
const WITHIN = /([;\t\r\n][\s"'“”‘’]*)(?=[=+\-@＝＋－＠])/gu;
const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Whether it would be run; a number is none, negative or not. */
export const isRun = (text: string): boolean =>
  (FORMULA.test(text) || /^[\t\r]/.test(text)) && !NUMBER.test(text);

/** The same text, with an apostrophe before each sign at which a formula could begin. */
export function inertText(text: string): string {
  if (NUMBER.test(text)) return text;
  const within = text.replace(WITHIN, (found, _, at: number) =>
    text.slice(0, at).trim() === '' ? found : `${found}'`,
  );
  return isRun(within) ? `'${within}` : within;
}

/** A text as a page has it, from where it may be copied into a spreadsheet: a sign without width makes it words. */
export const copiedText = (text: string): string => (isRun(text) ? `\u2060${text}` : text);
