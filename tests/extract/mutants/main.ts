import { join, relative } from 'node:path';
import { runnerImport } from 'vite';
import { startVitest } from 'vitest/node';
import type { Given } from '../../../scripts/options.mjs';
import { type Kind, kinds, type Mutant, mutantsIn } from './sites';

const root = join(import.meta.dirname, '../../..');

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

/** The same in an order by chance. */
function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const mutate = ({ file, start, end, to }: Mutant) => ({
  name: 'mutant',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id === file ? `${code.slice(0, start)}${to}${code.slice(end)}` : null,
});

/** Whether an example of a table or a sentence notices a mutant, or the extractor does not even start with it. */
async function isNoticed(mutant: Mutant): Promise<boolean> {
  try {
    const { module } = await runnerImport<typeof import('./check')>(
      join(import.meta.dirname, 'check.ts'),
      { root, configFile: false, logLevel: 'silent', plugins: [mutate(mutant)] },
    );
    return module.failure() !== null;
  } catch {
    return true;
  }
}

/** Whether a test of the extractor fails with a mutant: slower, and of more than sentences. */
async function isKilled(mutant: Mutant): Promise<boolean> {
  const vitest = await startVitest(
    'test',
    ['tests/extract/'],
    { watch: false, run: true, bail: 1, root, reporters: [{}] },
    { plugins: [mutate(mutant)] },
  );
  const isRed =
    vitest.state.getCountOfFailedTests() > 0 || vitest.state.getUnhandledErrors().length > 0;
  const files = vitest.state.getFiles();
  await vitest.close();
  return isRed || files.some(({ result }) => result?.state === 'fail');
}

const lineOf = ({ file, kind, from, to, line }: Mutant) =>
  `lives: ${kind}, ${relative(root, file)}:${line}, ${from} as ${to}`;

/** The mutants of some kinds, so many of each at most, in an order by chance. */
const sample = (kind: string | undefined, seed: number, most: number): Mutant[] =>
  kinds
    .filter((it) => kind === undefined || it === kind)
    .flatMap((it) =>
      shuffled(mutantsIn(join(root, 'src/extract'), it), chance(seed)).slice(0, most),
    );

/** The command: tries mutants until the time is over, and prints those that live and, of each kind, the share that is killed. */
export async function main({ options }: Given): Promise<number> {
  const until = performance.now() + Number(options.minutes ?? 10) * 60_000;
  const tally = new Map<Kind, [killed: number, tried: number]>();
  for (const mutant of sample(
    options.kind,
    Number(options.seed ?? 1),
    Number(options.most ?? 150),
  )) {
    if (performance.now() > until) break;
    const isDead =
      (await isNoticed(mutant)) || (options.fast === undefined && (await isKilled(mutant)));
    const [killed, tried] = tally.get(mutant.kind) ?? [0, 0];
    tally.set(mutant.kind, [killed + Number(isDead), tried + 1]);
    if (!isDead) console.log(lineOf(mutant));
  }
  for (const [kind, [killed, tried]] of tally) console.log(`${kind}: ${killed} of ${tried} killed`);
  // A test that failed with a mutant is no failure of this command.
  process.exitCode = 0;
  return 0;
}
