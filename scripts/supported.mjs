/**
 * The oldest browsers in which everything works: scripts and style sheets are built for them, and what
 * they do not know has something that takes its place. README names them. Older ones keep what was served.
 */
export const supported = { chrome: '109', firefox: '121', safari: '16.4' };

/** The same for those who build. */
export const targets = Object.entries(supported).map(([name, version]) => name + version);
