/** A further language is an object and a file of Markdown: here a made-up one, of a made-up story. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { locales } from '../../../src/locales/locales';
import { Site } from '../../../src/site/site';
import { elements, named, parseHtml, textOf } from '../../html';
import { complaints } from '../../facts/files';
import { dataOf } from '../../site/data';
import { fourth } from './fourth';

const known = locales as Record<string, typeof fourth>;
beforeAll(() => void (known.eo = fourth));
afterAll(() => void delete known.eo);

const SITE = 'https://story.example/';

const WORDS = `title: {times} foje
page title: Pramoj sur la lago
kicker: Inventita lago
opens with: passengers-1993 to passengers-2003

Pramoj portis {to} homojn en {to year}, {times} foje pli ol en {from year}.

Gazeto kalkulis: {from} en {from year}, {to | dative} en {to year}.

# Kiu trairas {#who-crosses}

chart: squares
series: passengers
square: 12,000
tone: 2
axis: Thousand people a year
per: 1 thousand

## La unua jaro {#few-cross} [one]

En {from year} estis {from} homoj.

## La lasta jaro {#many-cross} [all]

En {to year} estis {to} homoj, kaj la lago {rose: kreskis}.

# Nomoj {#names}

passengers: Homoj sur la lago

# Citaĵoj {#quotes}

article: La lago
passengers-1993: {passengers-1993} en {passengers-1993 year}
passengers-2003: ĉirkaŭ {passengers-2003 bare} en {passengers-2003 year}

# Eldonantoj {#publishers}

article: The Ferryman → La Pramisto
harbour-2005: Harbour Board → La Havenejo

# Titoloj {#titles}

harbour-2005: Passengers → Homoj de 2005
`;

/** A site of the lake in two languages; the second one's words as they stand, or changed. */
function siteOf(from = '', to = '', stories = ['lake-ferries']) {
  const data = dataOf(stories);
  const words = WORDS.replace(from, to);
  if (from && words === WORDS) throw new Error(`the words have no ${from}`);
  writeFileSync(join(data, 'lake-ferries/eo.md'), words);
  return new Site(data, SITE);
}

const refused = (from: string, to: string) => complaints(() => siteOf(from, to).check());

