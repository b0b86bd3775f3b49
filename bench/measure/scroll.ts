/** A scroll by a gesture: what it costs, and which frames came late. */
import { viewport, type Cost, type Visit } from './visit';

/** Px a second: a brisk flick, some four screens a second. */
const SPEED = 3000;
/** A frame of 60 a second that took longer has missed the next one, in ms. */
const LATE = 25;

declare global {
  interface Window {
    /** Length of each frame, in ms, while they are noted. */
    frameTimes: number[];
    noting: number;
  }
}

/** Runs in the page. */
function noteFrames(): void {
  window.frameTimes = [];
  let last = 0;
  const note = (now: number) => {
    if (last > 0) window.frameTimes.push(now - last);
    last = now;
    window.noting = requestAnimationFrame(note);
  };
  window.noting = requestAnimationFrame(note);
}

/** Runs in the page. */
function framesNoted(): number[] {
  cancelAnimationFrame(window.noting);
  return window.frameTimes;
}

/** Scrolls down by `length` px; gives what it cost and how long each frame took, in ms. */
export async function scrollFrames(
  { page, cdp, cost }: Visit,
  length: number,
): Promise<Cost & { frames: number[] }> {
  await page.evaluate(noteFrames);
  const before = await cost();
  await cdp.send('Input.synthesizeScrollGesture', {
    x: viewport.width / 2,
    y: viewport.height / 2,
    yDistance: -length,
    speed: SPEED,
    preventFling: true,
    gestureSourceType: 'mouse',
  });
  const after = await cost();
  return {
    script: after.script - before.script,
    main: after.main - before.main,
    frames: await page.evaluate(framesNoted),
  };
}

export interface Scroll {
  /** ms of script and of the whole main thread a screen. */
  script: number;
  main: number;
  late: number;
}

/** From the top of the page to its foot; null for a page that does not scroll. */
export async function scrollThrough(visit: Visit): Promise<Scroll | null> {
  const length = await visit.page.evaluate(
    () => document.documentElement.scrollHeight - innerHeight,
  );
  if (length < viewport.height / 2) return null;
  const { script, main, frames } = await scrollFrames(visit, length);
  const aScreen = (1000 * viewport.height) / length;
  return {
    script: script * aScreen,
    main: main * aScreen,
    late: frames.filter((frame) => frame > LATE).length,
  };
}
