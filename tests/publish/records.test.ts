import { homeOf } from '../site/data';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { schemaProblems } from '../../src/facts/problems';
import { json } from '../../src/publish/downloads';
import { records, schema, SCHEMA, type Records } from '../../src/publish/records';
import { filesOf } from '../../src/site/files';
import { loadStory } from '../../src/story/load';
import { storiesFolder } from '../site/data';
import { madeStory } from '../stories/make';
import { made } from '../stories/made';

const committed = fileURLToPath(new URL(`../../src/publish/${SCHEMA}`, import.meta.url));

test('the committed JSON Schema is that of the definition; npx vitest run -u renews it', async () => {
  // What JSON Schema cannot say (a calendar's days, spans in order) is left out.
  const made = {
    title: 'facts.json, as published',
    ...toJsonSchema(records, { errorMode: 'ignore' }),
  };
  const content = await format(JSON.stringify(made), { parser: 'json', printWidth: 100 });
  await expect(content).toMatchFileSnapshot(committed);
  expect(schema).toBe(content);
});

const strait = loadStory(`${storiesFolder}/strait`);

test.each([
  ['strait', strait] as const,
  ...Object.entries(made).map(([name, told]) => [name, madeStory(told)] as const),
])('the file of %s is of this shape', (_, story) => {
  expect(schemaProblems(records, JSON.parse(json(story)))).toEqual([]);
});

test('the schema stands beside the file, where that says it is', () => {
  const site = { ...homeOf('strait', 'strait/'), publisher: 'The Strait' };
  const files = filesOf({ ...site, story: strait }, 'https://story.example/');
  const { $schema } = JSON.parse(files['strait/data/facts.json']!) as Records;
  expect(files[`strait/data/${$schema}`]).toBe(schema);
});

type Change = (file: Records) => unknown;

test.each<[string, Change]>([
  [
    'a fact without a source',
    ({ facts }) => delete (facts[0] as Partial<Records['facts'][0]>).source,
  ],
  [
    'a value that is a text',
    ({ facts }) => Object.assign(facts.at(-1)!, { kind: 'quantity', value: '5' }),
  ],
  ['a day that is none', ({ article }) => (article.date = '2017-02-30')],
  ['an address that is none', ({ article }) => (article.url = 'yonhap')],
  ['a figure without its formula', ({ computed }) => (computed[0]!.formula = '')],
  ['a field that is unknown', (file) => Object.assign(file, { notes: [] })],
  ['another schema', (file) => Object.assign(file, { $schema: 'other.json' })],
])('%s is not', (_, change) => {
  const file = v.parse(records, JSON.parse(json(strait)));
  change(file);
  expect(schemaProblems(records, file)).not.toEqual([]);
});
