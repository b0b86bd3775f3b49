import type { Given } from '../../../scripts/options.mjs';
import { parts } from './articles';
import { compromise } from './libraries/compromise';
import { recognizers } from './libraries/recognizers';
import { measure, measureAll } from './measure';
import { ours } from './ours';
import { realArticles, sealFolder } from './real';
import { report } from './report';

const readers = [ours, compromise, recognizers];

function score(details: boolean): void {
  for (const part of parts) {
    const readings = new Map(readers.map((reader) => [reader.name, measure(reader, part)]));
    console.log(`${report(part, readings, details)}\n`);
  }
}

/** The figures of the real texts that are in a folder, and how often a claim is said not to hold. */
function scoreReal(folder: string, details: boolean): void {
  const articles = realArticles(folder);
  const readings = measureAll(ours, articles);
  console.log(report('real', new Map([[ours.name, readings]]), details));
  const found = articles.flatMap(
    ({ text, expected }) => ours.read(text, expected.published).changes,
  );
  const fails = found.filter(({ verdict }) => verdict === 'fails').length;
  console.log(`  "does not hold" was said ${fails} times in ${articles.length} articles`);
}

/** The command: prints the figures of both parts, and of the real texts where they are. */
export function main({ options }: Given): number {
  if (options.seal) {
    console.log(`${sealFolder(options.seal)} articles are in the key`);
    return 0;
  }
  score(options.details !== undefined);
  if (options.texts) scoreReal(options.texts, options.details !== undefined);
  return 0;
}
