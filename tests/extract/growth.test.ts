import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { textsOf } from './pieces';

const SMALL = 1_000;
const FACTOR = 8;
/** A linear reading does eight times as much, a quadratic one 64 times. */
const MOST = 12;

const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // What is made once is made now.
  await workOf('In 2016 it was 5.');
});
afterAll(() => session.disconnect());

/**
 * How often blocks of the extractor's code are run while it reads a text: the same on every machine. What a
 * pattern does within one search is not counted; `npm run extract:bench` takes its time.
 */
async function workOf(text: string): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  extract(text, { published: '2017-09-05' });
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const counts = result
    .filter(({ url }) => url.includes('/src/extract/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map((it) => it.count)));
  return counts.reduce((sum, count) => sum + count, 0);
}

const large = new Map(textsOf(SMALL * FACTOR));

test.each(textsOf(SMALL))('work grows with the text, not faster: %s', async (name, text) => {
  const few = await workOf(text);
  const many = await workOf(large.get(name)!);
  expect(few).toBeGreaterThan(0);
  expect(many).toBeLessThan(few * MOST);
});
