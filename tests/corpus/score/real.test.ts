import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expected } from './expected';
import { open, readKey, realArticles, seal } from './real';

const text = 'In 2010 it was 5 tonnes, 5 tonnes more than in 2009.\n';
const wanted = v.parse(expected, {
  published: '2011-01-01',
  quantities: [{ fragment: '5 tonnes', nth: 2, value: 5, unit: 'tonnes' }],
  dates: [{ fragment: '2009', period: '2009', basis: 'stated' }],
  changes: [],
});

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'real-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a key has no words of the text, and gives them back with it', () => {
  const sealed = seal(wanted, text);
  expect(JSON.stringify(sealed)).not.toContain('5 tonnes');
  expect(open(sealed, text)).toMatchObject({
    published: '2011-01-01',
    quantities: [{ fragment: '5 tonnes', nth: 2, value: [5, 5] }],
    dates: [{ fragment: '2009', nth: 1 }],
  });
});

test('words that a text lacks, or has no more, are an error', () => {
  expect(() => seal(wanted, 'In 2009.')).toThrow('"5 tonnes" is not in the text');
  expect(() => open(seal(wanted, text), text.replace('2009', '2008'))).toThrow('other words stand');
});

test('articles are scored where the folder has their very texts', () => {
  const name = 'a';
  const sha256 = '1b2b9d17b2d7aa0d6e3ac6c3b3ff4e4e';
  const key = [{ name, address: 'https://example.org/', sha256, expected: seal(wanted, text) }];
  writeFileSync(join(folder, 'a.txt'), text);
  expect(realArticles(folder, key)).toEqual([]);
  expect(realArticles(join(folder, 'none'), key)).toEqual([]);
});

test('the key has articles with addresses and none of their words', () => {
  const key = readKey();
  expect(key.length).toBeGreaterThan(0);
  expect(key.filter(({ address }) => !/^https?:\/\//.test(address))).toEqual([]);
  expect(JSON.stringify(key)).not.toContain('"fragment"');
});
