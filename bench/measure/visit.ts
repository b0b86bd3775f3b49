/** A page opened for measuring: its own cold context, a slowed processor, and what it cost so far. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** A phone's window. */
export const viewport = { width: 412, height: 823 };

export interface Slowness {
  /** How many times slower the processor is. */
  cpu: number;
  /** Round trip in ms and bytes a second; absent: the network as it is. */
  network?: { latency: number; throughput: number };
}

/** Seconds since the page was opened, as the browser counts them. */
export interface Cost {
  script: number;
  main: number;
}

export interface Seen {
  /** Largest contentful paint, ms after the start; 0 before there is one. */
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
  /** What tasks took beyond 50 ms each after the first paint, in ms. */
  blocked: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Runs in the page, before its own scripts. */
function observe(): void {
  const seen: Seen = { lcp: 0, cls: 0, blocked: 0 };
  window.seen = seen;
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  watch(
    'layout-shift',
    (entry) => (seen.cls += (entry as PerformanceEntry & { value: number }).value),
  );
  watch('longtask', ({ duration }) => (seen.blocked += duration - 50));
}

export class Visit {
  readonly #errors: Error[] = [];

  private constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
  ) {
    page.on('pageerror', (error) => this.#errors.push(error));
  }

  /** Opens `url` in a context of its own and waits until network and processor are idle. */
  static async open(browser: Browser, url: string, { cpu, network }: Slowness): Promise<Visit> {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.addInitScript(observe);
    await cdp.send('Performance.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (network) {
      const { latency, throughput } = network;
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
    }
    const visit = new Visit(page, cdp);
    await visit.goto(url);
    return visit;
  }

  /** Opens another address and waits until network and processor are idle; rejects for a page that fails: it would be fast. */
  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'networkidle' });
    // A page that draws no further frame may never be told that it is idle.
    await this.page.evaluate(
      () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })),
    );
    if (this.#errors.length > 0) throw new Error(`${url}: ${this.#errors[0]!.stack}`);
  }

  readonly cost = async (): Promise<Cost> => {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    return { script: of('ScriptDuration'), main: of('TaskDuration') };
  };

  seen(): Promise<Seen> {
    return this.page.evaluate(() => window.seen);
  }

  /** Bytes of the script heap in use once what is garbage has been collected. */
  async heap(): Promise<number> {
    await this.cdp.send('HeapProfiler.collectGarbage');
    return (await this.cdp.send('Runtime.getHeapUsage')).usedSize;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
