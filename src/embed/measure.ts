/** How high an embedded page is with all its steps below each other: it depends on the width alone. */
import { PAPER_WIDTH } from './protocol';

export interface Heights {
  /** At the width of the frame, and at that of paper; in px, 0 until measured and while the page is not shown. */
  height: number;
  paper: number;
}

const heights: Heights = { height: 0, paper: 0 };
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Each in a task of its own: a slow phone lays the page out in 20 ms, and shall answer its reader in between. */
function inTurn([task, ...others]: (() => void)[]): void {
  waiting = setTimeout(() => {
    task?.();
    if (others.length > 0) inTurn(others);
  });
}

/** Lays the page out for the moment of measuring as it would be with all its steps; `''` is its own width. */
function heightAt(width: string): number {
  const { documentElement: root, body } = document;
  const { mode = '' } = root.dataset;
  root.dataset.mode = 'flow';
  body.style.width = width;
  const height = Math.ceil(body.getBoundingClientRect().height);
  body.style.width = '';
  root.dataset.mode = mode;
  return height;
}

/** Gives the heights as they are known, which follow; `measured` is called once they have. */
export function measure(measured: () => void): Heights {
  clearTimeout(waiting);
  inTurn([
    () => (heights.height = innerWidth > 0 ? heightAt('') : 0),
    () => (heights.paper = heightAt(`${PAPER_WIDTH}px`)),
    measured,
  ]);
  return heights;
}
