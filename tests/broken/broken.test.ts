/**
 * Data that is broken by chance, the same for the same seed: it is refused with `file: place: what is wrong;
 * how to mend it`, or what is made of it holds nothing that no reader can read. Nothing crashes.
 */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { storiesFolder } from '../site/data';
import { brokenCopies } from './all';

const COUNT = Number(process.env.BROKEN ?? 0);

/** As a build tells it. */
const TOLD = /^(?:[\w-]+\/)?[\w.-]+\.(?:md|json)(?::\d+:\d+)?: [^]*\S; \S/;

/** What arithmetic leaves where it had nothing to count with, and numbers that only programs read. */
const UNREADABLE = /\bNaN\b|\bInfinity\b|(?<![\w.,#-])-0(?![\w.,])|\b\d(?:\.\d+)?e[-+]?\d+\b/g;

/** Colours, hashes and data of pictures hold letters and digits that mean something else. */
const withoutCodes = (made: string): string =>
  made
    .replace(/#[\da-f]{3,8}\b/gi, '#')
    .replace(/[\w+/=-]{24,}/g, '')
    .replace(/<style>[^]*?<\/style>/g, '');

test.each([
  ['the made-up stories', storiesFolder, COUNT || 110],
  ['the published ones', fileURLToPath(new URL('../../data', import.meta.url)), COUNT || 42],
])('%s, broken, are refused in words or built without harm', (_, folder, count) => {
  const wrong: string[] = [];
  let refused = 0;
  for (const { what, told, made } of brokenCopies(folder, count, 17)) {
    if (told) refused += 1;
    for (const line of told ?? [])
      if (!TOLD.test(line) || line.length > 600) wrong.push(`${what}: ${line.slice(0, 200)}`);
    for (const { 0: found, index } of withoutCodes(made).matchAll(UNREADABLE))
      wrong.push(`${what}: ${found} in ${withoutCodes(made).slice(index - 40, index + 40)}`);
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(count / 2);
});
