import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
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

const cache = join(root, 'node_modules', '.cache');

/** @type {FontSet[]} */
export const fontSets = [
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

/** @param {string} folder @returns {string[]} paths of all files below it */
const filesBelow = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
    : [];

/**
 * A configuration of Fontconfig that has these files alone; other families than theirs are replaced.
 * @param {FontSet} set
 * @param {string[]} files
 */
function configuration({ serif, sans }, files) {
  const dirs = [...new Set(files.map(dirname))].map((folder) => `<dir>${folder}</dir>`);
  const globs = files.map((file) => `<glob>${file}</glob>`);
  const aliases = Object.entries({ serif, 'Times New Roman': serif, 'sans-serif': sans }).map(
    ([wanted, family]) =>
      `<alias binding="same"><family>${wanted}</family><prefer><family>${family}</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${[...dirs, `<cachedir>${join(cache, 'fontconfig')}</cachedir>`, ...aliases].join('\n')}
<selectfont>
<rejectfont><glob>*</glob></rejectfont>
<acceptfont>${globs.join('\n')}</acceptfont>
</selectfont>
</fontconfig>
`;
}

/**
 * The sets of fonts that this system has, each with the path of a configuration that has no other. On
 * systems without Fontconfig none is found.
 * @returns {{ name: string, config: string }[]}
 */
export function findFonts() {
  if (process.platform !== 'linux') return [];
  const all = folders.flatMap(filesBelow);
  return fontSets.flatMap((set) => {
    const files = all.filter((file) => set.files.test(basename(file)));
    if (!files.some((file) => basename(file) === set.first)) return [];
    const config = join(cache, 'fonts', `${set.name}.conf`);
    mkdirSync(dirname(config), { recursive: true });
    writeFileSync(config, configuration(set, files));
    return [{ name: set.name, config }];
  });
}

/** What was found and what was not, in one line. @param {{ name: string }[]} found */
export const describeFonts = (found) =>
  fontSets
    .map(({ name }) => (found.some((one) => one.name === name) ? name : `no ${name}`))
    .join(', ');
