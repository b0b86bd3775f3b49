import { runCommand } from './cli.mjs';
import { runVite } from './vite.mjs';

const usage = `npm run build -- [--sourcemap]

Installs what is missing and builds the site into dist/. A mistake in the data stops the build, and
leaves the last dist/ as it is.
  --sourcemap   with maps from the scripts to their sources

SITE_URL and BASE_PATH build it for the place where it will be: see docs/deploying.md.`;

await runCommand(usage, ({ options }) =>
  runVite(['build', ...(options.sourcemap === undefined ? [] : ['--sourcemap'])]),
);
