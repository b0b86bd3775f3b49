import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pages } from '../../../src/page/pages';
import { listingFiles, storyFiles } from '../../../src/publish/site/files';
import type { Fact } from '../../../src/facts/fact';
import { headsOf } from '../../../src/publish/site/heads';
import { datasetOf } from '../../../src/publish/site/structured';
import { named, parseHtml, type Element } from '../../html';
import { found, foundDay } from '../../stories/facts';
import { madeStory } from '../../stories/make';
import { whole } from '../../stories/made';
import * as schemas from './schemas';

const SITE = 'https://story.example/some/path/';
const story = madeStory(whole());
const list = pages(story);
const shown = list.filter(({ kind }) => kind !== 'embed').map(({ path }) => path);
const written = { ...storyFiles(SITE, story, ''), ...listingFiles(SITE, shown, ['', 'more/']) };
const home = { address: SITE, publisher: 'The Strait' };
const all = headsOf(home, story);

const headOf = (path: string): Element => parseHtml(all[path]!.replace(/<script.*<\/script>/s, ''));
const linkOf = (path: string, rel: string) =>
  named(headOf(path), 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href;

/** What a page's head says to those who show links. */
const shownOf = (path: string) =>
  Object.fromEntries(
    named(headOf(path), 'meta').map(({ attributes: { property, name, content } }) => [
      property ?? name,
      content,
    ]),
  );

const dataOf = (path: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/s.exec(all[path]!)![1]!);

test('every page has its head', () => {
  expect(Object.keys(all)).toEqual(list.map(({ path }) => path));
});

test.each(list.map((page) => [page.path, page] as const))(
  'the head of "%s" names its picture, its words and its one address',
  (path, { title, description, chart, kind }) => {
    const shown = v.parse(schemas.shown, shownOf(path));
    expect(shown).toMatchObject({
      'og:title': title,
      'og:description': description,
      'og:url': kind === 'embed' ? SITE : SITE + path,
      'og:image': `${SITE}cards/${chart ?? 'story'}.png`,
    });
    expect(linkOf(path, 'canonical')).toBe(SITE + path);
  },
);

test('the story is an article that is based on a report', () => {
  const data = v.parse(schemas.article, dataOf(''));
  expect(data.isBasedOn).toEqual({
    '@type': 'NewsArticle',
    name: story.article.title,
    publisher: { '@type': 'Organization', name: 'The Ferryman' },
    datePublished: '2011-03-04',
  });
});

describe('whose a page is, and when it appeared', () => {
  const site = { '@type': 'Organization', name: 'The Strait' };
  const headsWith = (lines: string) => {
    const told = whole();
    return headsOf(home, madeStory({ ...told, words: `${lines}${told.words}` }));
  };
  const articleIn = (head: string) =>
    v.parse(
      schemas.article,
      JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/s.exec(head)![1]!),
    );

  test('a story that says nothing of it is told by the site, and has no day', () => {
    const { author, publisher, datePublished, dateModified } = articleIn(all['']!);
    expect([author, publisher]).toEqual([site, site]);
    expect([datePublished, dateModified]).toEqual([undefined, undefined]);
    for (const { path } of list) {
      expect(shownOf(path)).toMatchObject({ 'og:site_name': 'The Strait', author: 'The Strait' });
      expect(all[path]).not.toContain('article:');
    }
  });

  test('its days are its own, not those of the article, on each of its pages', () => {
    const heads = headsWith('published: 2012-01-31\nmodified: 2012-02-01\n');
    expect(articleIn(heads['']!)).toMatchObject({
      datePublished: '2012-01-31',
      dateModified: '2012-02-01',
    });
    for (const { path } of list) {
      expect(heads[path]).toContain('property="article:published_time" content="2012-01-31"');
      expect(heads[path]).toContain('property="article:modified_time" content="2012-02-01"');
    }
    expect(heads['numbers/']).toContain('"datePublished":"2012-01-31"');
  });

  test('those who tell it are named; one of them as one', () => {
    const person = (name: string) => ({ '@type': 'Person', name });
    const [one, two] = ['author: Ada North\n', 'author: Ada North, Bo South\n'].map(headsWith);
    expect(articleIn(one!['']!).author).toEqual(person('Ada North'));
    expect(articleIn(two!['']!).author).toEqual([person('Ada North'), person('Bo South')]);
    expect(two!['numbers/']).toContain('name="author" content="Ada North, Bo South"');
    expect(articleIn(two!['']!).publisher).toEqual(site);
  });
});

test('the figures are a set of data: what is measured, where the files are, what it is based on', () => {
  const data = v.parse(schemas.dataset, dataOf('numbers/'));
  expect(data.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
    ['facts.csv', 'facts.json', 'annotations.json', 'datapackage.json'].map(
      (file) => `${SITE}data/${file}`,
    ),
  );
  expect(data.variableMeasured).toEqual([
    { '@type': 'PropertyValue', name: 'Ferry passengers', unitText: 'people' },
  ]);
  expect(data.isBasedOn.map(({ name }) => name)).toEqual(story.sources.map(({ title }) => title));
  expect(data.citation).toEqual(data.isBasedOn);
});

