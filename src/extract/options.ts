import { dirname, join, resolve } from 'node:path';
import { isAddress } from '../facts/fields';
import { isIsoDay } from '../facts/period';
import { InputError } from '../facts/problems';
import { formats, type Format } from './input/decode';

/** The path that means standard input. */
export const STANDARD_INPUT = '-';

/** What the command line asks for; paths are absolute. */
export interface Options {
  /** A file, a folder, or "-" for standard input. */
  article: string;
  published: string | undefined;
  publisher: string | undefined;
  via: string | undefined;
  url: string | undefined;
  out: string | undefined;
  format: 'json' | 'text' | undefined;
  as: Format | undefined;
  review: string | undefined;
  text: string | undefined;
  /** Words of the article, to be told how they were read. */
  why: string | undefined;
  check: boolean;
  facts: string;
}

/** What was typed after the command: options by their names, empty for those without a value, and words. */
export interface Given {
  options: Readonly<Record<string, string | undefined>>;
  words: readonly string[];
}

function oneOf<T extends string>(
  option: string,
  words: readonly T[],
  given: string | undefined,
): T | undefined {
  const known = words.find((word) => word === given);
  if (given !== undefined && !known)
    throw new InputError(`--${option} "${given}" is unknown; use one of ${words.join(', ')}`);
  return known;
}

/** Where something is written that --check must not. */
const outputs = ['out', 'review', 'text'] as const;

function requireSense(options: Options, files: readonly string[]): void {
  const { article, published, url, check, why } = options;
  if (!article) throw new InputError('no article given; name its file: npm run extract -- FILE');
  if (files.length > 1)
    throw new InputError(
      `"${files[1]}" is one file too many; give one article, or a folder of them`,
    );
  const output = outputs.find((name) => options[name] !== undefined);
  if (check && output) throw new InputError(`--check writes nothing; leave out --${output}`);
  if (why !== undefined && (check || output))
    throw new InputError(`--why writes nothing; leave out --${check ? 'check' : output}`);
  if (published !== undefined && !isIsoDay(published))
    throw new InputError(`--published "${published}" is not a day; write YYYY-MM-DD`);
  if (url !== undefined && !isAddress(url))
    throw new InputError(`--url "${url}" is not an address; write it with https://`);
  if (check && !options.facts)
    throw new InputError('standard input has no facts beside it; name them with --facts FILE');
}

/** The facts of an article are beside it, if it is a file. */
const besideArticle = (article: string): string =>
  article === STANDARD_INPUT ? '' : join(dirname(article), 'facts.json');

/** What is asked for, with paths counted from `folder`. Throws `InputError` where it makes no sense together. */
export function readOptions({ options, words }: Given, folder: string): Options {
  const at = <T extends string | undefined>(path: T) =>
    path && path !== STANDARD_INPUT ? resolve(folder, path) : path;
  const { published, publisher, via, url } = options;
  const article = at(words[0] ?? '');
  const read = {
    ...{ article, published, publisher, via, url },
    ...{ out: at(options.out), review: at(options.review), text: at(options.text) },
    why: options.why,
    check: options.check !== undefined,
    facts: at(options.facts) ?? besideArticle(article),
    format: oneOf('format', ['json', 'text'] as const, options.format),
    as: oneOf('as', formats, options.as),
  };
  requireSense(read, words);
  return read;
}
