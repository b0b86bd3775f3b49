/** The mode in which the made-up stories are built. */
export const MADE_UP = 'made-up';

/** The mode in which they are built for a host that has to know their place. */
export const HOSTED = 'hosted';

/**
 * The sites that are built of this project, by Vite's modes: where their stories are and where they
 * go, from the root. `production` is the one that is published; the others are for the browser tests.
 */
const production = { data: 'data', dist: 'dist' };
const madeUp = 'tests/stories/data';

/** @type {Record<string, typeof production>} */
const sites = {
  production,
  [MADE_UP]: { data: madeUp, dist: '.site/made-up' },
  [HOSTED]: { data: madeUp, dist: '.site/hosted' },
};

/** The folders of a site. @param {string} mode any other than these has those of the published one */
export const siteOf = (mode) => sites[mode] ?? production;
