/** How high an embedded page is with all its steps below each other: it depends on the width alone. */
import type { Guard } from '../../interaction/alive';
import { PAPER_WIDTH } from '../protocol';

export interface Heights {
  /** At the width of the frame, and at that of paper; in px, 0 while the page is not shown. */
  height: number;
  paper: number;
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Each in a task of its own: a slow phone lays the page out in 20 ms, and shall answer its reader in between. */
function inTurn(guard: Guard, [task, ...others]: (() => void)[]): void {
  waiting = setTimeout(
    guard(() => {
      task?.();
      if (others.length > 0) inTurn(guard, others);
    }),
  );
}

/**
 * Gives a frame with `frame-sizing: content-height` this height. The browser lays the page out for it in the
 * width that the frame had at first, so the page is as high as that for the moment, whatever is in it. Not
 * every browser knows of it, and those that do refuse it to a page that is in no frame.
 */
function offer(height: number): void {
  const { style } = document.body;
  style.height = `${height}px`;
  style.overflow = 'clip';
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // Nobody is there to take it.
  }
  style.height = style.overflow = '';
}

/** Lays the page out for the moment of measuring as it would be with all its steps; `''` is its own width. */
function heightAt(width: string): number {
  const { documentElement: root, body } = document;
  const { mode = '' } = root.dataset;
  root.dataset.mode = 'flow';
  body.style.width = width;
  const height = Math.ceil(body.getBoundingClientRect().height);
  if (!width) offer(height);
  body.style.width = '';
  root.dataset.mode = mode;
  return height;
}

/** Hands over the heights of the page as it is now, in a moment; a call in between takes the place of this one. */
export function measure(guard: Guard, hand: (heights: Heights) => void): void {
  clearTimeout(waiting);
  // When the page has loaded, such a frame takes the height of what is shown then: this one must come later.
  if (document.readyState !== 'complete')
    return addEventListener(
      'load',
      guard(() => measure(guard, hand)),
      { once: true },
    );
  let height = 0;
  inTurn(guard, [
    () => (height = innerWidth > 0 ? heightAt('') : 0),
    () => hand({ height, paper: heightAt(`${PAPER_WIDTH}px`) }),
  ]);
}
