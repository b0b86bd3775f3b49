/** Running words of a story's file, and the references in them, each with its place. */
import { Mistake, type Place } from './problems';

/** `{head: words}`, `{head | form}`: a reference, and the words or the form that it is said in, where it gives them. */
export interface Reference {
  /** What stands before the colon or the bar, its spaces made single. */
  head: string;
  /** What the language makes of the value there: a case, or what is said behind it. */
  form: string | null;
  /** The words that are shown in place of a value; they must hold. */
  words: string | null;
  /** The reference as it stands in the file, with its braces. */
  source: string;
  place: Place;
}

/** Text as it is shown, or a reference. */
type Part = { text: string; place: Place } | { reference: Reference; place: Place };

/** Running words cut into texts and references, with the place where they begin. */
export interface Words {
  parts: readonly Part[];
  place: Place;
}

/** What other Markdown has: an entity, struck words, a footnote, a row of a table. */
const SHOWN = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);|~~|\[\^|^\s*\|.*\|\s*$/im;

/** Places of a text that begins at `start` in a file. */
class Reader {
  constructor(
    private readonly text: string,
    private readonly start: Place,
  ) {}

  placeAt(offset: number): Place {
    const before = this.text.slice(0, offset).split('\n');
    const line = this.start.line + before.length - 1;
    const column = before.length === 1 ? this.start.column + offset : before.at(-1)!.length + 1;
    return { line, column };
  }

  /** Throws at a place of the text. */
  refuse(offset: number, message: string): never {
    throw new Mistake(this.placeAt(offset), message);
  }
}

/** A line that ends with a backslash is one that Markdown breaks there; here lines run on. */
const singleSpaced = (text: string) => text.replace(/\\(?=\n)/g, '').replace(/[ \t\n]+/g, ' ');

/** Markdown's own way to write a sign that would mean something. */
const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

function referenceIn(inner: string, source: string, place: Place): Reference {
  const colon = inner.indexOf(':');
  const [before = '', bar] = (colon < 0 ? inner : inner.slice(0, colon)).split(/\|([^]*)/);
  const head = singleSpaced(before).trim();
  const form = bar === undefined ? null : singleSpaced(bar).trim();
  const words = colon < 0 ? null : singleSpaced(inner.slice(colon + 1)).trim();
  if (!head) throw new Mistake(place, `${source} names nothing; write the id of a fact in it`);
  if (words === '')
    throw new Mistake(place, `${source} has no words after its colon; write them, or leave it out`);
  if (form === '')
    throw new Mistake(place, `${source} has no form behind its bar; name one, or leave it out`);
  return { head, form, words, source, place };
}

/** Braces that do not pair, and signs that would be shown as they stand. */
function check(text: string, reader: Reader): void {
  const rest = text
    .replace(/\\[{}]/g, '  ')
    .replace(/\{[^{}]*\}/g, (found) => ' '.repeat(found.length));
  const brace = rest.search(/[{}]/);
  if (brace >= 0) {
    const sign = rest[brace]!;
    reader.refuse(
      brace,
      sign === '{'
        ? '{ has no } after it; write the reference as {id}'
        : '} has no { before it; write the reference as {id}',
    );
  }
  const shown = SHOWN.exec(text);
  if (shown)
    reader.refuse(
      shown.index,
      `${shown[0].trim()} is shown as it stands; write ${shown[0].startsWith('&') ? 'the letter itself' : 'plain words'}`,
    );
}

/** Reads running words; `start` is where they begin in the file. Throws a Mistake for braces that do not pair. */
export function wordsOf(text: string, start: Place): Words {
  const reader = new Reader(text, start);
  check(text, reader);
  const parts: Part[] = [];
  let end = 0;
  const addText = (to: number) => {
    let at = end;
    // A part for each line, so that what is wrong in it has its line and column.
    for (const line of text.slice(end, to).split(/(?<=\n)/)) {
      const indent = at > end ? /^[ \t]*/.exec(line)![0].length : 0;
      const shown = unescaped(singleSpaced(line.slice(indent)));
      if (shown) parts.push({ text: shown, place: reader.placeAt(at + indent) });
      at += line.length;
    }
  };
  for (const { 0: source, 1: inner = '', index } of text.matchAll(/(?<!\\)\{([^{}]*)\}/g)) {
    addText(index);
    const place = reader.placeAt(index);
    parts.push({ reference: referenceIn(inner, singleSpaced(source), place), place });
    end = index + source.length;
  }
  addText(text.length);
  return { parts, place: start };
}

/** Words without references, as they stand; throws a Mistake where there is one. `where` is what they are. */
export function plainText({ parts }: Words, where: string): string {
  return parts
    .map((part) => {
      if ('text' in part) return part.text;
      throw new Mistake(
        part.place,
        `${part.reference.source} cannot stand in ${where}; write words without a number`,
      );
    })
    .join('')
    .trim();
}
