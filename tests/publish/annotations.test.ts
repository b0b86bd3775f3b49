/**
 * Annotations are valid by the model of the W3C: https://www.w3.org/TR/annotation-model/, whose terms are those of
 * http://www.w3.org/ns/anno.jsonld.
 */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/extract/readArticle';
import { loadFacts } from '../../src/facts/load';
import { readFacts } from '../../src/facts/readFacts';
import { annotations } from '../../src/publish/annotations';
import { loadStory } from '../../src/story/load';
import type { Story } from '../../src/story/story';
import { amountOf } from '../../src/story/table';
import { folderOf, loaded, translated } from '../everyStory/stories';
import { storiesFolder } from '../site/data';

const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z\d+.-]*:\S+$/i, 'is no absolute IRI'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z\d]+)*$/));

/** The motivations that the model defines, which are purposes too. */
const motivations = [
  ...(['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing'] as const),
  ...(['highlighting', 'identifying', 'linking', 'moderating', 'questioning'] as const),
  ...(['replying', 'tagging'] as const),
] as const;
const motivation = v.picklist(motivations);

const selector = v.variant('type', [
  v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.minLength(1)),
    prefix: v.optional(v.string()),
    suffix: v.optional(v.string()),
  }),
  v.pipe(
    v.strictObject({ type: v.literal('TextPositionSelector'), start: count, end: count }),
    v.check(({ start, end }) => start < end, 'ends before it starts'),
  ),
]);

const body = v.variant('type', [
  v.strictObject({
    type: v.literal('TextualBody'),
    value: v.string(),
    format: v.literal('text/plain'),
    language,
    purpose: motivation,
  }),
  v.strictObject({ type: v.literal('SpecificResource'), source: iri, purpose: motivation }),
]);

const annotation = v.strictObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation,
  creator: v.strictObject({
    type: v.picklist(['Person', 'Organization', 'Software']),
    name: v.string(),
  }),
  body: v.array(body),
  target: v.array(
    v.strictObject({
      type: v.literal('SpecificResource'),
      source: v.strictObject({
        id: iri,
        type: v.picklist(['Dataset', 'Image', 'Video', 'Sound', 'Text']),
        language,
        // Of the file's own context.
        sha256: v.optional(v.pipe(v.string(), v.regex(/^[\da-f]{64}$/))),
      }),
      selector: v.array(selector),
    }),
  ),
  rights: iri,
});

const collection = v.strictObject({
  '@context': v.strictTuple([
    v.literal('http://www.w3.org/ns/anno.jsonld'),
    v.strictObject({ sha256: v.literal('https://schema.org/sha256') }),
  ]),
  id: iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: count,
  rights: iri,
  first: v.strictObject({
    id: iri,
    partOf: iri,
    type: v.literal('AnnotationPage'),
    startIndex: count,
    items: v.array(annotation),
  }),
});

const home = { address: 'https://story.example/a/', publisher: 'A daily' };
const made = (story: Story) => v.parse(collection, JSON.parse(annotations(story, home)));
const strait = loadStory(`${storiesFolder}/strait`);
const stories = [
  { slug: 'strait', folder: `${storiesFolder}/strait`, story: strait },
  ...loaded.map((one) => ({ ...one, folder: folderOf(one.slug) })),
  ...translated.map(({ slug, language, story }) => ({
    ...{ slug: `${slug} in ${language}`, folder: folderOf(slug), story },
  })),
];

/** Every fact that was read in the article, and not taken out by an editor. */
const factsOf = (folder: string) => loadFacts(folder).facts;

test.each(stories)(
  '$slug: every fact of the article is a valid annotation',
  ({ folder, story }) => {
    const { first, total } = made(story);
    const facts = factsOf(folder);
    expect(first.items.map(({ id }) => id)).toEqual(
      facts.map(({ id }) => `${home.address}data/annotations.json#fact-${id}`),
    );
    expect(total).toBe(facts.length);
    expect(total).toBeGreaterThan(0);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
  },
);

test.each(stories)(
  '$slug: its selectors are those of the facts, and its body what the story says',
  ({ folder, story }) => {
    const facts = factsOf(folder);
    for (const { id, body, target } of made(story).first.items) {
      const fact = facts.find((one) => id.endsWith(`#fact-${one.id}`))!;
      const { fragment, prefix, suffix, points } = fact.reported!;
      const quote = {
        ...{ type: 'TextQuoteSelector', exact: fragment },
        ...(prefix && { prefix }),
        ...(suffix && { suffix }),
      };
      const read = target.at(-1)!;
      const place = points && {
        ...{ type: 'TextPositionSelector', start: points[0], end: points[1] },
      };
      expect(read.selector).toEqual([quote, ...(place ? [place] : [])]);
      expect(read.source.sha256).toBe(story.article.sha256);
      // A page that is there now is not the bytes that were read: it has the words alone.
      expect(target.slice(0, -1).map(({ source, selector: all }) => [source, all])).toEqual(
        story.article.url
          ? [[{ id: story.article.url, type: 'Text', language: 'en' }, [quote]]]
          : [],
      );
      const figure = story.figures.find((one) => one.id === fact.id);
      const row = { source: `${home.address}numbers/#n-${fact.id}`, purpose: 'linking' };
      const links = body.filter(({ purpose }) => purpose === 'linking');
      if (figure) expect(body[0]).toMatchObject({ value: `${figure.what}: ${figure.text}` });
      expect(links).toEqual(figure ? [expect.objectContaining(row)] : []);
    }
  },
);

test.each(['🚢', 'A'])('a place is counted in code points, as the model has it: %s', (sign) => {
  const bytes = Buffer.from(`${sign} ship\n\nIt had 40 boats in 1990.\n`);
  const { file, text } = readArticle(bytes, { published: '2017-09-05', publisher: 'A' });
  const place = readFacts(file, 'facts.json').facts[0]!.reported!;
  const read = made({ ...strait, reported: [{ figure: strait.reported[0]!.figure, place }] });
  const position = read.first.items[0]!.target.at(-1)!.selector.at(-1)!;
  if (position.type !== 'TextPositionSelector') throw new Error('has no position');
  expect([...text].slice(position.start, position.end).join('')).toBe(place.fragment);
});

test('a place that nobody knows in code points is left out', () => {
  const { figure, place } = strait.reported[0]!;
  const { points: _, ...others } = place;
  const read = made({ ...strait, reported: [{ figure, place: others }] });
  expect(read.first.items[0]!.target.at(-1)!.selector).toHaveLength(1);
});

test('a fact that the story does not use is said by its amount, and leads to no row', () => {
  const { figure, place } = strait.reported.find((one) => typeof one.figure.value === 'number')!;
  const unused = { ...figure, id: 'unused', what: figure.quote };
  const [item] = made({ ...strait, reported: [{ figure: unused, place }] }).first.items;
  expect(item!.body).toEqual([
    expect.objectContaining({ value: amountOf(unused, strait.locale), purpose: 'describing' }),
  ]);
});

test('what was read is named by its bytes', () => {
  const { url: _, ...article } = strait.article;
  const bytes = Buffer.alloc(32, 0xff);
  const named = { ...article, sha256: bytes.toString('hex') };
  expect(made({ ...strait, article: named }).first.items[0]!.target[0]!.source.id).toBe(
    'ni:///sha-256;__________________________________________8',
  );
});
