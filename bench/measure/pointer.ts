/** From a movement of the pointer over a chart to the next frame. */
import type { Visit } from './visit';

const MOVES = 80;

declare global {
  interface Window {
    /** ms from each movement to the frame after it. */
    answered: number[];
    /** How often something in a chart changed meanwhile. */
    changes: number;
  }
}

/** Runs in the page: notes when each movement's frame has been made, and whether the charts answer at all. */
function listen(plot: string): void {
  window.answered = [];
  window.changes = 0;
  const changed = new MutationObserver((records) => (window.changes += records.length));
  for (const chart of document.querySelectorAll(plot))
    changed.observe(chart, { attributes: true, childList: true, subtree: true });
  const made = new MessageChannel();
  const waiting: number[] = [];
  made.port1.onmessage = () => window.answered.push(performance.now() - waiting.shift()!);
  const noted = ({ timeStamp }: PointerEvent) =>
    requestAnimationFrame(() => {
      waiting.push(timeStamp);
      made.port2.postMessage(null);
    });
  addEventListener('pointermove', noted, { capture: true });
}

/** Points on the way over a chart and back, a third of its height up and down. */
const way = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
  Array.from({ length: MOVES }, (_, i) => {
    const across = i < MOVES / 2 ? (2 * i) / MOVES : 2 - (2 * i) / MOVES;
    return {
      x: x + width * (0.1 + 0.8 * across),
      y: y + height * (0.5 + 0.3 * Math.sin(i / 5)),
    };
  });

/** Where a pointer is moved: over the chart in view at a step. */
export interface Over {
  plot: string;
  step: string;
  /** The step's address, from the page; null where it is scrolled to. */
  address: string | null;
  /** Answers wherever the pointer is in its chart, not on the marks alone. */
  answers: boolean;
}

/** Shows the step, then moves over the chart that is in view; gives ms from each movement to its frame. */
export async function movePointer(
  visit: Visit,
  { plot, step, address, answers }: Over,
): Promise<number[]> {
  const { page } = visit;
  if (address) await visit.goto(new URL(address, page.url()).href);
  else await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
  const plots = await page.locator(plot).all();
  const boxes = await Promise.all(plots.map((candidate) => candidate.boundingBox()));
  const height = page.viewportSize()!.height;
  const box = boxes.find(
    (b) => b && b.width > 0 && b.y + b.height / 2 > 0 && b.y + b.height / 2 < height,
  );
  if (!box) throw new Error(`${page.url()}: no ${plot} is in view at ${step}`);
  await page.mouse.move(box.x, box.y);
  await page.evaluate(listen, plot);
  for (const [index, { x, y }] of way(box).entries()) {
    // By then what the step itself changed has changed.
    if (index === MOVES / 2) await page.evaluate(() => (window.changes = 0));
    await page.mouse.move(x, y);
  }
  await page.waitForFunction((moves) => window.answered.length >= moves, MOVES * 0.5);
  if (answers && (await page.evaluate(() => window.changes)) === 0)
    throw new Error(`${page.url()}: no ${plot} answers at ${step}; name a step that has marks`);
  return page.evaluate(() => window.answered);
}
