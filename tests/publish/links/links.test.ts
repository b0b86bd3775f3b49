import * as v from 'valibot';
import { expect, test } from 'vitest';
import { pages } from '../../../src/page/pages';
import { linkPath } from '../../../src/publish/links/link';
import { linkFiles } from '../../../src/publish/links/page';
import { frameAddress, type EmbedChoice } from '../../../src/publish/snippet';
import { elements, named, parseHtml, textOf, type Element } from '../../html';
import * as schemas from '../site/schemas';
import { SITE, stills, story } from '../stills/made';

const files = linkFiles(story, { site: SITE, root: '', language: 'en' }, stills);
const read = (path: string): Element => parseHtml(files[`${path}index.html`]!);

/** Every choice that the dialog offers to those who take a link, but for what has a page of its own. */
const choices = pages(story).flatMap(({ path, title, room, steps, chart }) =>
  room === null
    ? []
    : [null, ...(chart === null ? [] : steps)].flatMap((step) =>
        (['auto', 'light', 'dark'] as const).map((theme): EmbedChoice => ({
          page: { path, title, room },
          site: SITE,
          step,
          theme,
          way: null,
        })),
      ),
);
const others = choices
  .filter(({ step, theme }) => step || theme !== 'auto')
  .map((choice) => [linkPath(choice), choice] as const);

test('a choice that asks for nothing is the embedded page itself, every other one has a page', () => {
  for (const choice of choices)
    if (!choice.step && choice.theme === 'auto') expect(linkPath(choice)).toBe(choice.page.path);
  expect(new Set(others.map(([path]) => path)).size).toBe(others.length);
  expect(Object.keys(files).sort()).toEqual(
    others.flatMap(([path]) => [`${path}index.html`, `${path}oembed.json`]).sort(),
  );
});

test.each(others)('%s leads to a record that keeps what was chosen', (path, choice) => {
  const link = named(read(path), 'link').find(
    ({ attributes }) => attributes.type === 'application/json+oembed',
  )!;
  expect(link.attributes).toMatchObject({ rel: 'alternate', href: `${SITE}${path}oembed.json` });
  const record = v.parse(schemas.oembed, JSON.parse(files[`${path}oembed.json`]!));
  const [frame] = named(parseHtml(record.html), 'iframe');
  expect(frame!.attributes.src).toBe(frameAddress(choice));
  const { searchParams } = new URL(frame!.attributes.src!);
  expect(searchParams.get('step')).toBe(choice.step);
  expect(searchParams.get('theme') ?? 'auto').toBe(choice.theme);
  expect(frame!.attributes).toMatchObject({ frameborder: '0', height: String(record.height) });
});

test.each(others)('%s is worth reading by itself, and asks for nothing', (path, { step }) => {
  const page = read(path);
  const shown = step ? stills.stills.filter((still) => still.step === step) : [];
  for (const { heading, text, source } of shown)
    for (const words of [heading, text, source]) expect(textOf(page)).toContain(words);
  expect(named(page, 'img').length).toBeGreaterThan(0);
  expect(named(page, 'a').length).toBeGreaterThan(0);
  expect(elements(page).filter(({ name }) => /^(script|iframe)$/.test(name))).toEqual([]);
  const [robots, policy] = ['robots', 'Content-Security-Policy'].map(
    (name) =>
      named(page, 'meta').find(({ attributes }) =>
        [attributes.name, attributes['http-equiv']].includes(name),
      )?.attributes.content,
  );
  expect(robots).toBe('noindex');
  expect(policy).toMatch(/^default-src 'none'; img-src 'self'; style-src 'unsafe-inline'/);
});

test('a shared link to a step shows its own picture, in its theme', () => {
  const [still] = stills.stills;
  const metas = named(read(`links/${still!.step}/dark/`), 'meta').map(
    ({ attributes }) => attributes,
  );
  const said = Object.fromEntries(metas.map((meta) => [meta.property ?? meta.name, meta.content]));
  expect(said).toMatchObject({
    'og:url': `${SITE}links/${still!.step}/dark/`,
    'og:image': SITE + still!.files.dark.png,
    'og:image:width': '1200',
    'og:image:height': String(still!.height * 2),
    'og:description': still!.alt,
    'color-scheme': 'dark',
  });
});
