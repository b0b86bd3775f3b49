/** A scripted scroll through a whole page: what it costs a screen, and which frames came late. */
import { viewport, type Visit } from './visit';

/** Px a frame: a brisk flick, some four screens a second. */
const SPEED = 50;
/** A frame of 60 a second that took longer missed at least half of the next one, in ms. */
export const LATE = 25;

export interface Scroll {
  /** Screens passed. */
  screens: number;
  /** ms of script and of the main thread a screen, the driver's own included. */
  script: number;
  main: number;
  frames: number;
  late: number;
}

/** Runs in the page: scrolls `speed` px a frame to the foot, and gives the length of each frame. */
const drive = (speed: number): Promise<number[]> =>
  new Promise((resolve) => {
    const root = document.documentElement;
    const end = root.scrollHeight - innerHeight;
    const frames: number[] = [];
    let y = 0;
    let last = 0;
    const step = (now: number) => {
      if (last > 0) frames.push(now - last);
      last = now;
      if (y >= end) return resolve(frames);
      y = Math.min(end, y + speed);
      scrollTo({ top: y, behavior: 'instant' });
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });

/** From the top of the page to its foot. */
export async function scrollThrough(visit: Visit): Promise<Scroll> {
  const before = await visit.cost();
  const frames = await visit.page.evaluate(drive, SPEED);
  const after = await visit.cost();
  const screens = Math.max(1, (frames.length * SPEED) / viewport.height);
  return {
    screens,
    script: ((after.script - before.script) * 1000) / screens,
    main: ((after.main - before.main) * 1000) / screens,
    frames: frames.length,
    late: frames.filter((length) => length > LATE).length,
  };
}
