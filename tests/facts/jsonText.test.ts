import { expect, test } from 'vitest';
import { textProblems } from '../../src/facts/jsonText';

const file = (fields: string): string =>
  `{\n  "facts": [\n    { "id": "trade-1992",\n      ${fields} }\n  ]\n}`;

test.each([
  '"value": 5, "unit": "usd"',
  '"period": { "date": "1992" }, "since": { "date": "1990" }',
  '"what": "a \\"quoted\\" word: {[", "more": "an \\\\"',
  '"what": "soft\\u00ADhyphens, Ελλάδα, Россия, 한국 and line\\nends"',
])('what files have is right: %s', (fields) => {
  expect(textProblems(file(fields))).toEqual([]);
});

test.each([
  ['"value": 5,\n"value": 7', 'trade-1992: line 5: "value" stands twice; leave one'],
  ['"unit": "usd", "un\\u0069t": "eur"', 'trade-1992: line 4: "unit" stands twice; leave one'],
  [
    '"a": {}, "__proto__": 1, "__proto__": 2',
    'trade-1992: line 4: "__proto__" stands twice; leave one',
  ],
  ['"what": "a\\u0000b"', 'trade-1992: line 4: the sign U+0000 is not seen; take it out'],
  ['"what": "a\u202Eb"', 'trade-1992: line 4: the sign U+202E is not seen; take it out'],
  ['"wh\u200Bat": 1', 'trade-1992: line 4: the sign U+200B is not seen; take it out'],
  [
    '"what": "Уonhap"',
    'trade-1992: line 4: “Уonhap” has letters of two alphabets that look alike; type it anew',
  ],
  [
    '"what": "Caf\uFFFD"',
    'trade-1992: line 4: a letter was lost here; save the file as UTF-8, and type it anew',
  ],
])('%j stops the build', (fields, complaint) => {
  expect(textProblems(file(fields))).toEqual([complaint]);
});

test('a headline of megabytes, and depths without end, are refused and not read on', () => {
  expect(textProblems(file(`"title": "${'much '.repeat(1_000_000)}"`))).toEqual([
    'trade-1992: line 4: a text of 5000000 letters; none has more than 2000, cut it',
  ]);
  expect(textProblems('['.repeat(100_000) + ']'.repeat(100_000))).toEqual([
    'line 1: more than 16 levels; a file has few, see data/README.md',
  ]);
});
