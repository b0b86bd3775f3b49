/**
 * Data packages are valid by the profile that the standard's own library brings (its first edition), and by that of the
 * second, https://datapackage.org/profiles/2.0/datapackage.json, of which the rules for what we write stand here; and
 * the table by its own schema, row by row.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3';
import datapackage from 'datapackage';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { filesOf } from '../../src/site/files';
import { loadStory } from '../../src/story/load';
import type { Story } from '../../src/story/story';
import { loaded } from '../everyStory/stories';
import { homeOf, storiesFolder } from '../site/data';
import { made } from '../stories/made';
import { madeStory } from '../stories/make';

const text = v.pipe(v.string(), v.minLength(1));
const url = v.pipe(v.string(), v.url());
/** As the profile has it: an address, or a path that leads to no folder above. */
const path = v.pipe(
  v.string(),
  v.regex(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/),
);

const field = v.variant('type', [
  v.strictObject({
    name: text,
    title: text,
    type: v.literal('string'),
    format: v.optional(v.picklist(['default', 'email', 'uri', 'binary', 'uuid'])),
    constraints: v.optional(
      v.strictObject({
        required: v.optional(v.boolean()),
        unique: v.optional(v.boolean()),
        pattern: v.optional(v.string()),
        enum: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
      }),
    ),
  }),
  v.strictObject({
    name: text,
    title: text,
    type: v.literal('number'),
    description: text,
    // Of our own, as the profile allows: the column of the unit, and which units it has.
    unitField: text,
    units: v.pipe(v.array(text), v.minLength(1)),
  }),
]);

const file = {
  name: v.pipe(v.string(), v.regex(/^[a-z\d-]+$/)),
  path,
  title: text,
  encoding: v.literal('utf-8'),
  bytes: v.pipe(v.number(), v.integer()),
  hash: v.pipe(v.string(), v.regex(/^[^:]+:[a-fA-F\d]+$/)),
  format: text,
  mediatype: v.pipe(v.string(), v.regex(/^(.+)\/(.+)$/)),
};

const descriptor = v.strictObject({
  $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: v.pipe(v.string(), v.regex(/^[a-z\d-]+$/)),
  id: url,
  title: text,
  description: text,
  homepage: url,
  version: text,
  created: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  contributors: v.pipe(
    v.array(
      v.strictObject({
        title: text,
        organization: v.optional(text),
        roles: v.pipe(v.array(text), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
  licenses: v.pipe(
    v.array(v.strictObject({ name: v.pipe(v.string(), v.regex(/^[-\w.]+$/)), title: text })),
    v.minLength(1),
  ),
  sources: v.pipe(
    v.array(v.strictObject({ title: text, path: v.optional(path), version: v.optional(text) })),
    v.minLength(1),
  ),
  resources: v.tuple([
    v.strictObject({
      ...file,
      type: v.literal('table'),
      schema: v.strictObject({
        fields: v.pipe(v.array(field), v.minLength(1)),
        primaryKey: v.array(text),
        missingValues: v.array(v.string()),
      }),
    }),
    v.strictObject(file),
    v.strictObject(file),
  ]),
});

const filesFor = (story: Story) =>
  filesOf({ ...homeOf('ferries', 'a/'), publisher: 'A daily', story }, 'https://story.example/');
const madeUp = Object.entries(made).map(([slug, told]) => ({ slug, story: madeStory(told) }));
const stories = [
  { slug: 'strait', story: loadStory(`${storiesFolder}/strait`) },
  ...loaded,
  ...madeUp,
];

type Field = v.InferOutput<typeof field>;

/** What is wrong with a cell by its field's schema; null where nothing is. */
function wrongWith(cell: string | undefined, one: Field): string | null {
  if (cell === undefined) return 'is missing';
  const constraints = one.type === 'string' ? one.constraints : undefined;
  if (cell === '') return constraints?.required ? 'is empty' : null;
  if (one.type === 'number') return /^[+-]?\d+(\.\d+)?$/.test(cell) ? null : 'is no number';
  if (one.format === 'uri' && !URL.canParse(cell)) return 'is no address';
  if (constraints?.enum && !constraints.enum.includes(cell)) return 'is none of the list';
  const { pattern } = constraints ?? {};
  return pattern && !new RegExp(`^(?:${pattern})$`).test(cell) ? 'is not of the pattern' : null;
}

test.each(stories)(
  '$slug: the package is valid, and each row of its table by its schema',
  ({ story }) => {
    const files = filesFor(story);
    const made = v.parse(descriptor, JSON.parse(files['a/data/datapackage.json']!));
    expect(made.sources).toHaveLength(story.sources.length);
    for (const { path, bytes, hash } of made.resources) {
      const content = files[`a/data/${path}`]!;
      expect(bytes).toBe(Buffer.byteLength(content));
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
    const [{ path, schema }] = made.resources;
    const rows = csvParse(files[`a/data/${path}`]!.replace(/^\uFEFF/, ''));
    expect(schema.fields.map(({ name }) => name)).toEqual(rows.columns);
    const wrong = rows.flatMap((row) =>
      schema.fields.flatMap((one) => {
        const found = wrongWith(row[one.name], one);
        return found ? `${row.id}: ${one.name} ${row[one.name]} ${found}` : [];
      }),
    );
    expect(wrong).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const units = new Set(schema.fields.flatMap((one) => (one.type === 'number' ? one.units : [])));
    for (const { value, unit } of rows) if (value && unit) expect(units).toContain(unit);
  },
);

test.each(stories)(
  '$slug: the standard’s own library finds it valid by the published profile, and reads its table',
  async ({ story }) => {
    const files = filesFor(story);
    const text = files['a/data/datapackage.json']!;
    const basePath = mkdtempSync(join(tmpdir(), 'package-'));
    const { path } = v.parse(descriptor, JSON.parse(text)).resources[0];
    // The library takes the mark that spreadsheets need at a table's beginning for a part of the first name.
    const table = files[`a/data/${path}`]!.replace(/^\uFEFF/, '');
    writeFileSync(join(basePath, path), table);
    const found = await datapackage.Package.load(JSON.parse(text), { basePath });
    expect(found.errors.map(({ message }) => message)).toEqual([]);
    expect(found.valid).toBe(true);
    const [figures] = found.resources;
    const ids = (await figures!.read({ keyed: true })).map(({ id }) => id);
    expect(ids).toEqual(csvParse(table).map(({ id }) => id));
    rmSync(basePath, { recursive: true });
  },
);

test('the library refuses what is no package', async () => {
  const { valid } = await datapackage.Package.load({ name: 'a' }, { basePath: tmpdir() });
  expect(valid).toBe(false);
});

test('a story that has not appeared has no day, and one that has its own', () => {
  const { story } = stories[0]!;
  const of = (published: string | null, modified: string | null) => {
    const imprint = { ...story.imprint, published, modified };
    const { created, version } = v.parse(
      descriptor,
      JSON.parse(filesFor({ ...story, imprint })['a/data/datapackage.json']!),
    );
    return { created, version };
  };
  expect(of(null, null)).toEqual({ created: undefined, version: 'draft' });
  expect(of('2026-12-01', '2026-12-03')).toEqual({
    created: '2026-12-01T00:00:00Z',
    version: '2026-12-03',
  });
});
