import { join, relative } from 'node:path';
import { startVitest } from 'vitest/node';
import type { Given } from '../../../scripts/options.mjs';
import { type Mutant, mutantsIn } from './sites';

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

/** Whether a test of the extractor fails with a mutant. */
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

const isNumber = ({ from }: Mutant) => /^[\d.]/.test(from);

/** The command: tries mutants until the time is over, and prints those that live and the share that is killed. */
export async function main({ options }: Given): Promise<number> {
  const until = performance.now() + Number(options.minutes ?? 10) * 60_000;
  const all = mutantsIn(join(root, 'src/extract')).filter(
    (mutant) => options.kind === undefined || isNumber(mutant) === (options.kind === 'numbers'),
  );
  let [tried, killed] = [0, 0];
  for (const mutant of shuffled(all, chance(Number(options.seed ?? 1)))) {
    if (performance.now() > until) break;
    tried += 1;
    if (await isKilled(mutant)) killed += 1;
    else console.log(`lives: ${relative(root, mutant.file)}, ${mutant.from} as ${mutant.to}`);
  }
  console.log(`${killed} of ${tried} killed, of ${all.length} mutants in all`);
  // A test that failed with a mutant is no failure of this command.
  process.exitCode = 0;
  return 0;
}
