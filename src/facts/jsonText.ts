/** What JSON allows and no file of a story has: a field twice, where the last one wins unsaid, texts that mislead, and numbers that are not kept. */
import { wrongSigns } from './signs';

/** A file is read by people: deeper than this none of them follows. */
const DEEPEST = 16;
const LONGEST = 2000;

/** Fields whose words are the article's, with its ends of lines. */
const QUOTED = ['fragment', 'prefix', 'suffix', 'exact'];

/** What is wrong with the text of a field, with how to mend it; null where nothing is. */
function wrongWith(text: string, field: string): string | null {
  if (text.length > LONGEST)
    return `a text of ${text.length} letters; none has more than ${LONGEST}, cut it`;
  if (!QUOTED.includes(field) && /[\n\t]/.test(text))
    return 'a text with an end of line or a tab in it; write it in one line';
  // A soft hyphen says where an article may part its words.
  return wrongSigns(text.replaceAll('\u00AD', ''))[0]?.what ?? null;
}

/** Names that programs take for something else than a field. */
const TAKEN = ['__proto__', 'constructor', 'prototype'];

/** Fields of figures. */
const VALUES = ['value', 'upper'];

/** More digits than these a number does not keep. */
const DIGITS = 15;

/** What is wrong with a number as it is written, so that another one would be read unsaid; null where nothing is. */
function wrongWithNumber(token: string): string | null {
  const digits = token
    .replace(/e.*$/i, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '');
  if (digits.length > DIGITS)
    return `${token} has more than ${DIGITS} digits, which no number keeps; round it`;
  return Number(token) === 0 && (digits || token.startsWith('-'))
    ? `${token} would be read as 0; write what it is`
    : null;
}

/** Strings with what makes them names of fields, numbers, and what opens and closes; the rest says nothing here. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|-?\d[\d.eE+-]*|[{}[\]]/g;

/** Goes through a text that JSON.parse has read. */
class JsonText {
  readonly problems: string[] = [];
  /** Names of the fields of each object that is open; null for a list. */
  readonly #open: (Set<string> | null)[] = [];
  #id = '';
  #name = '';
  #line = 1;
  #counted = 0;

  constructor(private readonly text: string) {
    for (const { 0: token, 1: colon, index } of text.matchAll(TOKENS)) {
      this.#count(index);
      if (token === '{' || token === '[') this.#enter(token);
      else if (token === '}' || token === ']') this.#open.pop();
      else if (!token.startsWith('"')) this.#number(token);
      else this.#read(token.slice(0, token.length - (colon?.length ?? 0)), colon !== undefined);
      if (this.#open.length > DEEPEST) return;
    }
  }

  #count(index: number): void {
    for (; this.#counted < index; this.#counted += 1)
      if (this.text[this.#counted] === '\n') this.#line += 1;
  }

  #enter(token: string): void {
    this.#open.push(token === '{' ? new Set() : null);
    if (this.#open.length > DEEPEST)
      this.#complain(`more than ${DEEPEST} levels; a file has few, see data/README.md`);
  }

  #number(token: string): void {
    const wrong = VALUES.includes(this.#name) ? wrongWithNumber(token) : null;
    if (wrong) this.#complain(wrong);
  }

  #read(token: string, isName: boolean): void {
    const text = JSON.parse(token) as string;
    const wrong = wrongWith(text, isName ? '' : this.#name);
    if (wrong) this.#complain(wrong);
    if (!isName) {
      if (this.#name === 'id') this.#id = text;
      this.#name = '';
      return;
    }
    this.#name = text;
    if (TAKEN.includes(text))
      this.#complain(`"${text}" can name nothing here; give it another name`);
    const names = this.#open.at(-1);
    if (names?.has(text)) this.#complain(`"${text}" stands twice; leave one`);
    names?.add(text);
  }

  #complain(what: string): void {
    this.problems.push(`${this.#id ? `${this.#id}: ` : ''}line ${this.#line}: ${what}`);
  }
}

/** What is wrong with the text of a JSON file, one problem each, in its order. */
export const textProblems = (text: string): string[] => new JsonText(text).problems;
