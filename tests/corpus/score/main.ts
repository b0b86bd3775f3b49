import type { Given } from '../../../scripts/options.mjs';
import { parts } from './articles';
import { compromise } from './libraries/compromise';
import { recognizers } from './libraries/recognizers';
import { measure } from './measure';
import { ours } from './ours';
import { report } from './report';

const readers = [ours, compromise, recognizers];

function score(details: boolean): void {
  for (const part of parts) {
    const readings = new Map(readers.map((reader) => [reader.name, measure(reader, part)]));
    console.log(`${report(part, readings, details)}\n`);
  }
}

/** The command: prints the figures of both parts. */
export function main({ options }: Given): number {
  score(options.details !== undefined);
  return 0;
}
