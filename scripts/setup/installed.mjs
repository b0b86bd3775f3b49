/**
 * One package as npm writes it down in a lock file.
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 */

/**
 * A lock file: packages by their folder, `''` being the project itself.
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Why the installed packages are not those of the lock file, in a few words, or undefined when
 * they are. Packages that were installed besides are let be.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json, which npm writes last of
 *   all, when an install is complete
 * @param {(folder: string) => boolean} isThere whether a package's folder is on the disk
 * @param {{ platform: string, arch: string }} [machine] default: this one
 * @returns {string | undefined}
 */
export function whyStale(wanted, installed, isThere, machine = process) {
  if (!installed) return 'nothing is installed completely';
  for (const [folder, locked] of Object.entries(wanted.packages)) {
    if (folder === '') continue;
    const why = whyPackageStale(locked, installed.packages[folder], () => isThere(folder), machine);
    if (why) return `${folder.replace(/^.*node_modules\//, '')} ${why}`;
  }
  return undefined;
}

/**
 * How many of the packages have their folder by now, in a few words. Optional ones, which are for
 * some machines only, are not counted.
 * @param {Lock} wanted package-lock.json
 * @param {(folder: string) => boolean} isThere whether a package's folder is on the disk
 */
export function installedSoFar(wanted, isThere) {
  const folders = Object.entries(wanted.packages)
    .filter(([folder, { optional }]) => folder !== '' && !optional)
    .map(([folder]) => folder);
  return `${folders.filter(isThere).length} of ${folders.length} packages are there`;
}

/**
 * @param {LockedPackage} locked
 * @param {LockedPackage | undefined} installed
 * @param {() => boolean} isThere
 * @param {{ platform: string, arch: string }} machine
 * @returns {string | undefined}
 */
function whyPackageStale(locked, installed, isThere, machine) {
  if (!installed) return locked.optional ? undefined : 'is not installed';
  if (!isFor(locked, machine)) return 'was installed for another system';
  if (installed.version !== locked.version) {
    return `is ${installed.version}, the lock file says ${locked.version}`;
  }
  if (installed.integrity !== locked.integrity) return 'is another build than the lock file says';
  return isThere() ? undefined : 'has lost its folder';
}

/** @param {LockedPackage} locked @param {{ platform: string, arch: string }} machine */
function isFor({ os, cpu }, { platform, arch }) {
  return (!os || os.includes(platform)) && (!cpu || cpu.includes(arch));
}