/** Where a line of a language's file begins with these words. */
function lineOf(words: string): string {
  const file = new URL('../../stories/data/lake-ferries/en.md', import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n');
  return `lake-ferries/en.md:${lines.findIndex((line) => line.startsWith(words)) + 1}:`;
}

describe('a story in a further language', () => {
  let site: Site;
  let page: NonNullable<ReturnType<Site['page']>>;
  beforeEach(() => {
    site = siteOf();
    page = site.page('eo/')!;
  });

  test('has its pages, embeds and files below the story', () => {
    expect(site.pages).toEqual(['', 'numbers/', 'eo/', 'eo/numbers/', 'stories/']);
    expect(site.embed('lake-ferries.eo', 'who-crosses', []).path).toBe('eo/embed/who-crosses/');
    for (const path of Object.keys(site.files('lake-ferries.eo'))) expect(path).toMatch(/^eo\//);
    expect(siteOf('', '', ['night-buses', 'lake-ferries']).pages).toContain('lake-ferries/eo/');
  });

  test('says so, and where its other languages are', () => {
    expect(page.language).toBe('eo');
    for (const [path, own] of [
      ['', ''],
      ['eo/', 'eo/'],
      ['numbers/', 'numbers/'],
      ['eo/numbers/', 'eo/numbers/'],
    ] as const) {
      const head = site.page(path)!.about;
      const inStory = path.replace('eo/', '');
      const links = [...head.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, ...link]) => link,
      );
      expect(links).toEqual([
        ['en', SITE + inStory],
        ['eo', `${SITE}eo/${inStory}`],
        ['x-default', SITE + inStory],
      ]);
      expect(head).toContain(`<link rel="canonical" href="${SITE}${own}">`);
    }
    const frame = site.embed('lake-ferries.eo', 'who-crosses', []).html;
    expect(frame).toContain('<html lang="eo"');
    expect(frame).toContain('data-languages="en English ../../../embed/who-crosses/"');
  });

  test('leads to each language by that one’s own name', () => {
    const links = (path: string) =>
      named(parseHtml(site.page(path)!.body), 'a')
        .filter(({ attributes }) => attributes.hreflang)
        .map((link) => [link.attributes.lang, link.attributes.href, textOf(link)]);
    expect(links('')).toEqual([['eo', 'eo/', 'Esperanto']]);
    expect(links('eo/')).toEqual([['en', '../', 'English']]);
    expect(links('numbers/')).toEqual([['eo', '../eo/numbers/', 'Esperanto']]);
    expect(links('eo/numbers/')).toEqual([['en', '../../numbers/', 'English']]);
    expect(links('stories/')).toEqual([['eo', '../eo/', 'Esperanto']]);
    expect(site.notFound).toContain('hreflang="eo"');
    expect(site.notFound).toContain('<p lang="eo">');
  });

  test('speaks its own language, also in the interface, and in forms that it has', () => {
    const text = textOf(parseHtml(page.body));
    expect(text).toContain('La unua jaro');
    expect(text).toContain('al around 96,000 tien en 2003');
    expect(text).toContain('Every numbero');
  });

  test('has the article’s words as they were, marked as such, with what they mean', () => {
    const numbers = site.page('eo/numbers/')!.body;
    expect(numbers).toContain(
      '<span class="quoted" lang="en">“12,000 people in 1993”</span> (12,000 en 1993)',
    );
    expect(site.files('lake-ferries.eo')['eo/data/facts.json']).not.toContain('"told"');
  });

  test('cites a source in its language by its own title, others by that of the data, marked', () => {
    const cited = (path: string) =>
      elements(parseHtml(site.page(path)!.body))
        .filter(({ name, attributes }) => name === 'section' && attributes.id === 'sources')
        .flatMap((sources) => named(sources, 'li'))
        .map((source) => [
          named(source, 'bdi').map(({ attributes }) => attributes.lang)[0],
          textOf(source),
        ]);
    expect(cited('eo/numbers/')).toEqual([
      ['en', expect.stringContaining('Ferries fill up')],
      [undefined, expect.stringMatching(/^Homoj de 2005/)],
    ]);
    expect(cited('numbers/')).toEqual([
      [undefined, expect.stringContaining('Ferries fill up')],
      [undefined, expect.stringMatching(/^Passengers/)],
    ]);
    expect(site.files('lake-ferries.eo')['eo/data/facts.csv']).toContain('Homoj de 2005');
  });

  test('shows its original’s cards and stills, where drawn pictures have no face for it', () => {
    expect(page.about).toContain(`og:image" content="${SITE}cards/story.png"`);
    expect(site.cards('lake-ferries.eo')).toEqual({});
    expect(site.stills('lake-ferries.eo')).toEqual({});
    const { stills } = JSON.parse(site.stillFiles('lake-ferries.eo')['eo/stills.json']!) as {
      stills: { heading: string; files: { light: { svg: string } } }[];
    };
    expect(stills[0]!.heading).toBe('La unua jaro');
    const [path] = Object.keys(site.stills('lake-ferries'));
    expect(`../${path}`).toBe(stills[0]!.files.light.svg);
  });
});

test.each([
  [
    'a number',
    'En {from year} estis {from} homoj.',
    'En {from year} estis homoj.',
    'In {from year} it',
    'few-cross does not say {from} (12,000), which ',
  ],
  [
    'another number',
    'estis {from} homoj.',
    'estis {to} homoj.',
    'In {from year} it',
    '{to} (around 96,000) is not said at ',
  ],
  [
    'a year more',
    'estis {from} homoj.',
    'estis {from} homoj, {to year}.',
    'In {from year} it',
    '{to year} (2003) is not said at ',
  ],
  [
    'a comparison',
    '{rose: kreskis}',
    'pleniĝis',
    'In {to year} it',
    'many-cross does not say {rose: fuller}, which ',
  ],
  ['a view', '[all]', '[one]', '## The last year', 'step many-cross shows [one], and '],
  ['a setting', 'tone: 2', 'tone: 3', 'tone: 2', '"tone: 3" is not what '],
  ['a line', 'tone: 2\n', '', 'tone: 2', 'chapter who-crosses lacks "tone:", which stands at '],
  [
    'a step',
    /## La lasta jaro[^]*?(?=# Nomoj)/.exec(WORDS)![0],
    '',
    '## The last year',
    'lacks step many-cross, which stands at ',
  ],
])(
  'a translation is refused that has not %s of its original, with both lines',
  (_, from, to, line, complaint) => {
    const found = refused(from, to).find((one) => one.includes(complaint));
    expect(found).toMatch(/^lake-ferries\/eo\.md:\d+:\d+: /);
    expect(found).toContain(lineOf(line));
  },
);

