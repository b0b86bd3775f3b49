/** Examples as tables and rows of sentences have them: what is read in brackets, words to choose from in braces. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that an example stands for: "[5] {people|ships}" is two. */
export function expanded(example: string): string[] {
  const [whole = '', choice = ''] = /\{([^{}]*)\}/.exec(example) ?? [];
  if (!whole) return [example];
  const at = example.indexOf(whole);
  const [left, right] = [example.slice(0, at), example.slice(at + whole.length)];
  return choice.split('|').flatMap((words) => expanded(left + words + right));
}

/** An example parted at its brackets, ⟦ and ⟧ where others are part of it: the left, the words in them, the right. */
export function bracketed(example: string): { left: string; words: string; right: string } {
  const [, left = '', words = '', right = ''] =
    /^(.*)⟦(.+)⟧(.*)$/su.exec(example) ?? /^([^[]*)\[(.+)\]([^\]]*)$/su.exec(example) ?? [];
  return { left, words, right };
}

const written = (text: string) =>
  text
    .replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(String.raw`\n`, '\n');

/** A row: `[2019-09-15] There were 93 cases from January to August. => dates: 2019-01, 2019-08 ; changes:`. */
function rowOf(line: string) {
  const [left = '', right = ''] = line.split(' => ');
  const { day = '2024-06-12', text = '' } =
    /^(?:\[(?<day>[\d-]{10})\] )?(?<text>.*)$/.exec(left)?.groups ?? {};
  const expected = right.split(' ; ').map((part) => part.split(/:\s?/, 2));
  return { text: written(text), day, expected: Object.fromEntries(expected) as object };
}

/** A line as the rows that it stands for; a star in its answer is the word chosen. */
const rowsOf = (line: string) => {
  const [left = '', right = ''] = line.split(' => ');
  const choice = /\{([^{}]*)\}/.exec(left)?.[1]?.split('|') ?? [];
  return expanded(left).map((text, i) =>
    rowOf(`${text} => ${choice[i] ? right.replaceAll('*', choice[i].toLowerCase()) : right}`),
  );
};

/** The lines of a file that ask for something, each with its rows. */
const readLines = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => ({ line, rows: rowsOf(line) }));

/** The lines of both files. */
export const lines = [...readLines('sentences.txt'), ...readLines('words.txt')];

export type Row = ReturnType<typeof rowOf>;
