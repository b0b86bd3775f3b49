/** What live pictures are laid out with. */
const NEEDED = '(container-type: size) and (height: 1svh) and selector(:has(a))';

/**
 * Whether the browser is at least as new as scripts/supported.mjs asks for. Others keep their pictures
 * as they were served.
 */
export const isSupported = (): boolean => CSS.supports(NEEDED);
