/** What every story tells, as it was accepted: changed words or figures show here as a difference. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loaded, slugs, translated } from './stories';
import { told } from './told';

const accepted = fileURLToPath(new URL('accepted', import.meta.url));

test.each(loaded)('$slug is told as it was accepted', async ({ slug, story }) => {
  await expect(told(story)).toMatchFileSnapshot(`${accepted}/${slug}.txt`);
});

test.each(translated)(
  '$slug in $language is told as it was accepted',
  async ({ slug, language, story }) => {
    await expect(told(story)).toMatchFileSnapshot(`${accepted}/${slug}.${language}.txt`);
  },
);

test('no other story is accepted', () => {
  const names = [
    ...slugs.map((slug) => `${slug}.txt`),
    ...translated.map(({ slug, language }) => `${slug}.${language}.txt`),
  ];
  expect(readdirSync(accepted).filter((file) => !names.includes(file))).toEqual([]);
});
