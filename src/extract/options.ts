import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isAddress } from '../facts/fields';
import { isIsoDay } from '../facts/isoDate';
import { InputError } from '../facts/inputError';
import { formats, type Format } from './input/format';

/** The path that means standard input. */
export const STANDARD_INPUT = '-';

/** What the command line asks for; paths are absolute. */
export interface Options {
  /** A file, a folder, or "-" for standard input. */
  article: string;
  published: string | undefined;
  publisher: string | undefined;
  url: string | undefined;
  out: string | undefined;
  format: 'json' | 'text' | undefined;
  as: Format | undefined;
  review: string | undefined;
  text: string | undefined;
  check: boolean;
  facts: string;
  help: boolean;
}

export const help = `Reads the facts out of an English news article: quantities, dates, and changes of quantities.

  npm run extract -- FILE [--published YYYY-MM-DD] [--format text|json] [--out FILE] [--review FILE]
  npm run extract -- FOLDER [--published YYYY-MM-DD] [--out FOLDER]
  npm run extract -- FILE --check [--facts FILE]

  FILE               the article, in UTF-8: plain text with blank lines between paragraphs, Markdown
                     (.md) or HTML (.html); - reads standard input
  FOLDER             reads each article in it (.txt, .md, .html): one NAME.facts.json beside each, or in
                     --out, and a summary; an article that cannot be read does not stop the others
  --published DAY    the day it was published; "Tuesday" and "last year" are counted from it. Needed
                     where the text has such dates and no dateline of its own
  --publisher NAME   who published it, where the article does not say
  --url ADDRESS      where it can be read
  --format FORMAT    text: a report to read (in a terminal the default); json: facts.json (elsewhere)
  --out FILE         where to write the facts, as JSON unless --format says text
  --review FILE      where to write a page with every fact marked in the article, unsure ones first; it
                     holds the article's text, so keep it off the site
  --text FILE        where to write the plain text that was read, in which the spans count
  --as FORMAT        what the article is: text, markdown or html, where its name does not say
  --check            write nothing; fail where reading again gives other facts than the file's, or
                     where the edits.json beside them no longer fits
  --facts FILE       the facts to check, facts.json beside the article unless given
  --help             this text

Paths count from where you stand.

Examples
  npm run extract -- story.txt --published 2017-09-05
  npm run extract -- story.html --review /tmp/story.html
  npm run extract -- story.txt --published 2017-09-05 --out data/story/facts.json
  curl -s https://example.org/story | npm run -s extract -- - --as html --format json
  npm run extract -- articles/ --published 2017-09-05 --out facts/

Exit code 0: done; 1: the check failed; 2: something given is missing or wrong.
`;

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        publisher: { type: 'string' },
        url: { type: 'string' },
        out: { type: 'string' },
        format: { type: 'string' },
        as: { type: 'string' },
        review: { type: 'string' },
        text: { type: 'string' },
        check: { type: 'boolean', default: false },
        facts: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [reason] = (error as Error).message.split('. ');
    throw new InputError(`${reason}; see npm run extract -- --help`);
  }
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

function requireSense(options: Options, files: string[]): void {
  const { article, published, url, check } = options;
  if (options.help) return;
  if (!article) throw new InputError('no article given; name its file: npm run extract -- FILE');
  if (files.length > 1)
    throw new InputError(
      `"${files[1]}" is one file too many; give one article, or a folder of them`,
    );
  const output = outputs.find((name) => options[name] !== undefined);
  if (check && output) throw new InputError(`--check writes nothing; leave out --${output}`);
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

/** The options of a command line, its paths counted from `folder`. Throws `InputError` where they make no sense together. */
export function readOptions(args: string[], folder: string): Options {
  const { values, positionals } = parse(args);
  const at = <T extends string | undefined>(path: T) =>
    path && path !== STANDARD_INPUT ? resolve(folder, path) : path;
  const { published, publisher, url, check, help } = values;
  const article = at(positionals[0] ?? '');
  const options = {
    ...{ article, published, publisher, url, check, help },
    ...{ out: at(values.out), review: at(values.review), text: at(values.text) },
    facts: at(values.facts) ?? besideArticle(article),
    format: oneOf('format', ['json', 'text'] as const, values.format),
    as: oneOf('as', formats, values.as),
  };
  requireSense(options, positionals);
  return options;
}
