import { expect, test } from 'vitest';
import { headersOf, parseHeaders } from '../../scripts/headers.mjs';
import { nginxLocations } from '../../scripts/nginx.mjs';

const text = `# Rules
/*
  X-All: yes

/assets/*
  Cache-Control: public, max-age=1
/
  Policy: img-src 'self' data:; base-uri 'none'
`;
const rules = parseHeaders(text);

test('a path has the headers of each rule that it matches', () => {
  expect(headersOf(rules, '/')).toEqual([
    ['X-All', 'yes'],
    ['Policy', "img-src 'self' data:; base-uri 'none'"],
  ]);
  expect(headersOf(rules, '/assets/a.js')).toEqual([
    ['X-All', 'yes'],
    ['Cache-Control', 'public, max-age=1'],
  ]);
  expect(headersOf(rules, '/index.html')).toEqual([['X-All', 'yes']]);
});

test.each(['', '\n\n', '# nothing\n', '  Header: without a path\n'])('%j has no rules', (none) => {
  expect(parseHeaders(none)).toEqual([]);
});

test('for nginx each location names all of its headers, and has what is not kept asked for again', () => {
  expect(nginxLocations(text)).toBe(`location / {
  add_header X-All "yes" always;
  add_header Cache-Control "no-cache" always;
}

location /assets/ {
  add_header X-All "yes" always;
  add_header Cache-Control "public, max-age=1" always;
}

location = / {
  add_header X-All "yes" always;
  add_header Policy "img-src 'self' data:; base-uri 'none'" always;
  add_header Cache-Control "no-cache" always;
}
`);
});
