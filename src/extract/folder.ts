import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { InputError } from '../facts/problems';
import { formatOfName } from './input/decode';
import type { Options } from './options';
import { printJson, readAt, writeWhole } from './files';
import { counted, summaryOf } from './report';
import type { Terminal } from './terminal';

/** Names of the articles in a folder, in order. Throws `InputError` if there are none. */
function articlesIn(folder: string): string[] {
  const names = readdirSync(folder)
    .filter((name) => formatOfName(name) !== null)
    .sort();
  if (names.length > 0) return names;
  throw new InputError(`${folder}: holds no articles; their names end in .txt, .md or .html`);
}

/** Where the facts of an article go: beside it, or into the folder of --out; two of one name keep their endings apart. */
function outputFor(name: string, names: string[], { article, out }: Options): string {
  const same = names.filter((other) => parse(other).name === parse(name).name).length > 1;
  return join(out ?? article, `${same ? name : parse(name).name}.facts.json`);
}

async function readOne(name: string, names: string[], options: Options): Promise<string> {
  const { file } = readAt(join(options.article, name), options);
  writeWhole([{ path: outputFor(name, names, options), content: await printJson(file) }]);
  return summaryOf(file);
}

/** Reads every article of a folder; those that cannot be read are told, and do not stop the others. Resolves to the exit code. */
export async function readFolder(options: Options, { out, err }: Terminal): Promise<number> {
  if (options.review ?? options.text ?? options.format)
    throw new InputError(
      '--review, --text and --format are for one article; leave them out for a folder',
    );
  const names = articlesIn(options.article);
  const failed: string[] = [];
  for (const [i, name] of names.entries()) {
    err(`${i + 1} of ${names.length}: ${name}\n`);
    try {
      out(`${name}: ${await readOne(name, names, options)}\n`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed.push(name);
      err(`extract: ${error.message}\n`);
    }
  }
  out(
    `${counted(names.length - failed.length, 'article')} read, ${failed.length} not${failed.length > 0 ? `: ${failed.join(', ')}` : ''}\n`,
  );
  return failed.length > 0 ? 2 : 0;
}
