import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { format } from 'prettier';
import { InputError } from '../facts/inputError';
import { factsProblems } from '../facts/readFacts';
import { readJson } from '../facts/readJson';
import type { FactsFile } from '../facts/factsFile';
import { checkFacts } from './check';
import { extract } from './extract';
import { help, readOptions, type Options } from './options';
import { writeWhole } from './writeWhole';

/** Where the command's words go. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** Uses the bytes of an article; whatever is wrong with them is told with its name. */
function withArticle<T>(path: string, use: (bytes: Uint8Array) => T): T {
  try {
    return use(readFileSync(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!(error instanceof InputError) && !code) throw error;
    const reason = code ? `cannot be read (${code}); check the path` : message;
    throw new InputError(`${path}: ${reason}`, { cause: error });
  }
}

/** The file as it is committed: in the project's own formatting, so that the formatting check holds. */
function print(file: FactsFile): Promise<string> {
  return format(JSON.stringify(file), { parser: 'json', printWidth: 100 });
}

async function make({ article, out, published = '', publisher }: Options, to: Output) {
  const file = withArticle(article, (bytes) => extract(bytes, { published, publisher }));
  const content = await print(file);
  if (out === undefined) {
    to.out(content);
    return;
  }
  writeWhole(out, content);
  to.out(`${out}: ${file.facts.length} facts from ${basename(article)}\n`);
}

function findProblems({ article, facts, published, publisher }: Options): string[] {
  const json = readJson(facts);
  const invalid = factsProblems(json);
  return withArticle(article, (bytes) =>
    invalid.length > 0 ? invalid : checkFacts(json as FactsFile, bytes, { published, publisher }),
  );
}

function check(options: Options, to: Output): number {
  const [article, facts] = [basename(options.article), basename(options.facts)];
  const problems = findProblems(options);
  for (const problem of problems) to.err(`${facts}: ${problem}\n`);
  if (problems.length === 0) to.out(`${facts}: as ${article} says\n`);
  else
    to.err('Make the file again with --out in place of --check; see npm run extract -- --help.\n');
  return problems.length === 0 ? 0 : 1;
}

async function run(args: string[], to: Output): Promise<number> {
  const options = readOptions(args);
  if (options.help) to.out(help);
  else if (options.check) return check(options, to);
  else await make(options, to);
  return 0;
}

const terminal: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

/** The command `extract`, given what follows its name; resolves to its exit code (see `--help`). */
export async function main(args: string[], to: Output = terminal): Promise<number> {
  try {
    return await run(args, to);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    to.err(`extract: ${error.message}\n`);
    return 2;
  }
}
