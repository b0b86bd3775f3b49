/** One round of one page: opened cold, scrolled through twice, pointed at. */
import type { Browser } from 'playwright-core';
import type { Kind, Site } from '../server';
import type { Subject } from '../subjects';
import { quantile } from '../stats';
import { movePointer } from './pointer';
import { backToTop, scrollThrough } from './scroll';
import { Visit } from './visit';

/** The processor of a phone, and a mobile network of middling quality. */
export const phone = { cpu: 4, network: { latency: 150, throughput: 204_800 } };

/** Names of what is measured, as `rows` describes them. */
export type Measure =
  | Kind
  | 'bytes'
  | 'bytesLater'
  | 'lcp'
  | 'loadScript'
  | 'loadMain'
  | 'blocked'
  | 'screens'
  | 'scrollScript'
  | 'scrollMain'
  | 'late'
  | 'lateWarm'
  | 'over50'
  | 'over100'
  | 'longest'
  | 'pointerMedian'
  | 'pointerP95'
  | 'heap';

/** Absent: cannot be measured on this page. */
export type Sample = Partial<Record<Measure, number>>;

function bytesOf(site: Site): Sample {
  const sample: Sample = { bytes: 0 };
  for (const { kind, bytes } of site.take()) {
    sample[kind] = (sample[kind] ?? 0) + bytes;
    sample.bytes! += bytes;
  }
  return sample;
}

async function load(visit: Visit, site: Site): Promise<Sample> {
  // Told some time after the paint, which on a slowed processor can be after all else is quiet.
  await visit.page.waitForFunction(() => window.seen.lcp > 0);
  const { script, main } = await visit.cost();
  const { lcp, blocked } = await visit.seen();
  return {
    ...bytesOf(site),
    lcp,
    blocked,
    loadScript: script * 1000,
    loadMain: main * 1000,
    heap: await visit.heap(),
  };
}

/** A first scroll, and a second one, in which all has been seen before. */
async function scrolled(visit: Visit, site: Site): Promise<Sample> {
  const cold = await scrollThrough(visit);
  if (!cold) return {};
  const { screens, script, main, late, over50, over100, longest } = cold;
  const bytesLater = bytesOf(site).bytes!;
  await backToTop(visit);
  const warm = await scrollThrough(visit);
  return {
    ...{ bytesLater, screens, scrollScript: script, scrollMain: main },
    ...{ late, over50, over100, longest, lateWarm: warm!.late },
  };
}

async function pointed(visit: Visit, subject: Subject): Promise<Sample> {
  const { plot } = subject;
  if (!plot) return {};
  const answers = await movePointer(visit, { ...subject, plot });
  return {
    pointerMedian: quantile(answers, 0.5),
    pointerP95: quantile(answers, 0.95),
  };
}

export async function measureRound(
  browser: Browser,
  site: Site,
  subject: Subject,
): Promise<Sample> {
  site.take();
  const visit = await Visit.open(browser, new URL(subject.path, site.url).href, phone);
  try {
    return {
      ...(await load(visit, site)),
      ...(await scrolled(visit, site)),
      ...(await pointed(visit, subject)),
    };
  } finally {
    await visit.close();
  }
}
