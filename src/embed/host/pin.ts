/** A pinned frame: its dress, what passes below it, and whether it holds. */
import type { Dress } from './dress';
import { followersOf, rectOf, styleOf, windowHeight } from './around';

/** From this width on, in px, words stand beside pictures; below it they need more height. */
const WIDE = 600;
/** The least width and height for a page with all its words, and its least height below that width, in px. */
const LOW = 250;
const TALL = 460;

/** Where a pinned frame is. */
interface Place {
  /** Height of the frame in px. */
  tall: number;
  /** How far its reader is, in heights of the frame; beyond its ends too. */
  at: number;
}

/** What stays at the top and at the bottom of the window, in px. */
export type Bars = readonly [top: number, bottom: number];

export interface Pin {
  /** Has the frame stay as long as its way passes, whatever else is in its box. */
  fit: () => void;
  /** Where it is; null unless it has room, is as high as the window, in it while its way passes, and over nothing that follows. */
  look: () => Place | null;
  off: () => void;
}

/**
 * Keeps a frame in the window while `length` of its heights pass. Nothing is moved, since frameworks know
 * their elements by where these are: below the frame comes an element as high as there is to scroll, and a
 * margin keeps the frame from what follows in its box. `sizes` is told when that has another size.
 */
export function pin(
  iframe: HTMLIFrameElement,
  length: number,
  bars: Bars,
  dress: Dress,
  sizes: ResizeObserver,
): Pin {
  const followers = followersOf(iframe);
  const covered = bars[0] + bars[1];
  const height = `calc(100svh - ${covered}px)`;
  const box = iframe.parentElement!;
  const alone = !box.children[1] && !box.textContent.trim();
  const way = document.createElement('div');

  function fit(): void {
    const rest = rectOf(box).bottom - parseFloat(styleOf(box).paddingBottom) - rectOf(way).bottom;
    dress(
      `height:${height};width:100%;max-width:none;position:sticky;inset:${bars[0]}px auto auto;float:none;margin:0 0 ${rest}px;border:0`,
      `height:calc(${height}*${length});margin-top:${-rest}px`,
      alone,
    );
  }
  iframe.after(way);
  // Once more when it has its dress, which makes the box as long as it will be.
  fit();
  sizes.observe(box);

  return {
    fit,
    look() {
      const frame = rectOf(iframe);
      const under = rectOf(way);
      const tall = frame.height;
      const top = under.top - tall;
      const high = windowHeight() - covered;
      const off = frame.top - Math.max(top, Math.min(bars[0], under.bottom - tall));
      return iframe.nextElementSibling === way &&
        Math.abs(tall - under.height / length) + Math.abs(tall - iframe.offsetHeight) < 2 &&
        // A window is less high by a scroll bar, and higher where its browser's own bars are hidden.
        tall < high + 20 &&
        tall > high / 2 &&
        // In less room, or zoomed in so far, a pinned page could not be scrolled to its end.
        tall > (frame.width < WIDE ? TALL : LOW) &&
        frame.width > LOW &&
        // What is being moved into its place, as by an animation, is not yet there.
        Math.abs(off) < tall / 4 &&
        followers.every((one) => !rectOf(one).height || rectOf(one).top > under.bottom - 1)
        ? { tall, at: (bars[0] - top) / tall }
        : null;
    },
    off() {
      sizes.unobserve(box);
      way.remove();
    },
  };
}
