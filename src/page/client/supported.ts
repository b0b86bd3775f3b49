/** What live pictures are laid out with. */
const NEEDED = '(container-type: size) and (height: 1svh) and selector(:has(a))';

/**
 * Whether the browser is at least as new as scripts/supported.mjs asks for, and a sheet is there that gives the
 * root a custom property: scripts wait until sheets have come, or have not. Others keep their pictures as they
 * were served.
 */
export const isSupported = (property: string): boolean =>
  CSS.supports(NEEDED) &&
  getComputedStyle(document.documentElement).getPropertyValue(property) !== '';
