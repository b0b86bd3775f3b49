/** What docs/writing.md shows as a whole story is one. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chapterFields } from '../../src/story/readChapter';
import { openingFields } from '../../src/story/opening';
import { comparisons } from '../../src/story/references/comparisons';
import { functions } from '../../src/story/references/functions';
import { forms } from '../../src/story/references/values';
import { stepFields } from '../../src/story/readSteps';
import { said } from '../stories/facts';
import { complaintsOf, madeStory } from '../stories/make';

const guide = readFileSync(new URL('../../docs/writing.md', import.meta.url), 'utf8');
const [, words = ''] = /## A whole story[^]*?```markdown\n([^]*?)```/.exec(guide) ?? [];

const unit = { unit: 'usd-per-acre' };
const story = {
  words,
  facts: [said('returns-2012', 574, unit), said('returns-2020', 545, unit)],
};

test('the story of the guide builds', () => {
  expect(words).toContain('opens with:');
  expect(complaintsOf(story)).toEqual([]);
});

test('its steps are as long as steps are', () => {
  const steps = madeStory(story).statements.filter(({ part }) => part === 'text');
  const told = steps.filter(({ chapter }) => chapter !== null);
  expect(told).toHaveLength(2);
  for (const { spoken } of told) {
    const count = spoken
      .map(({ text }) => text)
      .join('')
      .split(/\s+/).length;
    expect(count).toBeGreaterThanOrEqual(25);
    expect(count).toBeLessThanOrEqual(60);
  }
});

test.each(
  [openingFields, chapterFields, stepFields, functions, comparisons, forms].flatMap((all) =>
    Object.keys(all),
  ),
)('the guide names `%s`, as it is written', (name) => {
  const written = [...guide.matchAll(/`([^`\n]+)`/g)].map(([, code]) => ` ${code!} `);
  expect(written.some((code) => new RegExp(`[ {]${name}[ :}]`).test(code))).toBe(true);
});
