/** What JSON allows and no file of a story has: a field twice, where the last one wins unsaid, and texts that mislead. */
import { LOST, MIXED, nameOf, UNSEEN } from './signs';

/** A file is read by people: deeper than this none of them follows. */
const DEEPEST = 16;
const LONGEST = 2000;

/** What is wrong with a text in a file, with how to mend it; null where nothing is. */
function wrongWith(text: string): string | null {
  if (text.length > LONGEST)
    return `a text of ${text.length} letters; none has more than ${LONGEST}, cut it`;
  if (text.includes('\uFFFD')) return LOST;
  // A soft hyphen says where an article may part its words.
  const [sign] = text.replaceAll('\u00AD', '').match(UNSEEN) ?? [];
  if (sign) return `${nameOf(sign)} is not seen; take it out`;
  const [word] = text.match(MIXED) ?? [];
  return word ? `“${word}” has letters of two alphabets that look alike; type it anew` : null;
}

/** Strings with what makes them names of fields, and what opens and closes; the rest says nothing here. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\]]/g;

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

  #read(token: string, isName: boolean): void {
    const text = JSON.parse(token) as string;
    const wrong = wrongWith(text);
    if (wrong) this.#complain(wrong);
    if (!isName) {
      if (this.#name === 'id') this.#id = text;
      this.#name = '';
      return;
    }
    this.#name = text;
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
