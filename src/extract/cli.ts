import { basename } from 'node:path';
import { InputError } from '../facts/inputError';
import { factsProblems } from '../facts/readFacts';
import { readJson } from '../facts/readJson';
import type { FactsFile } from '../facts/factsFile';
import { checkFacts } from './check';
import { readFolder } from './folder';
import { help, readOptions, type Options } from './options';
import { printJson } from './printJson';
import type { ArticleReading } from './readArticle';
import { noColours } from './report/colours';
import { report, summaryOf } from './report/report';
import { reviewPage } from './review/review';
import { isFolder, nameOf, readAt, withArticle } from './source';
import { terminal, type Terminal } from './terminal';
import { writeWhole, type Output } from './writeWhole';

/** The facts as they are written or shown; a file is JSON, a screen gets the report, unless --format says otherwise. */
function print(reading: ArticleReading, { format, out }: Options, to: Terminal): Promise<string> {
  const isReport = format === 'text' || (!format && !out && to.isScreen);
  if (!isReport) return printJson(reading.file);
  return Promise.resolve(report(reading, out ? noColours : to.colours));
}

async function outputsOf(
  reading: ArticleReading,
  options: Options,
  to: Terminal,
): Promise<Output[]> {
  const { out, review, text } = options;
  return [
    ...(out ? [{ path: out, content: await print(reading, options, to) }] : []),
    ...(review ? [{ path: review, content: reviewPage(reading) }] : []),
    ...(text ? [{ path: text, content: reading.text }] : []),
  ];
}

async function make(options: Options, to: Terminal): Promise<number> {
  if (isFolder(options.article)) return readFolder(options, to);
  const reading = readAt(options.article, options);
  const outputs = await outputsOf(reading, options, to);
  writeWhole(outputs);
  if (outputs.length === 0) to.out(await print(reading, options, to));
  for (const { path } of outputs)
    to.out(`${path}: ${summaryOf(reading.file)} from ${nameOf(options.article)}\n`);
  return 0;
}

function findProblems(options: Options): string[] {
  const json = readJson(options.facts);
  const invalid = factsProblems(json);
  const { article, published, publisher } = options;
  return withArticle(article, (bytes) =>
    invalid.length > 0 ? invalid : checkFacts(json as FactsFile, bytes, { published, publisher }),
  );
}

function check(options: Options, to: Terminal): number {
  const [article, facts] = [nameOf(options.article), basename(options.facts)];
  const problems = findProblems(options);
  for (const problem of problems) to.err(`${facts}: ${problem}\n`);
  if (problems.length === 0) to.out(`${facts}: as ${article} says\n`);
  else
    to.err('Make the file again with --out in place of --check; see npm run extract -- --help.\n');
  return problems.length === 0 ? 0 : 1;
}

async function run(args: string[], to: Terminal): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    to.out(help);
    return 0;
  }
  return options.check ? check(options, to) : make(options, to);
}

/** The command `extract`, given what follows its name; resolves to its exit code (see `--help`). */
export async function main(args: string[], to: Terminal = terminal): Promise<number> {
  try {
    return await run(args, to);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    to.err(`extract: ${error.message}\n`);
    return 2;
  }
}
