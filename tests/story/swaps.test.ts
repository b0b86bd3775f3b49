import { expect, test } from 'vitest';
import { dataFolder } from '../data';
import { fileURLToPath } from 'node:url';
import { misspellings, swaps } from './swaps';

/** `npm run swaps` may ask for another number of them. */
const COUNT = Number(process.env.SWAPS ?? 200);

const madeUp = fileURLToPath(new URL('../stories/data/strait', import.meta.url));

test.each([1, 2, 3])('every reference that is misspelt is told at its place (%i)', (seed) => {
  for (const folder of [madeUp, dataFolder]) expect(misspellings(folder, seed)).toEqual([]);
});

test('of the slips of the pen at least 90 in 100 stop the build', { timeout: 1_800_000 }, () => {
  const all = swaps(dataFolder, COUNT, 1);
  const missed = all.filter(({ stopped }) => stopped === null);
  const listed = missed.map(
    ({ line, from, to, missed }) => `en.md:${line}: ${from} became ${to}, and it builds: ${missed}`,
  );
  console.log(
    [...listed, `${all.length - missed.length} of ${all.length} stop the build`].join('\n'),
  );
  expect(missed.length).toBeLessThanOrEqual(COUNT / 10);
});
