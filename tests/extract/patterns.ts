/** The patterns of the grammar by their names, and what patterns.txt says of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as amounts from '../../src/extract/en/amounts';
import * as calendar from '../../src/extract/en/calendar';
import * as claims from '../../src/extract/en/claims';
import * as counting from '../../src/extract/en/counting';
import * as fractions from '../../src/extract/en/fractions';
import * as page from '../../src/extract/en/page';
import * as pairs from '../../src/extract/en/pairs';
import * as periods from '../../src/extract/en/periods';
import * as relative from '../../src/extract/en/relative';
import * as retold from '../../src/extract/en/retold';
import * as sentences from '../../src/extract/en/sentences';
import * as standings from '../../src/extract/en/standings';
import * as units from '../../src/extract/en/units';
import { grammar } from '../../src/extract/grammar';
import { has } from '../../src/extract/pattern';
import { expanded } from './examples';

const files = {
  ...{ amounts, calendar, claims, counting, fractions, page, pairs, periods, relative, retold },
  ...{ sentences, standings, units },
};

const written: Record<string, Record<string, unknown>> = files;

type Named = [name: string, value: unknown];

/** The patterns of the tables' rows, by the row's name and the side: "called a target, before". */
const ofRows = Object.values(grammar.tables)
  .flat()
  .flatMap(({ name, before, behind }): Named[] => [
    [`${name}, before`, before],
    [`${name}, behind`, behind],
  ]);

const ofFiles = Object.entries(written).flatMap(([file, exports]) =>
  Object.entries(exports).map(([name, value]): Named => [`${file}.${name}`, value]),
);

/** All patterns by name: "counting.ofThem". */
export const patterns = new Map(
  [...ofFiles, ...ofRows].filter((entry): entry is [string, RegExp] => entry[1] instanceof RegExp),
);

/**
 * Whether a pattern holds of an example: of what stands before the brackets if it looks there, of what stands behind
 * them if it looks there, else of the very words in them; of all, if there are none.
 */
function holdsOf(pattern: RegExp, example: string): boolean {
  const [, left = '', words, right = ''] = /^([^[]*)\[([^\]]*)\](.*)$/su.exec(example) ?? [];
  if (words === undefined) return has(example, pattern);
  if (pattern.source.startsWith('^')) return has(right, pattern);
  if (pattern.source.endsWith('$')) return has(left, pattern);
  const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  return [...(left + words + right).matchAll(all)].some(([match]) => match === words);
}

/** A line: the pattern's name, whether it holds, and an example with words to choose from. */
interface Asked {
  name: string;
  holds: boolean;
  examples: string[];
}

/** "counting.ofThem + [44] of {them|these|those}": with a minus the pattern does not hold. */
export const asked: Asked[] = readFileSync(join(import.meta.dirname, 'patterns.txt'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, name = '', sign, example = ''] = /^(.+?) ([+-]) (.+)$/.exec(line) ?? [];
    const examples = expanded(example.replaceAll('_', ' ').replaceAll(String.raw`\n`, '\n'));
    return sign ? [{ name, holds: sign === '+', examples }] : [];
  });

/** The examples of a line that its pattern takes otherwise; on request only those with a word. */
export const wrongOf = ({ name, holds, examples }: Asked, word = ''): string[] =>
  examples
    .filter((example) => example.toLowerCase().includes(word))
    .filter((example) => {
      const pattern = patterns.get(name);
      return pattern === undefined || holdsOf(pattern, example) !== holds;
    });
