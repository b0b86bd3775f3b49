import { expect, test } from 'vitest';
import { aims, isMet, shortfalls } from '../../bench/aims';
import type { Sample } from '../../bench/measure/round';
import { benchmarkChart } from '../../bench/report/chart';
import { load } from '../../bench/report/scale';
import { aimsTable, measuresTable, ratiosTable } from '../../bench/report/tables';
import { bestPeer, medianOf, ratios, summarize, type Result } from '../../bench/results';
import { empty, limit, limitScript, story, subjects, type Subject } from '../../bench/subjects';

const [svelte, recharts] = subjects.filter(({ drawsInBrowser }) => drawsInBrowser) as [Subject, Subject]; // prettier-ignore

const result = (subject: Subject, ...samples: Sample[]): Result => summarize(subject, samples);

/** A run in which the story meets each aim just so. */
const results: Result[] = [
  result(
    story,
    {
      bytes: 2048,
      lcp: 100,
      loadScript: 15,
      scrollScript: 4,
      pointerP95: 22,
      late: 0,
      heap: 1.3e6,
    },
    {
      bytes: 2048,
      lcp: 110,
      loadScript: 15,
      scrollScript: 4,
      pointerP95: 22,
      late: 1,
      heap: 1.3e6,
    },
    {
      bytes: 2048,
      lcp: 150,
      loadScript: 15,
      scrollScript: 4,
      pointerP95: 22,
      late: 9,
      heap: 1.3e6,
    },
  ),
  result(limit, { bytes: 1024, lcp: 100, scrollScript: 1, late: 0 }),
  result(limitScript, { pointerP95: 20 }),
  result(empty, { loadScript: 10, heap: 1e6 }),
  result(svelte, { bytes: 4096, scrollScript: 31, late: 2 }),
  result(recharts, { bytes: 3072, scrollScript: 200, late: 9 }),
];

test('rounds are summed up by measure, and a page lacks what it never had', () => {
  expect(results[0]!.measured.lcp).toEqual({ median: 110, least: 100, most: 150 });
  expect(medianOf(results, limit, 'heap')).toBeNaN();
});

test('the best peer is the least among those that draw in the browser, measure by measure', () => {
  expect(bestPeer(results, 'bytes')).toBe(3072);
  expect(bestPeer(results, 'scrollScript')).toBe(31);
  expect(bestPeer(results, 'heap')).toBeNaN();
});

test('a page is compared with the limit and with the best peer', () => {
  expect(ratios(results, story, 'bytes')).toEqual({ toLimit: 2, toPeer: 2048 / 3072 });
  expect(ratios(results, story, 'late')).toEqual({ toLimit: null, toPeer: 0.5 });
});

test('an aim that is just reached is met', () => {
  expect(aims(results).map(isMet)).toEqual([true, true, true, true, true, true]);
});

test.each(['loadScript', 'scrollScript', 'pointerP95', 'late', 'heap', 'lcp'] as const)(
  'with twice as much of %s one aim is not met, and the table says so',
  (measure) => {
    const worse = results.map((one) => {
      if (one.subject !== story) return one;
      const value = one.measured[measure]!.median;
      return result(story, { ...sampleOf(one), [measure]: value * 2 });
    });
    expect(aims(worse).filter((aim) => !isMet(aim))).toHaveLength(1);
    expect(aimsTable(aims(worse)).match(/not met/g)).toHaveLength(1);
  },
);

const sampleOf = ({ measured }: Result): Sample =>
  Object.fromEntries(Object.entries(measured).map(([name, { median }]) => [name, median]));

test('an aim that is not met is told with what stands in its way, one that is met is not', () => {
  const worse = results.map((one) =>
    one.subject === story ? result(story, { ...sampleOf(one), lcp: 1e6 }) : one,
  );
  expect(shortfalls(aims(worse))).toEqual([
    expect.stringMatching(/^- largest contentful paint: the first response has/),
  ]);
});

test('what was not measured is not met', () => {
  expect(aims(results.slice(1)).some(isMet)).toBe(false);
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
