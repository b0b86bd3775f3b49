import { expect, test } from 'vitest';
import { aims, isMet } from '../../bench/aims';
import type { Measure, Sample } from '../../bench/measure/round';
import { benchmarkChart } from '../../bench/report/chart';
import { load } from '../../bench/report/scale';
import { aimsTable, measuresTable, ratiosTable } from '../../bench/report/tables';
import { bestPeer, medianOf, ratios, summarize, type Result } from '../../bench/results';
import { hosted, limit, limitScript, story, subjects, type Subject } from '../../bench/subjects';

const [svelte, recharts] = subjects.filter(({ drawsInBrowser }) => drawsInBrowser) as [Subject, Subject]; // prettier-ignore

const result = (subject: Subject, ...samples: Sample[]): Result => summarize(subject, samples);

/** What the story needs in each round beside `lcp`, of which the middle one counts. */
const each = {
  ...{ bytes: 2048, loadMain: 50, blocked: 0, scrollMain: 31, pointerP95: 22 },
  ...{ late: 1.5, over100: 0 },
};

/** A run in which the story meets each aim just so. */
const results: Result[] = [
  result(story, ...[100, 110, 150].map((lcp) => ({ ...each, lcp }))),
  result(hosted, { late: 1.5, over100: 0 }),
  result(limit, { bytes: 1024, lcp: 100, late: 0 }),
  result(limitScript, { pointerP95: 20 }),
  result(svelte, { bytes: 4096, loadMain: 50, scrollMain: 31, late: 1.5 }),
  result(recharts, { bytes: 3072, loadMain: 200, scrollMain: 200, late: 9 }),
];

test('rounds are summed up by measure, and a page lacks what it never had', () => {
  expect(results[0]!.measured.lcp).toEqual({ median: 110, least: 100, most: 150 });
  expect(medianOf(results, limit, 'heap')).toBeNaN();
});

test('the best peer is the least among those that draw in the browser, measure by measure', () => {
  expect(bestPeer(results, 'bytes')).toBe(3072);
  expect(bestPeer(results, 'scrollMain')).toBe(31);
  expect(bestPeer(results, 'heap')).toBeNaN();
});

test('a page is compared with the limit and with the best peer', () => {
  expect(ratios(results, story, 'bytes')).toEqual({ toLimit: 2, toPeer: 2048 / 3072 });
  expect(ratios(results, story, 'late')).toEqual({ toLimit: null, toPeer: 1 });
});

test('an aim that is just reached is met', () => {
  expect(aims(results).filter((aim) => !isMet(aim))).toEqual([]);
});

test.each([
  ...['lcp', 'loadMain', 'blocked', 'scrollMain', 'late', 'over100', 'pointerP95'].map(
    (measure) => [story, measure] as const,
  ),
  ...['late', 'over100'].map((measure) => [hosted, measure] as const),
])('where %o has more of %s one aim is not met, and the table says so', (subject, measure) => {
  const worse = results.map((one) => {
    if (one.subject !== subject) return one;
    const value = one.measured[measure as Measure]!.median;
    return result(subject, { ...sampleOf(one), [measure]: value * 1.5 + 0.01 });
  });
  expect(aims(worse).filter((aim) => !isMet(aim))).toHaveLength(1);
  expect(aimsTable(aims(worse)).match(/not met/g)).toHaveLength(1);
});

test('more than 2 frames in 100 are too many, however many are late of the peers’', () => {
  const slow = results.map((one) =>
    one.subject.drawsInBrowser || one.subject === story
      ? result(one.subject, { ...sampleOf(one), late: 3 })
      : one,
  );
  expect(aims(slow).filter((aim) => !isMet(aim))).toEqual([
    expect.objectContaining({ value: 3, most: 2 }),
  ]);
});

const sampleOf = ({ measured }: Result): Sample =>
  Object.fromEntries(Object.entries(measured).map(([name, { median }]) => [name, median]));

test('what was not measured is not met', () => {
  expect(aims([]).some(isMet)).toBe(false);
});

test('the table has a row a measure with median and range, and a dash where a page has none', () => {
  const rows = measuresTable(results).split('\n');
  expect(rows.find((row) => row.includes('largest contentful paint'))).toMatch(
    /110 \(100–150\) .* – /,
  );
  expect(rows.find((row) => row.includes('on the wire'))).toMatch(/\| +2\.0 \|/);
  expect(rows.join()).not.toContain('… font');
});

test('ratios have two decimals', () => {
  expect(ratiosTable(results)).toMatch(/on the wire, KiB +\| +2\.00 \| +0\.67 \|/);
});

test('the picture has each page by name, and no more ink than its largest value', () => {
  const svg = benchmarkChart(results);
  for (const { subject } of results) expect(svg).toContain(subject.title);
  const widths = [...svg.matchAll(/class="bar"[^>]*width="(\d+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths.length).toBeGreaterThan(results.length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(214);
  expect(svg).not.toMatch(/NaN|undefined/);
});

test('a million readers of a kilobyte are a gigabyte in an hour', () => {
  expect(load(1000)).toEqual({ bytes: 1000, hourly: 1, rate: expect.closeTo(8 / 3600, 12) });
});
