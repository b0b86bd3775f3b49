/** How words are set as type: what no line can hold, and marks that a keyboard has in place of the right ones. */

/** More letters without a space than any line has room for, and than any word has. */
const LONGEST = 80;
/** What stands beside a picture is read while it is seen. */
const LONGEST_TEXT = 2000;
/** Titles stand large, and in tabs, cards and lists. */
const LONGEST_TITLE = 200;

const UNBROKEN = new RegExp(`[^\\s-]{${LONGEST + 1},}`, 'u');
const STRAIGHT = /["']/g;

type Complain = (offset: number, message: string) => void;

/** Whether words are a heading, or a title by its name. */
export const isTitle = (part: string): boolean => /^heading$|\btitle$|^name$/.test(part);

/** Complains of words that have no room where they stand. */
export function checkLength(text: string, title: boolean, complain: Complain): void {
  const found = UNBROKEN.exec(text);
  if (found)
    complain(
      found.index,
      `“${found[0].slice(0, 20)}…” has ${found[0].length} letters without a space; a word has at most ${LONGEST}, part it`,
    );
  if (text.length > LONGEST_TEXT)
    complain(0, `has ${text.length} letters; a paragraph has at most ${LONGEST_TEXT}, cut it`);
  if (title && text.length > LONGEST_TITLE)
    complain(0, `has ${text.length} letters; a title has at most ${LONGEST_TITLE}, cut it`);
}

/** Complains of each straight mark. */
export function checkMarks(text: string, complain: Complain): void {
  for (const { 0: mark, index } of text.matchAll(STRAIGHT))
    complain(
      index,
      mark === '"'
        ? 'a straight " is no quotation mark; write “ or ”'
        : "a straight ' is no apostrophe; write ’, or ‘ and ’ around words",
    );
}
