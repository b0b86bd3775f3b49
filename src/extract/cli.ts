import { basename } from 'node:path';
import { InputError } from '../facts/problems';
import { factsProblems } from '../facts/readFacts';
import { readJson } from '../facts/readJson';
import type { FactsFile } from '../facts/factsFile';
import { checkEdits, checkFacts, editsBeside, keepEdits } from './check';
import {
  readFolder,
  isFolder,
  nameOf,
  type Output,
  printJson,
  readAt,
  withArticle,
  writeWhole,
} from './files';
import { decode } from './input/decode';
import { plainText } from './input/plainText';
import { readOptions, type Given, type Options } from './options';
import { here, exitCodeOf, noColours, terminal, type Terminal } from './terminal';
import type { ArticleReading } from './readArticle';
import { report, summaryOf } from './report';
import { reviewPage } from './review';
import { why } from './why';

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

/** Whether the facts of a story are written, beside which its edits stand. */
const isFactsFile = ({ out, format }: Options) =>
  out !== undefined && basename(out) === 'facts.json' && format !== 'text';

async function make(options: Options, to: Terminal): Promise<number> {
  if (isFolder(options.article)) {
    if (options.why === undefined) return readFolder(options, to);
    throw new InputError('--why asks about one article; give its file and not its folder');
  }
  const reading = readAt(options.article, options);
  if (options.why !== undefined) {
    to.out(why(reading.text, options.why, { published: reading.file.article.date }));
    return 0;
  }
  const outputs = await outputsOf(reading, options, to);
  const kept = isFactsFile(options)
    ? await keepEdits(reading, options.out!)
    : { outputs: [], problems: [] };
  writeWhole([...outputs, ...kept.outputs]);
  if (outputs.length === 0) to.out(await print(reading, options, to));
  for (const { path } of outputs)
    to.out(`${path}: ${summaryOf(reading.file)} from ${nameOf(options.article)}\n`);
  for (const { path } of kept.outputs) to.out(`${path}: the places of what was missed, anew\n`);
  for (const problem of kept.problems) to.err(`${problem}\n`);
  return kept.problems.length > 0 ? 1 : 0;
}

/** What is wrong with the facts and, where that is nothing, with their edits. */
function findProblems(options: Options): { ofFacts: string[]; ofEdits: string[] } {
  const { article, published, publisher, via, url } = options;
  const json = readJson(options.facts);
  const edits = editsBeside(options.facts);
  return withArticle(article, (bytes) => {
    const invalid = factsProblems(json);
    if (invalid.length > 0) return { ofFacts: invalid, ofEdits: [] };
    const facts = json as FactsFile;
    const ofFacts = checkFacts(facts, bytes, { published, publisher, via, url });
    const isChecked = ofFacts.length === 0 && edits !== undefined;
    if (!isChecked) return { ofFacts, ofEdits: [] };
    const { text } = plainText(decode(bytes), facts.article.format);
    return { ofFacts, ofEdits: checkEdits(edits, facts, text) };
  });
}

function check(options: Options, to: Terminal): number {
  const [article, facts] = [nameOf(options.article), basename(options.facts)];
  const { ofFacts, ofEdits } = findProblems(options);
  for (const problem of ofFacts) to.err(`${facts}: ${problem}\n`);
  for (const problem of ofEdits) to.err(`${problem}\n`);
  if (ofFacts.length > 0)
    to.err('Make the file again with --out in place of --check; see npm run extract -- --help.\n');
  else to.out(`${facts}: as ${article} says\n`);
  return ofFacts.length + ofEdits.length === 0 ? 0 : 1;
}

async function run(given: Given, to: Terminal, folder: string): Promise<number> {
  const options = readOptions(given, folder);
  return options.check ? check(options, to) : make(options, to);
}

/**
 * The command `extract`, given what was typed after it; resolves to its exit code (see `--help`). Paths
 * count from `folder`.
 */
export async function main(
  given: Given,
  to: Terminal = terminal,
  folder: string = here(),
): Promise<number> {
  return exitCodeOf('extract', to, () => run(given, to, folder));
}
