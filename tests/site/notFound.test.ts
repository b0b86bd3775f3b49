import { expect, test } from 'vitest';
import { Site } from '../../src/site/site';
import { dataOf } from './data';

const pageAt = (address: string) => new Site(dataOf(), address).notFound;

test('it leads to each story from any address, wherever the site is', () => {
  const linksOf = (html: string) =>
    [...html.matchAll(/<li lang="en"><a href="([^"]*)">([^<]+)</g)].map(([, ...link]) => link);
  expect(linksOf(pageAt('https://story.example/some/path/'))).toEqual([
    ['/some/path/', 'Ferries on the lake'],
    ['/some/path/night-buses/', 'Buses by night'],
  ]);
  expect(linksOf(pageAt('http://127.0.0.1:4173/'))[0]).toEqual(['/', 'Ferries on the lake']);
});

test('it is small, is not to be found, and needs nothing beside it', () => {
  const html = pageAt('https://story.example/');
  expect(html.length).toBeLessThan(4_000);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain(`content="default-src 'none'`);
  expect(html).toMatch(/<html lang="en">/);
  expect(html).toMatch(/<title>[^<]+<\/title>/);
  expect(html).not.toMatch(/<script|rel="stylesheet"|src=|url\(|@import|<!--/);
  // Nothing is looked for beside an address that is not there.
  for (const [, address] of html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^\//);
});
