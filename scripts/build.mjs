import { archiveOf } from './archive.mjs';
import { runCommand } from './cli.mjs';
import { root } from './root.mjs';
import { toldBuilt } from './stories.mjs';
import { runVite } from './vite.mjs';

const usage = `npm run build -- [--archive FOLDER] [--date DATE] [--sourcemap] [--drafts]

Installs what is missing and builds the site into dist/. A mistake in the data stops the build, and
leaves the last dist/ as it is.
  --archive FOLDER   keep a dated copy of each embedded page in this folder, where none ever changes,
                     and publish all that are there
  --date DATE        date of these copies, as YYYY-MM-DD; default today
  --sourcemap        with maps from the scripts to their sources
  --drafts           build stories that still ask something, too: marked as drafts, for no search to find

SITE_URL and BASE_PATH build it for the place where it will be: see docs/deploying.md.`;

await runCommand(usage, async ({ options: { archive = '', date = '', sourcemap, drafts } }) => {
  const env = {
    ...{ ARCHIVE: archive, ARCHIVE_DATE: date },
    ...(drafts !== undefined && { DRAFTS: 'yes' }),
  };
  archiveOf(env, root);
  const code = await runVite(['build', ...(sourcemap === undefined ? [] : ['--sourcemap'])], env);
  if (code === 0) console.log(toldBuilt());
  return code;
});