test.each([
  [
    '{rose: kreskis}',
    '{rose: kreskis}, kaj kreskis',
    '“kreskis” is a comparison that nothing bears out',
  ],
  [
    'kicker:',
    'other order: few-cross text, nowhere text\nkicker:',
    '"nowhere text" is no line that says numbers; name its step and "text", "alt" or another',
  ],
  [
    '{rose: kreskis}',
    'ne {rose: kreskis}',
    '“ne” beside {rose: kreskis} turns round what it bears out',
  ],
  [
    'kaj la lago',
    'jaron poste, kaj la lago',
    'many-cross names a year later, which lake-ferries/en.md:',
  ],
  ['kaj la lago', 'lundon, kaj la lago', 'many-cross names lundo, which lake-ferries/en.md:'],
  ['estis {to} homoj', 'estis {to} mejloj', '{to} is said with “mejloj”, and is counted in people'],
  [
    'estis {to} homoj',
    'estis dudek {to} homoj',
    '“dudek” is a number that nothing bears out; write a reference',
  ],
  ['{to | dative}', 'de {to | dative}', '{to | dative} stands behind “de”; take the form out'],
  [
    '{to | dative}',
    '{to | ablative}',
    'Esperanto (eo) has no form “ablative” of “around 96,000”; use one of dative',
  ],
  ['{to | dative}', '{to | }', 'has no form behind its bar; name one, or leave it out'],
  [
    'article: The Ferryman → La Pramisto',
    '',
    '{#publishers} lacks "article:", which is “The Ferryman” in the data; translate it there',
  ],
  [
    'passengers-1993: {passengers-1993} en {passengers-1993 year}\n',
    '',
    '{#quotes} lacks "passengers-1993:", which is “12,000 people in 1993” in the data',
  ],
  [
    '{passengers-1993} en {passengers-1993 year}',
    '12,000 en 1993',
    'has a digit that is typed; write a reference to a fact',
  ],
  [
    'harbour-2005: Harbour Board → ',
    'harbour-2005: ',
    '"harbour-2005:" does not say what it translates; write "harbour-2005: Harbour Board → …"',
  ],
  [
    'Passengers → Homoj',
    'Ferries → Homoj',
    '"harbour-2005:" translates “Ferries”, and the data say “Passengers” now; translate that',
  ],
  [
    'harbour-2005: Passengers →',
    'nowhere: Passengers →',
    '"nowhere:" names nothing of this story; see docs/writing.md',
  ],
  [
    'harbour-2005: Passengers →',
    'article: Ferries fill up →',
    '"article:" names nothing of this story; see docs/writing.md',
  ],
  [
    'Harbour Board →',
    'Lake Board →',
    '"harbour-2005:" translates “Lake Board”, and the data say “Harbour Board” now; translate that',
  ],
  [
    '{passengers-1993} en {passengers-1993 year}',
    '{passengers-2003} en {passengers-2003 year}',
    '"passengers-1993:" cites {passengers-2003}, which the article does not say there; cite {passengers-1993}',
  ],
  [
    '{passengers-1993} en {passengers-1993 year}',
    'en {passengers-1993 year}',
    '"passengers-1993:" does not say its value; write {passengers-1993}',
  ],
  [
    '{passengers-1993} en {passengers-1993 year}',
    '{passengers-1993}',
    '"passengers-1993:" does not say its year; write {passengers-1993 year}',
  ],
])('%s as %s is refused', (from, to, complaint) => {
  expect(refused(from, to).join('\n')).toContain(complaint);
});

describe('two numbers of one kind', () => {
  const line = 'Gazeto kalkulis: {from} en {from year}, {to | dative} en {to year}.';
  const turned = 'Gazeto kalkulis: {to | dative} en {to year}, {from} en {from year}.';

  test('stand in the order of the original, or the build stops with both lines', () => {
    const found = refused(line, turned);
    expect(found).toEqual([
      expect.stringMatching(
        /^lake-ferries\/eo\.md:8:18: \{to \| dative\} \(al around 96,000\) stands where lake-ferries\/en\.md:8:1 says \{from\} \(12,000\); keep the order, name what each is of right before it, or set "other order: opening intro" in the opening$/,
      ),
    ]);
  });

  test('may stand in another where the opening names their line', () => {
    const words = WORDS.replace(line, turned).replace(
      'kicker:',
      'other order: opening intro\nkicker:',
    );
    expect(() => siteOf(WORDS, words).check()).not.toThrow();
  });
});

test('why an editor corrected a fact is told in each language, and marked as of none', () => {
  const data = dataOf(['lake-ferries']);
  const edit = {
    ...{ action: 'set', fact: 'passengers-2003', set: { value: 96000 }, by: 'editor' },
    ...{ on: '2004-02-20', because: 'the operator mended it' },
    quote: { exact: 'around 96,000 people in 2003', prefix: 'to ', suffix: '.' },
  };
  const facts = join(data, 'lake-ferries/facts.json');
  const read = readFileSync(facts, 'utf8')
    .replace('"value": 96000', '"value": 95000')
    .replace('2003", "paragraph"', '2003", "prefix": "to ", "suffix": ".", "paragraph"');
  writeFileSync(facts, read);
  writeFileSync(join(data, 'lake-ferries/edits.json'), JSON.stringify({ edits: [edit] }));
  const write = (words: string) => writeFileSync(join(data, 'lake-ferries/eo.md'), words);
  write(WORDS);
  expect(complaints(() => new Site(data, SITE).check()).join()).toContain(
    '{#corrections} lacks "passengers-2003:", which is “the operator mended it” in the data',
  );
  write(
    `${WORDS}\n# Korektoj {#corrections}\n\npassengers-2003: the operator mended it → la pramisto riparis ĝin\n`,
  );
  const numbers = new Site(data, SITE).page('eo/numbers/')!.body;
  expect(numbers).toMatch(/la pramisto+ riparis.? ĝin/);
  expect(numbers).not.toContain('the operator mended it');
});

