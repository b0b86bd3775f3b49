import * as fs from 'node:fs';
import { delimiter, join } from 'node:path';
import { CliError } from '../cliError.mjs';
import { root } from '../root.mjs';
import { runNode } from '../tool.mjs';
import { askVersion } from './version.mjs';

const cache = join(root, 'node_modules', '.cache');

// Without a font configuration of its own no text is painted where the system has no fonts, and
// with the system's the same page looks different on each machine.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/**
 * The Chromium that npm installed with the other packages, for Linux on x64; unpacked on first use
 * (about 2 s, 200 MB) into node_modules/.cache. Undefined on other systems.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('../browser.mjs').Browser | undefined>}
 */
export async function packagedBrowser(env) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(cache, `chromium-${packageVersion()}`);
  if (!fs.existsSync(folder)) await unpackInto(folder);
  const path = join(folder, 'chromium');
  const added = {
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    // Chromium's libraries that a small system lacks are unpacked beside it.
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), env['LD_LIBRARY_PATH']]
      .filter(Boolean)
      .join(delimiter),
  };
  const { name, error } = askVersion(path, added);
  if (name) return { path, name: `${name} (from @sparticuz/chromium)`, env: added };
  throw new CliError(
    `The browser from @sparticuz/chromium does not start: ${error}. Install Chromium or Chrome, or set CHROMIUM_PATH to one.`,
    2,
  );
}

function packageVersion() {
  const manifest = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return JSON.parse(fs.readFileSync(manifest, 'utf8')).version;
}

/**
 * Unpacks beside the folder and renames when all is there: half an unpacked browser would be
 * taken for a whole one.
 * @param {string} folder
 */
async function unpackInto(folder) {
  console.log('Unpacking Chromium from @sparticuz/chromium.');
  fs.mkdirSync(cache, { recursive: true });
  const unfinished = fs.mkdtempSync(join(cache, 'unpacking-'));
  const { code, output } = await runNode(join(root, 'scripts/browser/unpack.mjs'), [], {
    keep: true,
    // It unpacks into the temporary folder, and its libraries only on the system named here.
    env: { TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  if (code !== 0) throw new CliError(`Unpacking Chromium failed:\n${output}`);
  fs.writeFileSync(join(unfinished, 'fonts.conf'), fontsConf);
  moveInto(folder, unfinished);
}

/** @param {string} folder @param {string} unfinished */
function moveInto(folder, unfinished) {
  try {
    fs.renameSync(unfinished, folder);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    // Another run may have been quicker, and its browser is as good.
    if (!fs.existsSync(folder)) throw error;
  }
}
