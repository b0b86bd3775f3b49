/**
 * The sites that are built of this project, by Vite's modes: where their stories are and where they
 * go, from the root. `production` is the one that is published; `made-up` is for the browser tests.
 */
const sites = {
  production: { data: 'data', dist: 'dist' },
  'made-up': { data: 'tests/stories/data', dist: '.site/made-up' },
};

/** The mode in which the made-up stories are built. */
export const MADE_UP = 'made-up';

/** The folders of a site. @param {string} mode any other than `made-up` has those of the published one */
export const siteOf = (mode) => (mode === MADE_UP ? sites[MADE_UP] : sites.production);
