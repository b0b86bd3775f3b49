import { parseArgs } from 'node:util';
import { isIsoDay } from '../facts/isoDate';
import { InputError } from '../facts/inputError';

/** What the command line asks for; paths are as typed. */
export interface Options {
  article: string;
  published: string | undefined;
  publisher: string | undefined;
  out: string | undefined;
  check: boolean;
  facts: string;
  help: boolean;
}

export const help = `Reads the facts out of an article.

  npm run extract -- FILE --published YYYY-MM-DD [--out data/facts.json]
  npm run extract -- FILE --check [--facts data/facts.json]

  FILE               the article: plain text in UTF-8, paragraphs parted by blank lines
  --published DAY    the day it was published; "Tuesday" and "last year" are counted from it
  --publisher NAME   who published it, where no known credit line such as "(Yonhap)" says so
  --out FILE         where to write the facts; without it they are printed
  --check            write nothing; fail where reading again gives other facts than the file's
  --facts FILE       the facts to check, data/facts.json unless given
  --help             this text

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
        out: { type: 'string' },
        check: { type: 'boolean', default: false },
        facts: { type: 'string', default: 'data/facts.json' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [reason] = (error as Error).message.split('. ');
    throw new InputError(`${reason}; see npm run extract -- --help`);
  }
}

function requireSense({ article, published, out, check, help }: Options, files: string[]): void {
  if (help) return;
  if (!article) throw new InputError('no article given; name its file: npm run extract -- FILE');
  if (files.length > 1)
    throw new InputError(`"${files[1]}" is one file too many; give one article`);
  if (check && out) throw new InputError('--check writes nothing; leave out --out');
  if (!check && !published) throw new InputError('no day given; add --published YYYY-MM-DD');
  if (published !== undefined && !isIsoDay(published))
    throw new InputError(`--published "${published}" is not a day; write YYYY-MM-DD`);
}

/** The options of a command line. Throws `InputError` where they make no sense together. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args);
  const { published, publisher, out, check, facts, help } = values;
  const options = { article: positionals[0] ?? '', published, publisher, out, check, facts, help };
  requireSense(options, positionals);
  return options;
}
