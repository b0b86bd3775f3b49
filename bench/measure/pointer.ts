/** From a movement of the pointer over a chart to the next frame. */
import type { Subject } from '../subjects';
import type { Visit } from './visit';

const MOVES = 80;

declare global {
  interface Window {
    /** ms from each movement to the frame after it. */
    answered: number[];
    /** How often something on the page changed meanwhile. */
    changes: number;
  }
}

/** Runs in the page: notes when each movement's frame has been made, and whether the page answers at all. */
function listen(): void {
  window.answered = [];
  window.changes = 0;
  const changed = new MutationObserver((records) => (window.changes += records.length));
  changed.observe(document, { attributes: true, childList: true, subtree: true });
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

/** Shows the step, then moves over the first chart that is in view. */
export async function movePointer(
  { page }: Visit,
  { plot, step, address }: Subject & { plot: string },
): Promise<number[]> {
  if (address) await page.goto(new URL(address, page.url()).href);
  else await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
  const plots = await page.locator(plot).all();
  const boxes = await Promise.all(plots.map((candidate) => candidate.boundingBox()));
  const height = page.viewportSize()!.height;
  const box = boxes.find(
    (b) => b && b.width > 0 && b.y + b.height / 2 > 0 && b.y + b.height / 2 < height,
  );
  if (!box) throw new Error(`${page.url()}: no ${plot} is in view at ${step}`);
  await page.mouse.move(box.x, box.y);
  await page.evaluate(listen);
  for (const { x, y } of way(box)) await page.mouse.move(x, y);
  await page.waitForFunction((moves) => window.answered.length >= moves, MOVES * 0.5);
  const mute = await page.evaluate(() => document.scripts.length > 0 && window.changes === 0);
  if (mute) throw new Error(`${page.url()}: nothing under the pointer answered at ${step}`);
  return page.evaluate(() => window.answered);
}
