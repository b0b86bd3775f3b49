import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedDocument, embedLines, embeds, embedSheet } from '../../src/embed/page/document';
import { WIDE } from '../../src/page/room';
import { plain } from '../../src/figures/figure';
import { madeStory } from '../stories/make';
import { strait } from '../stories/strait';

const story = madeStory(strait());
const pages = embeds(story);
const documents = Object.fromEntries(
  Object.entries(pages).map(([name, page]) => [
    name,
    embedDocument(story, page, {
      address: 'https://story.example/path/',
      publisher: 'The Strait',
      scripts: ['shared.js', 'script.js'],
      root: '',
    }),
  ]),
);

test('a page runs its classic scripts in their order, and allows nothing else', () => {
  for (const html of Object.values(documents)) {
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script nonce="embed">',
      '<script src="shared.js" defer nonce="embed">',
      '<script src="script.js" defer nonce="embed">',
    ]);
    expect(html).toContain(
      `default-src 'none'; script-src 'self' 'nonce-embed'; style-src 'self' 'unsafe-inline'; style-src-elem 'self' 'nonce-embed'; img-src 'self'; connect-src 'self';`,
    );
    expect(html).not.toMatch(/<(iframe|form|base)|\son\w+=|crossorigin|type="module"/);
  }
});

test('all pages name one style sheet, and come with no more than what they alone have', () => {
  for (const html of Object.values(documents)) {
    expect(html.match(/<link rel="stylesheet"[^>]*>/g)).toEqual([
      `<link rel="stylesheet" href="../../${embedSheet.path}" nonce="embed">`,
    ]);
    expect(html.match(/<style[^>]*>/g)).toEqual(['<style nonce="embed">']);
  }
  expect(embedSheet.css).toContain('.bar');
  expect(embedSheet.css).not.toContain('.opening');
  const opened = Object.keys(documents).filter((name) => /\.opening\s*\{/.test(documents[name]!));
  expect(opened).toEqual(['story']);
});

test('search engines leave it out, web archives may keep it', () => {
  for (const html of Object.values(documents)) {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<meta name="archive.org_bot" content="all">');
  }
});

test('it is called what its picture is called', () => {
  expect(documents.routes).toContain('<title>Two ways from Vessa to Orlund</title>');
});

test('a chart’s page holds the words of all its steps, and its own first picture', () => {
  for (const { id, steps } of story.chapters) {
    const text = documents[id]!.replace(/<style.*?<\/style>/s, '').replace(/<[^>]*>/g, '');
    for (const step of steps) expect(text).toContain(plain(step.heading).replace('&', '&amp;'));
    expect(documents[id]!.match(/class="plot"/g)).toHaveLength(1);
  }
});

test('its links lead to the story, beside the host’s page', () => {
  const links = documents.trade!.match(/<a [^>]*>/g)!;
  expect(links.length).toBeGreaterThan(5);
  for (const link of links)
    expect(link).toMatch(/href="\.\.\/\.\.\/.*target="_blank" rel="noopener"/);
  expect(documents.trade).toContain('href="../../numbers/#n-trade-1992"');
});

test('every number in its words says where it comes from', () => {
  for (const [name, page] of Object.entries(pages)) {
    const lines = embedLines(story, page);
    const keys = [...documents[name]!.matchAll(/numbers\/#n-([\w-]+)/g)].map(([, key]) => key!);
    expect(keys.length).toBeGreaterThan(2);
    for (const key of keys) expect(lines[key]?.length, key).toBeGreaterThan(1);
  }
});

test('only a page with a map carries the land', () => {
  const withLand = Object.keys(documents).filter((name) => documents[name]!.includes('id="land"'));
  expect(withLand).toEqual(['story', 'routes']);
});

test('words stand beside pictures from the width on that the list of pages names', () => {
  const widths = ['flow', 'deck'].flatMap((name) => {
    const style = readFileSync(
      new URL(`../../src/embed/style/${name}.css`, import.meta.url),
      'utf8',
    );
    return [...style.matchAll(/min-width: (\d+)rem/g)].map(([, rem]) => Number(rem));
  });
  expect(new Set(widths)).toEqual(new Set([Math.floor(WIDE / 16)]));
});

test('the address of the story can be read in it, also without its script', () => {
  for (const html of Object.values(documents)) expect(html).toContain('>story.example/path</span>');
});
