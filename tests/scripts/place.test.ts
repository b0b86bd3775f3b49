import { expect, test } from 'vitest';
import { CliError } from '../../scripts/cliError.mjs';
import { placeOf } from '../../scripts/place.mjs';

test('without settings the site is where npm start serves it, and its links work below any path', () => {
  expect(placeOf({})).toEqual({
    address: 'http://127.0.0.1:4173/',
    named: false,
    path: '/',
    base: './',
  });
  expect(placeOf({ SITE_URL: '', BASE_PATH: '' })).toEqual(placeOf({}));
});

test.each([
  [{ SITE_URL: 'https://example.org' }, 'https://example.org/', './'],
  [{ SITE_URL: 'https://example.org/a/b' }, 'https://example.org/a/b/', './'],
  [{ SITE_URL: 'http://localhost:8080/a/' }, 'http://localhost:8080/a/', './'],
  [{ SITE_URL: 'https://example.org', BASE_PATH: '/a/b/' }, 'https://example.org/a/b/', '/a/b/'],
  [{ SITE_URL: 'https://example.org/a', BASE_PATH: '/a' }, 'https://example.org/a/', '/a/'],
  [{ BASE_PATH: '/some/path' }, 'http://127.0.0.1:4173/some/path/', '/some/path/'],
  [{ BASE_PATH: '/' }, 'http://127.0.0.1:4173/', '/'],
])('%j: the site is at %s, and links begin with %s', (env, address, base) => {
  expect(placeOf(env)).toMatchObject({ address, base, path: base.replace('./', '/') });
});

test.each([
  ['example.org', 'not the address of a site'],
  ['ftp://example.org/', 'not the address of a site'],
  ['javascript:alert(1)', 'not the address of a site'],
  ['https://example.org/?a=b', 'not the address of a site'],
  ['https://example.org/#a', 'not the address of a site'],
  ['https://me:secret@example.org/', 'not the address of a site'],
])('SITE_URL %s is refused, with how to write it', (SITE_URL, complaint) => {
  expect(() => placeOf({ SITE_URL })).toThrow(CliError);
  expect(() => placeOf({ SITE_URL })).toThrow(
    `SITE_URL ${SITE_URL}: ${complaint}; write it like https://example.org/`,
  );
});

test.each(['some/path', './', 'https://example.org/', '/a b/', '/a/../b/', '//a/', '/a?b', '/"x/'])(
  'BASE_PATH %s is refused, with how to write it',
  (BASE_PATH) => {
    expect(() => placeOf({ BASE_PATH })).toThrow(
      `BASE_PATH ${BASE_PATH}: not a path; write it like /some/path/`,
    );
  },
);

test('two different paths are refused', () => {
  expect(() => placeOf({ SITE_URL: 'https://example.org/a/', BASE_PATH: '/b/' })).toThrow(
    'SITE_URL https://example.org/a/ and BASE_PATH /b/ name different paths',
  );
});
