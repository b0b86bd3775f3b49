import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../src/facts/problems';
import { factsProblems } from '../../src/facts/readFacts';
import { extract } from '../../src/extract/extract';
import { formats } from '../../src/extract/input/decode';
import { plainText } from '../../src/extract/input/plainText';
import { readArticle } from '../../src/extract/readArticle';
import { noColours } from '../../src/extract/terminal';
import { report } from '../../src/extract/report';
import { reviewPage } from '../../src/extract/review';

/** Pieces that mean something to one parser or another, so that random texts reach deep. */
const pieces = [
  ...[
    '5',
    '1,200',
    '3.4',
    '-0.3',
    '10–12',
    'twenty-five',
    'half a',
    'a dozen',
    '½',
    '1\u2009000',
    '007',
  ],
  ...[
    '$',
    '€',
    'US$',
    '%',
    'percent',
    'million',
    'bn',
    'k',
    'm',
    'times',
    'won',
    'people',
    'ships',
    'tonnes',
  ],
  ...[
    'from',
    'to',
    'rose',
    'fell',
    'by',
    'doubled',
    'a third',
    'of',
    'compared with',
    'up',
    'a barrel',
  ],
  ...[
    'in',
    '1992',
    'the 1990s',
    '2014-15',
    'last year',
    'a year earlier',
    'March',
    'Tuesday',
    'Q3',
    'ago',
  ],
  ...[
    'first',
    'half',
    'sixth',
    'test',
    'page',
    'aged',
    'Boeing',
    'https://',
    '[1]',
    '10:30',
    '3-2',
  ],
  ...[
    '.',
    ',',
    ';',
    '\n',
    '\n\n',
    '(',
    ')',
    '"',
    '’s',
    '—',
    '\u00a0',
    '\r\n',
    '<b>',
    '&amp;',
    '😀',
    '\ud800',
    'é',
  ],
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((words) => words.join('')),
);
const published = '2017-09-05';
const runs = { numRuns: 400 };

test('any text gives facts whose fragments are at their spans', () => {
  fc.assert(
    fc.property(text, (any) => {
      const { quantities, dates } = extract(any, { published });
      for (const { reported } of [...quantities, ...dates])
        expect(any.slice(...reported.span)).toBe(reported.fragment);
    }),
    runs,
  );
});

test('facts of a kind do not overlap, and stand in the order of the text', () => {
  fc.assert(
    fc.property(text, (any) => {
      const { quantities, dates } = extract(any, { published });
      for (const facts of [quantities, dates])
        for (const [i, { reported }] of facts.entries())
          expect(reported.span[0]).toBeGreaterThanOrEqual(facts[i - 1]?.reported.span[1] ?? 0);
    }),
    runs,
  );
});

test('ids are unique, and changes name quantities', () => {
  fc.assert(
    fc.property(text, (any) => {
      const { quantities, dates, changes } = extract(any, { published });
      const ids = [...quantities, ...dates, ...changes].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const known = quantities.map(({ id }) => id);
      for (const { from, to, claims } of changes)
        expect(known).toEqual(
          expect.arrayContaining([from, to, ...claims.map(({ fact }) => fact)]),
        );
    }),
    runs,
  );
});

test('without a day of publication a text is read, or refused with the cure', () => {
  fc.assert(
    fc.property(text, (any) => {
      try {
        extract(any, { published: null });
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        expect((error as Error).message).toContain('add --published YYYY-MM-DD');
      }
    }),
    runs,
  );
});

test('what is written of any article is valid, the same each time, and can be shown', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...formats), (any, format) => {
      const bytes = new TextEncoder().encode(`Title ${any}`);
      const read = () => {
        try {
          return readArticle(bytes, { published, format });
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          return null;
        }
      };
      const reading = read();
      if (!reading) return;
      expect(factsProblems(JSON.parse(JSON.stringify(reading.file)))).toEqual([]);
      expect(JSON.stringify(read())).toBe(JSON.stringify(reading));
      expect(report(reading, noColours)).toContain('quantit');
      expect(reviewPage(reading)).toContain('</html>');
    }),
    { numRuns: 200 },
  );
});

test('any markup gives text', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...formats), (any, format) => {
      expect(typeof plainText(any, format).text).toBe('string');
    }),
    { numRuns: 200 },
  );
});
