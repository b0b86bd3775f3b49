import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkEdits, checkFacts } from '../../src/extract/check';
import type { FactsFile } from '../../src/facts/factsFile';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const parsed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const stories = readdirSync(at('data'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    folder: at(`data/${name}`),
    facts: parsed(at(`data/${name}/facts.json`)) as FactsFile,
  }));

/** The bytes of a story's article: stored beside its facts, or, where others have the rights, beside this checkout. */
function articleOf({ folder, facts }: (typeof stories)[number]): Buffer | undefined {
  return [`${folder}/article.txt`, at('../shared/article.txt')]
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path))
    .find((bytes) => createHash('sha256').update(bytes).digest('hex') === facts.article.sha256);
}

const atHand = stories.map((story) => ({ ...story, bytes: articleOf(story) }));
const isStored = ({ folder }: { folder: string }) => existsSync(`${folder}/article.txt`);

test('an article that is stored is the one that the facts are of', () => {
  const astray = atHand.filter((story) => isStored(story) && !story.bytes);
  expect(astray.map(({ name }) => name)).toEqual([]);
});

test.each(atHand.filter(({ bytes }) => bytes))(
  'the facts of $name are what its article gives, each fragment at its span',
  ({ facts, bytes }) => {
    expect(checkFacts(facts, bytes!)).toEqual([]);
  },
);

test.each(atHand.filter(({ folder, bytes }) => bytes && existsSync(`${folder}/edits.json`)))(
  'the edits of $name fit its facts, and quote its article',
  ({ folder, facts, bytes }) => {
    const text = bytes!.toString('utf8');
    expect(checkEdits(parsed(`${folder}/edits.json`), facts, text)).toEqual([]);
  },
);

test.each(stories.filter((story) => !isStored(story)))(
  'of the article of $name, which is not ours, no fragment is longer than a few words, nor what is around it',
  ({ facts }) => {
    const texts = facts.facts.flatMap(({ reported: { fragment, prefix = '', suffix = '' } }) => [
      ...[fragment, prefix, suffix],
    ]);
    expect(texts.filter((text) => text.split(/\s+/).length > 12)).toEqual([]);
  },
);