test('who published the article, where it is another’s, is told in each language', () => {
  const data = dataOf(['lake-ferries']);
  const facts = join(data, 'lake-ferries/facts.json');
  const read = readFileSync(facts, 'utf8');
  writeFileSync(facts, read.replace('"title": "Ferries', '"via": "The Lake", "title": "Ferries'));
  const write = (words: string) => writeFileSync(join(data, 'lake-ferries/eo.md'), words);
  write(WORDS);
  expect(complaints(() => new Site(data, SITE).check()).join()).toContain(
    '{#publishers} lacks "article via:", which is “The Lake” in the data; translate it there',
  );
  write(WORDS.replace('harbour-2005: H', 'article via: The Lake → La Lago\nharbour-2005: H'));
  const site = new Site(data, SITE);
  const made = (path: string) =>
    elements(parseHtml(site.page(path)!.body)).find(({ attributes }) => attributes.id === 'made')!;
  expect(textOf(made('eo/'))).toMatch(/“Ferries fill up”\. La Pramisto, .* La Lago/);
  expect(textOf(made('eo/'))).not.toContain('The Lake');
  const foreign = elements(made('eo/')).filter(({ attributes }) => attributes.lang === 'en');
  expect(foreign.map(textOf)).toEqual(['Ferries fill up']);
  expect(textOf(made(''))).toContain('Read as The Lake published it.');
});

test('one reason of two figures is translated for each, and each shows its own', () => {
  const data = dataOf(['lake-ferries']);
  const file = (name: string) => join(data, 'lake-ferries', name);
  const replace = (name: string, from: string, to: string) =>
    writeFileSync(file(name), readFileSync(file(name), 'utf8').replace(from, to));
  const figures = ['passengers-1998', 'passengers-1999'];
  const signed = { by: 'editor', because: 'a slip' };
  const edits = figures.flatMap((figure, i) => [
    { action: 'correct', figure, was: { value: 9000 }, on: '2004-11-29', ...signed },
    {
      action: 'correct',
      figure,
      was: { value: 9100 },
      on: '2004-11-30',
      ...signed,
      because: `slip ${'ab'[i]}`,
    },
  ]);
  replace('context.json', '"events"', '"more"');
  const context = JSON.parse(readFileSync(file('context.json'), 'utf8')) as { figures: object[] };
  const more = { ...context, more: undefined, events: [] };
  context.figures.push({ ...context.figures[0], id: figures[1], date: '1999' });
  writeFileSync(file('context.json'), JSON.stringify({ ...more, figures: context.figures }));
  replace('en.md', 'kicker:', 'published: 2004-03-01\nkicker:');
  writeFileSync(file('edits.json'), JSON.stringify({ edits }));
  const lines = [
    'passengers-1998: a slip → eraro ab',
    'passengers-1998-2: slip a → eraro ac',
    'passengers-1999: a slip → eraro ad',
    'passengers-1999-2: slip b → eraro ae',
  ];
  const dated = WORDS.replace('kicker:', 'published: 2004-03-01\nkicker:');
  writeFileSync(file('eo.md'), `${dated}\n# Korektoj {#corrections}\n\n${lines.join('\n')}\n`);
  const { body } = new Site(data, SITE).page('eo/')!;
  const told = [...body.matchAll(/erar\w+\s(a[b-e])/g)].map(([, word]) => word);
  expect(told).toEqual(['ab', 'ad', 'ac', 'ae']);
});

test('a form that a language has none of is refused with what to do', () => {
  const data = dataOf(['lake-ferries']);
  const words = join(data, 'lake-ferries/en.md');
  const [, rest = ''] = [0, readFileSync(words, 'utf8')];
  writeFileSync(words, rest.replace('it was {from} people', 'it was {from | genitive} people'));
  expect(complaints(() => new Site(data, SITE).check())).toEqual([
    expect.stringMatching(
      /^lake-ferries\/en\.md:21:23: \{from \| genitive\}: English \(en\) has no forms; take “\| genitive” out$/,
    ),
  ]);
});
