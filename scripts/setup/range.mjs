/** @typedef {[major: number, minor: number, patch: number]} Version */

/** @type {Record<string, (found: Version, bound: Version) => boolean>} */
const operators = {
  '^': (found, bound) => found[0] === bound[0] && compare(found, bound) >= 0,
  '>=': (found, bound) => compare(found, bound) >= 0,
  '<': (found, bound) => compare(found, bound) < 0,
  '': (found, bound) => compare(found, bound) === 0,
};

/**
 * Whether a version is in a range, for the small part of npm's grammar that `engines` needs: full
 * versions after `^`, `>=`, `<` or nothing, all of those in a row, any of the rows between `||`.
 * @param {string} version such as `v20.19.0`; what follows the three numbers is ignored
 * @param {string} range such as `^20.19.0 || >=22.12.0`; anything else throws
 */
export function satisfies(version, range) {
  const found = toVersion(version);
  const rows = range.split('||').map((row) => row.trim().split(/\s+/).map(toTest));
  return rows.some((tests) => tests.every((test) => test(found)));
}

/** @param {string} comparator @returns {(found: Version) => boolean} */
function toTest(comparator) {
  const [, symbol = '', bound = ''] = /^(\^|>=|<|)(\d+\.\d+\.\d+)$/.exec(comparator) || [];
  const operator = operators[symbol];
  if (!bound || !operator) {
    throw new Error(
      `package.json: engines.node: "${comparator}" is not understood; use a full version after ^, >= or <`,
    );
  }
  return (found) => operator(found, toVersion(bound));
}

/** @param {string} text @returns {Version} */
function toVersion(text) {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(text) || [];
  if (patch === undefined)
    throw new Error(`"${text}" is not a version; expected one such as 20.19.0`);
  return [Number(major), Number(minor), Number(patch)];
}

/** @param {Version} a @param {Version} b @returns {number} below, at or above zero as `a` is to `b` */
function compare(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