describe('what the figures are of', () => {
  const datasetWith = (change: Partial<typeof story>) =>
    v.parse(schemas.dataset, datasetOf(home, list[0]!, { ...story, ...change }));

  test('each figure without a series is measured by itself', () => {
    const facts = story.facts.map((fact) =>
      fact.id === 'ferries-2000' ? { ...fact, series: null } : fact,
    );
    const { variableMeasured } = datasetWith({ facts });
    expect(variableMeasured!.map(({ name }) => name)).toEqual([
      'Ferry passengers',
      'Ferry passengers, 2000',
    ]);
  });

  test.each([
    ['from the first year to the last', ['1990/2010', '199X', '2015'], '1990/2015'],
    ['to the end of a decade', ['199X'], '1990/1999'],
    ['one year is one', ['2014'], '2014'],
  ])('%s', (_, dates, expected) => {
    const facts = dates.map((date) =>
      found('ferries-2000', 5, { period: { date, basis: 'stated' } }),
    );
    expect(datasetWith({ facts }).temporalCoverage).toBe(expected);
  });

  test('figures without a date are of the dates beside them, or of none', () => {
    const undated = found('ferries-2000', 5, { period: null });
    const of = (...facts: Fact[]) => datasetWith({ facts, series: [] });
    expect(of(undated, foundDay('bridge', '2001-03')).temporalCoverage).toBe('2001');
    expect(of(undated)).not.toHaveProperty('temporalCoverage');
    expect(of(foundDay('bridge', '2001-03'))).not.toHaveProperty('variableMeasured');
  });

  test.each([
    [{ publisher: 'Board' }, { publisher: 'Board' }],
    [
      { publisher: 'Board, via Daily', by: 'Board', via: 'Daily' },
      { creator: 'Board', publisher: 'Daily' },
    ],
    [
      {
        publisher: 'Ms Lee in Today, via Centre',
        by: 'Ms Lee in Today',
        via: 'Centre',
        people: ['Lee'],
        in: 'Today',
      },
      { author: 'Lee', isPartOf: 'Today', publisher: 'Centre' },
    ],
    [
      { publisher: 'Lee, Moon, Studies 9(1)', people: ['Lee', 'Moon'], in: 'Studies' },
      { author: ['Lee', 'Moon'], isPartOf: 'Studies' },
    ],
  ])('persons and journals are no organizations: %j', (said, expected) => {
    const types = {
      author: 'Person',
      creator: 'Organization',
      isPartOf: 'Periodical',
      publisher: 'Organization',
    };
    const typed = (role: string, name: string | string[]): unknown =>
      Array.isArray(name)
        ? name.map((one) => typed(role, one))
        : { '@type': types[role as keyof typeof types], name };
    const [source] = datasetWith({ sources: [{ id: 'a', title: 'T', ...said }] }).isBasedOn;
    expect(source).toEqual({
      ...{ '@type': 'CreativeWork', name: 'T' },
      ...Object.fromEntries(
        Object.entries(expected).map(([role, name]) => [role, typed(role, name)]),
      ),
    });
  });
});

test('embedded pages describe no data of their own', () => {
  for (const { path, kind } of list)
    if (kind === 'embed') expect(all[path]).not.toContain('ld+json');
});

test.each(['story', 'passengers', 'start'])('oEmbed of %s: one frame, of any width', (id) => {
  const data = v.parse(schemas.oembed, JSON.parse(written[`oembed/${id}.json`]!));
  const frames = named(parseHtml(data.html), 'iframe');
  expect(frames).toHaveLength(1);
  const { src, title, width, height, frameborder } = frames[0]!.attributes;
  // WordPress takes the style away, and a frame would have an inset border.
  expect(frameborder).toBe('0');
  expect(src).toBe(`${SITE}embed/${id}/`);
  expect(title).toBe(data.title);
  expect([width, height]).toEqual(['100%', String(data.height)]);
  expect(data.html.match(/<\w+/g)).toEqual(['<iframe']);
});

test('the story and each page that is embedded lead to their oEmbed, which is there', () => {
  for (const { path, kind, chart } of list) {
    const href = linkOf(path, 'alternate');
    if (kind === 'numbers') expect(href).toBeUndefined();
    else expect(href).toBe(`${SITE}oembed/${chart ?? 'story'}.json`);
    if (href) expect(written).toHaveProperty([href.slice(SITE.length)]);
  }
});

test('the manifest is one, and its icons can be found from it', () => {
  v.parse(schemas.manifest, JSON.parse(written['site.webmanifest']!));
});

test('the sitemap lists the pages that stand for themselves, and robots.txt leads to it', () => {
  const listed = [...written['sitemap.xml']!.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, it]) => it);
  expect(listed).toEqual([SITE, `${SITE}numbers/`]);
  expect(written['sitemap.xml']).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset xmlns=/,
  );
  const maps = ['sitemap.xml', 'stills.xml', 'more/stills.xml'].map(
    (path) => `Sitemap: ${SITE}${path}\n`,
  );
  expect(written['robots.txt']).toBe(`User-agent: *\nAllow: /\n${maps.join('')}`);
});

test('no text can end its element', () => {
  for (const head of Object.values(all)) {
    expect(head.match(/<\/script>/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(head).not.toMatch(/<(b|i|svg)\b/);
  }
});
