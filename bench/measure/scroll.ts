/** Scrolling by a gesture: what it costs, and which frames came late. */
import { viewport, type Cost, type Visit } from './visit';

/** Px a second: a brisk flick, some four screens a second; and as one scrolls who reads. */
export const FLICK = 3000;
export const STEADY = 600;
/** A frame of 60 a second that took longer has missed the next one, in ms. */
const LATE = 25;
/** A page may get longer while it is scrolled; more gestures than this it does not need. */
const GESTURES = 4;

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

/** Runs in the page: sets where it stands once a frame, as a scroll bar does that is drawn. */
function drawBar([length, speed]: readonly [length: number, speed: number]): Promise<void> {
  const [from, start] = [scrollY, performance.now()];
  return new Promise((done) => {
    const draw = (now: number) => {
      const way = Math.min(length, Math.max(0, ((now - start) * speed) / 1000));
      scrollTo({ top: from + way, behavior: 'instant' });
      if (way < length) requestAnimationFrame(draw);
      else done();
    };
    requestAnimationFrame(draw);
  });
}

/** How a reader scrolls. */
export type Hand = 'wheel' | 'touch' | 'bar';

export interface Frames extends Cost {
  /** Length of each, in ms. */
  frames: number[];
}

/** Scrolls down by `length` px; gives what it cost and how long each frame took. */
export async function scrollFrames(
  { page, cdp, cost }: Visit,
  length: number,
  { speed = FLICK, hand = 'wheel' as Hand } = {},
): Promise<Frames> {
  await page.evaluate(noteFrames);
  const before = await cost();
  if (hand === 'bar') await page.evaluate(drawBar, [length, speed] as const);
  else
    await cdp.send('Input.synthesizeScrollGesture', {
      x: viewport.width / 2,
      y: viewport.height / 2,
      yDistance: -length,
      speed,
      preventFling: true,
      gestureSourceType: hand === 'wheel' ? 'mouse' : 'touch',
    });
  const after = await cost();
  return {
    script: after.script - before.script,
    main: after.main - before.main,
    frames: await page.evaluate(framesNoted),
  };
}

/** Of the frames of a scroll: shares in percent, and the longest in ms. */
export interface Smoothness {
  late: number;
  over50: number;
  over100: number;
  longest: number;
}

export function smoothness(frames: readonly number[]): Smoothness {
  const over = (limit: number) =>
    (100 * frames.filter((frame) => frame > limit).length) / frames.length;
  return {
    ...{ late: over(LATE), over50: over(50), over100: over(100) },
    longest: Math.max(...frames),
  };
}

export interface Scroll extends Smoothness {
  screens: number;
  /** ms of script and of the whole main thread a screen. */
  script: number;
  main: number;
}

/** Px from where the page stands to its foot. */
const rest = ({ page }: Visit): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);

/** From where the page stands to its foot; null for a page that does not scroll. */
export async function scrollThrough(visit: Visit): Promise<Scroll | null> {
  let [length, scrolled] = [await rest(visit), 0];
  if (length < viewport.height / 2) return null;
  const parts: Frames[] = [];
  for (let i = 0; i < GESTURES && length > 1; i += 1) {
    parts.push(await scrollFrames(visit, length));
    scrolled += length;
    length = await rest(visit);
  }
  const screens = scrolled / viewport.height;
  const a = (of: (part: Frames) => number) =>
    (1000 * parts.reduce((sum, part) => sum + of(part), 0)) / screens;
  return {
    ...{ screens, script: a(({ script }) => script), main: a(({ main }) => main) },
    ...smoothness(parts.flatMap(({ frames }) => frames)),
  };
}

/** Back to the top, until all is quiet there. */
export async function backToTop({ page }: Visit): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })),
  );
}
