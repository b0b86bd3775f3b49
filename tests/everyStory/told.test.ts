/** What every story tells, as it was accepted: changed words or figures show here as a difference. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loaded, slugs } from './stories';
import { told } from './told';

const accepted = fileURLToPath(new URL('accepted', import.meta.url));

test.each(loaded)('$slug is told as it was accepted', async ({ slug, story }) => {
  await expect(told(story)).toMatchFileSnapshot(`${accepted}/${slug}.txt`);
});

test('no other story is accepted', () => {
  const names = slugs.map((slug) => `${slug}.txt`);
  expect(readdirSync(accepted).filter((file) => !names.includes(file))).toEqual([]);
});
