/** What can be made to fail: functions that the page's scripts call, of the browser and of the language. */

const under = (holder: string, names: string): string[] =>
  names.split(' ').map((name) => `${holder}.${name}`);

/** The browser's own, as paths from `window`. */
const OF_THE_BROWSER = [
  ...'requestAnimationFrame cancelAnimationFrame setTimeout clearTimeout matchMedia'.split(' '),
  ...'getComputedStyle scrollBy fetch queueMicrotask'.split(' '),
  ...'IntersectionObserver ResizeObserver MutationObserver AbortController'.split(' '),
  ...'URL URLSearchParams CustomEvent Event innerHeight innerWidth scrollY'.split(' '),
  ...under('EventTarget.prototype', 'addEventListener removeEventListener dispatchEvent'),
  ...under('History.prototype', 'replaceState'),
  ...under('IntersectionObserver.prototype', 'observe unobserve'),
  ...under('ResizeObserver.prototype', 'observe disconnect'),
  ...under('MutationObserver.prototype', 'observe disconnect'),
  ...under('AbortController.prototype', 'abort'),
  ...under('Document.prototype', 'createElement createElementNS getElementById'),
  ...under('Document.prototype', 'querySelector querySelectorAll activeElement'),
  ...under('Element.prototype', 'getBoundingClientRect getClientRects setAttribute'),
  ...under('Element.prototype', 'removeAttribute toggleAttribute querySelector'),
  ...under('Element.prototype', 'querySelectorAll closest append remove replaceChildren before'),
  ...under('Element.prototype', 'innerHTML children scrollIntoView classList'),
  ...under('Node.prototype', 'textContent insertBefore contains isConnected'),
  ...under('HTMLElement.prototype', 'dataset style focus hidden'),
  ...under('DOMTokenList.prototype', 'toggle'),
  ...under('Performance.prototype', 'now'),
  ...under('CSS', 'supports'),
  ...under('URLSearchParams.prototype', 'get has'),
];

/** The language's own, by which any line of the page's own scripts can fail. */
const OF_THE_LANGUAGE = [
  ...under('Array.prototype', 'map filter find findIndex flatMap forEach includes indexOf'),
  ...under('Array.prototype', 'join some every splice findLastIndex'),
  ...under('String.prototype', 'replace split slice startsWith indexOf'),
  ...under('Object', 'entries fromEntries keys'),
  ...under('Math', 'min max round hypot floor abs log'),
  ...under('Map.prototype', 'get set'),
  ...under('RegExp.prototype', 'exec'),
  ...under('Promise', 'all'),
  ...under('Promise.prototype', 'then'),
];

/** All of them. */
export const targets: readonly string[] = [...OF_THE_BROWSER, ...OF_THE_LANGUAGE];

/** What old, small and locked browsers have not. */
export const MISSING: readonly string[] = [
  ...'IntersectionObserver ResizeObserver MutationObserver matchMedia requestAnimationFrame'.split(
    ' ',
  ),
  ...'scrollBy scrollTo structuredClone reportError queueMicrotask AbortController'.split(' '),
  ...'requestIdleCallback Intl fetch URLSearchParams CustomEvent CSS.supports navigator.clipboard'.split(
    ' ',
  ),
  ...under('History.prototype', 'replaceState'),
  ...under(
    'Element.prototype',
    'animate setPointerCapture toggleAttribute scrollIntoView replaceChildren',
  ),
  ...under('Element.prototype', 'checkVisibility ariaLabel'),
  ...under('Document.prototype', 'fonts adoptedStyleSheets startViewTransition'),
  ...under('Array.prototype', 'at findLast findLastIndex'),
  ...under('Object', 'hasOwn'),
];
