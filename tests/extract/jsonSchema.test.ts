import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { factsFile } from '../../src/facts/factsFile';

const committed = fileURLToPath(new URL('../../data/facts.schema.json', import.meta.url));

/** What JSON Schema cannot say (a calendar's days, spans in order) is left to the check on load. */
const schema = { title: 'facts.json', ...toJsonSchema(factsFile, { errorMode: 'ignore' }) };

test('the committed JSON Schema is that of the one definition in code; npx vitest run -u renews it', async () => {
  for (const field of ['upper', 'confidence', 'basis', 'reported', 'verdict', 'computed'])
    expect(JSON.stringify(schema)).toContain(`"${field}"`);
  const content = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
  await expect(content).toMatchFileSnapshot(committed);
});
