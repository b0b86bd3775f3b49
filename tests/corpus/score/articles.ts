import { readFileSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import * as v from 'valibot';
import { formatOfName } from '../../../src/extract/input/decode';
import { plainText } from '../../../src/extract/input/plainText';
import { expected, type Expected } from './expected';

export const parts = ['development', 'heldout'] as const;
export type Part = (typeof parts)[number];

/** An article of the corpus: its file's name and content, the plain text that every reader is given, and what is to be found in it. */
export interface Article {
  name: string;
  source: string;
  text: string;
  expected: Expected;
}

function readExpected(path: string): Expected {
  const result = v.safeParse(expected, JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  throw new Error([`${path} is not as tests/corpus/README.md says`, ...problems].join('\n  '));
}

function readArticle(folder: string, file: string): Article {
  const source = readFileSync(join(folder, file), 'utf8');
  const { text } = plainText(source, formatOfName(file) ?? 'text');
  return {
    name: file,
    source,
    text,
    expected: readExpected(join(folder, `${parse(file).name}.json`)),
  };
}

/** The articles of a part, by name. Throws, naming file and field, where a JSON file is not as the schema says. */
export function readPart(part: Part): Article[] {
  const folder = join(import.meta.dirname, '..', part);
  const files = readdirSync(folder).filter((name) => !name.endsWith('.json'));
  return files.sort().map((file) => readArticle(folder, file));
}

/** The words of the article itself: of a page, its one `article` element, tags and all. */
export function ownWords({ name, source }: Article): string {
  if (!name.endsWith('.html')) return source;
  return source.slice(source.indexOf('<article>'), source.indexOf('</article>'));
}
