import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './root.mjs';

/**
 * Fonts that a reader's system may have, and no others: for tests of what fonts decide.
 * @typedef {object} FontSet
 * @property {string} name
 * @property {string} serif family that stands for any with serifs
 * @property {string} sans family that stands for all others
 * @property {RegExp} files names of the files that belong to it
 * @property {string} first one of them, without which it is not there
 * @property {string} [pkg] Debian's package that has it; without one the packaged Chromium does
 */

/**
 * A set that is here, with the path of a configuration of Fontconfig that has no other.
 * @typedef {{ name: string, config: string }} FoundFonts
 */

const cache = join(root, 'node_modules', '.cache');
const own = join(cache, 'fonts');

/** @type {FontSet[]} */
const fontSets = [
  {
    name: 'Liberation',
    serif: 'Liberation Serif',
    sans: 'Liberation Sans',
    files: /^Liberation(Serif|Sans)-/,
    first: 'LiberationSerif-Regular.ttf',
    pkg: 'fonts-liberation',
  },
  {
    name: 'DejaVu',
    serif: 'DejaVu Serif',
    sans: 'DejaVu Sans',
    files: /^DejaVu(Serif|Sans)(-Bold)?\.ttf$/,
    first: 'DejaVuSerif.ttf',
    pkg: 'fonts-dejavu-core',
  },
  {
    name: 'Noto',
    serif: 'Noto Serif',
    sans: 'Noto Sans',
    files: /^Noto(Serif|Sans)-(Regular|Bold)\.ttf$/,
    first: 'NotoSerif-Regular.ttf',
    pkg: 'fonts-noto-core',
  },
  {
    // None that plugins/standIns.ts knows, and wide: the worst that a reader may have.
    name: 'unlisted',
    serif: 'DejaVu Sans',
    sans: 'DejaVu Sans',
    files: /^DejaVuSans(-Bold)?\.ttf$/,
    first: 'DejaVuSans.ttf',
    pkg: 'fonts-dejavu-core',
  },
  {
    // A machine without any: a browser has what it brings.
    name: 'bare',
    serif: 'Open Sans',
    sans: 'Open Sans',
    files: /^OpenSans-/,
    first: 'OpenSans-Regular.ttf',
  },
];

/** Where Linux keeps fonts, and where the packaged Chromium has its own. */
const folders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(process.env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'fonts'),
  cache,
];

/** @param {string} folder @returns {string[]} paths of all files below it, but for those set apart */
const filesBelow = (folder) =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .map((file) => join(folder, file))
    .filter((file) => !file.startsWith(own));

/**
 * A configuration of Fontconfig for a folder that has the set alone; other families are replaced.
 * @param {FontSet} set
 * @param {string} folder
 */
function configuration({ serif, sans }, folder) {
  // What Chromium asks for: the page's general families, its default, and the last that it tries.
  const families = { serif, 'Times New Roman': serif, 'sans-serif': sans, Arial: sans, Sans: sans };
  const aliases = Object.entries(families).map(
    ([wanted, family]) =>
      `<alias binding="same"><family>${wanted}</family><prefer><family>${family}</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${folder}</dir>
<cachedir>${folder}/cache</cachedir>
${aliases.join('\n')}
</fontconfig>
`;
}

/** A file that is there may be in use. @param {string} from @param {string} to */
const copyOnce = (from, to) => existsSync(to) || copyFileSync(from, to);

/**
 * Puts a set into a folder of its own, with a configuration that knows no other.
 * @param {FontSet} set
 * @param {string[]} files
 * @returns {FoundFonts}
 */
function setApart(set, files) {
  const folder = join(own, set.name);
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyOnce(file, join(folder, basename(file)));
  const config = join(folder, 'fonts.conf');
  writeFileSync(config, configuration(set, folder));
  return { name: set.name, config };
}

/**
 * The sets of fonts that this system has. On systems without Fontconfig none is found.
 * @returns {FoundFonts[]}
 */
export function findFonts() {
  if (process.platform !== 'linux') return [];
  const all = folders.flatMap(filesBelow);
  return fontSets.flatMap((set) => {
    const files = all.filter((file) => set.files.test(basename(file)));
    const isThere = files.some((file) => basename(file) === set.first);
    return isThere ? [setApart(set, files)] : [];
  });
}

/** Debian's packages of the sets that were not found. @param {string[]} found names @returns {string[]} */
export const fontPackages = (found) => [
  ...new Set(fontSets.flatMap(({ name, pkg }) => (pkg && !found.includes(name) ? [pkg] : []))),
];

/** What was found and what was not, in one line. @param {{ name: string }[]} found */
export const describeFonts = (found) =>
  fontSets
    .map(({ name }) => (found.some((one) => one.name === name) ? name : `no ${name}`))
    .join(', ');
