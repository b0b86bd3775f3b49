import { expect, test } from 'vitest';
import { textProblems } from '../../src/facts/jsonText';

const file = (fields: string): string =>
  `{\n  "facts": [\n    { "id": "trade-1992",\n      ${fields} }\n  ]\n}`;

test.each([
  '"value": 5, "unit": "usd"',
  '"period": { "date": "1992" }, "since": { "date": "1990" }',
  '"what": "a \\"quoted\\" word: {[", "more": "an \\\\"',
  '"what": "soft\\u00ADhyphens, Ελλάδα, Россия, 한국, 👩‍🔬 and می‌خواهم"',
  '"fragment": "line\\nends"',
  '"value": 123456789.123, "at": [-85.60903777459777, 0]',
])('what files have is right: %s', (fields) => {
  expect(textProblems(file(fields))).toEqual([]);
});

test.each([
  ['"value": 5,\n"value": 7', 'trade-1992: line 5: "value" stands twice; leave one'],
  ['"unit": "usd", "un\\u0069t": "eur"', 'trade-1992: line 4: "unit" stands twice; leave one'],
  [
    '"constructor": { "url": "javascript:alert()" }',
    'trade-1992: line 4: "constructor" can name nothing here; give it another name',
  ],
  [
    '"title": "a headline\\nand one more"',
    'trade-1992: line 4: a text with an end of line or a tab in it; write it in one line',
  ],
  ['"value": 1e-400', 'trade-1992: line 4: 1e-400 would be read as 0; write what it is'],
  ['"value": -0', 'trade-1992: line 4: -0 would be read as 0; write what it is'],
  [
    '"value": 9007199254740993',
    'trade-1992: line 4: 9007199254740993 has more than 15 digits, which no number keeps; round it',
  ],
  [
    `"what": "Z${'\u0301'.repeat(9)}algo"`,
    'trade-1992: line 4: 9 marks stand on one letter; type it anew',
  ],
])('%j stops the build', (fields, complaint) => {
  expect(textProblems(file(fields))).toEqual([complaint]);
});

test.each(['\u3164', '\u115F', '\u2800', '\u034F', '\uFFFC', '\uE000', '\uFFFE', 'a\u200D'])(
  'what not everybody sees stops the build: %j',
  (sign) => {
    const [complaint, ...more] = textProblems(file(`"what": "a ${sign}b"`));
    expect(complaint).toMatch(
      /^trade-1992: line 4: the sign U\+[\dA-F]{4} is not seen; take it out$/,
    );
    expect(more).toEqual([]);
  },
);

test.each(['օne', '𝐓𝐢𝐦𝐞𝐬', 'Ꭺrea', 'Αзия'])('letters that only look like others do: %s', (word) => {
  expect(textProblems(file(`"what": "The ${word}"`))).toEqual([
    `trade-1992: line 4: “${word}” has letters of two alphabets that look alike; type it anew`,
  ]);
});

test('a headline of megabytes, and depths without end, are refused and not read on', () => {
  expect(textProblems(file(`"title": "${'much '.repeat(1_000_000)}"`))).toEqual([
    'trade-1992: line 4: a text of 5000000 letters; none has more than 2000, cut it',
  ]);
  expect(textProblems('['.repeat(100_000) + ']'.repeat(100_000))).toEqual([
    'line 1: more than 16 levels; a file has few, see data/README.md',
  ]);
});
