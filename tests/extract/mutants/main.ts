import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Given } from '../../../scripts/options.mjs';
import type { Row } from '../examples';
import { loadChanged, loadPlain } from './load';
import { type Kind, kinds, type Mutant, mutantsIn } from './sites';

const root = join(import.meta.dirname, '../../..');
const source = join(root, 'src/extract');
const check = join(import.meta.dirname, 'check.ts');

/** A number from 0 to 1 for each call, the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of them by chance, in their order. */
function sampled<T>(items: readonly T[], most: number, next: () => number): T[] {
  const byChance = items.map((item) => ({ item, at: next() })).sort((a, b) => a.at - b.at);
  const chosen = new Set(byChance.slice(0, most).map(({ item }) => item));
  return items.filter((item) => chosen.has(item));
}

/** The rows that told a mutant last, which may tell the next one. */
const recent: Row[] = [];

/** What a text must have to tell a word from another: its longest part, but for an ending that forms change. */
function telling({ kind, from }: Mutant): string {
  if (kind === 'numbers') return '';
  const [longest = ''] = (from.toLowerCase().match(/\p{L}+/gu) ?? []).sort(
    (a, b) => b.length - a.length,
  );
  return longest.length > 3 ? longest.slice(0, -1) : longest.slice(0, 1);
}

type Check = Pick<typeof import('./check'), 'failure'>;

/** Whether an example of a table or a sentence notices a mutant, or the extractor does not even start with it. */
function isNoticed(mutant: Mutant, code: string): boolean {
  const { start, end, to, file } = mutant;
  try {
    const changed = `${code.slice(0, start)}${to}${code.slice(end)}`;
    const { failure } = loadChanged(check, file, changed) as Check;
    const failing = failure(telling(mutant), recent);
    if (failing !== null && typeof failing !== 'string') recent.unshift(failing);
    recent.splice(8);
    return failing !== null;
  } catch {
    return true;
  }
}

type Tally = Map<string, [killed: number, tried: number]>;

function count(tally: Tally, name: string, isDead: boolean) {
  const [killed, tried] = tally.get(name) ?? [0, 0];
  tally.set(name, [killed + Number(isDead), tried + 1]);
}

const lineOf = ({ kind, from, to, line, column }: Mutant, name: string) =>
  `lives: ${kind}, ${name}:${line}:${column}, ${from} as ${to}`;

const share = ([killed, tried]: readonly [number, number]) =>
  `${killed} of ${tried} (${Math.floor((killed / tried) * 100)}%)`;

interface Asked {
  kinds: readonly Kind[];
  most: number;
  seed: number;
  /** A part of the file's name. */
  within: string;
}

const chosen = ({ kinds: of, most, seed, within }: Asked): Mutant[] =>
  of.flatMap((kind) =>
    sampled(
      mutantsIn(source, kind).filter(({ file }) => relative(source, file).includes(within)),
      most,
      chance(seed),
    ),
  );

/** The command: tries mutants, and prints those that live and, of each file and kind, the share that is killed. */
export function main({ options }: Given): number {
  const started = performance.now();
  const { failure } = loadPlain(check) as Check;
  if (failure('', []) !== null) throw new Error('an example fails without any change');
  const [files, all]: [Tally, Tally] = [new Map(), new Map()];
  const asked = {
    kinds: kinds.filter((kind) => options.kind === undefined || options.kind === kind),
    most: Number(options.most ?? Infinity),
    seed: Number(options.seed ?? 1),
    within: options.file ?? '',
  };
  for (const mutant of chosen(asked)) {
    const name = relative(source, mutant.file);
    const isDead = isNoticed(mutant, readFileSync(mutant.file, 'utf8'));
    count(files, `${mutant.kind}, ${name}`, isDead);
    count(all, mutant.kind, isDead);
    if (!isDead) console.log(lineOf(mutant, name));
  }
  for (const [name, tally] of [...files, ...all]) console.log(`${name}: ${share(tally)}`);
  console.log(`${Math.round((performance.now() - started) / 1000)} s`);
  return 0;
}
