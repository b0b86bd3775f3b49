/**
 * For the reader who comes back by reload or Back. The browser puts them where they were while the page
 * loads, but a page whose stories are not pinned yet is too short for that; so it gets length to spare below
 * its end until they are. Nothing is stored for it, and nothing scrolls but the browser.
 */

/** Longer than any page, and short enough for every browser to lay out; takes no room in the page. */
const SPARE =
  '@media screen{:root::after{content:"";position:absolute;top:0;left:0;width:1px;height:1000000px;visibility:hidden}}';

/** What grows moves what is below it: where the reader was counts, not what is there at the moment. */
const UNANCHORED = ':root{overflow-anchor:none!important}';

/** How long after its load a page waits for its frames, in ms. */
const PATIENCE = 3000;

const comesBack = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
};

/** Gives the length; returns what takes it back, or null where there is nothing to give it for. */
export function spareLength(): (() => void) | null {
  // Once it has loaded, the browser has put the reader somewhere, and does not look again.
  if (document.readyState === 'complete' || !comesBack() || !('adoptedStyleSheets' in document))
    return null;
  const over = new AbortController();
  const sheet = new CSSStyleSheet();
  let patience: ReturnType<typeof setTimeout> | undefined;
  const { signal } = over;
  const end = () => {
    over.abort();
    clearTimeout(patience);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  sheet.replaceSync(UNANCHORED + SPARE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  addEventListener('load', () => (patience = setTimeout(end, PATIENCE)), { signal });
  // A reader who has begun to scroll keeps what they see.
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(type, () => sheet.replaceSync(SPARE), {
      passive: true,
      capture: true,
      signal,
    });
  return end;
}
