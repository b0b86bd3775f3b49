import { findBrowser } from './browser.mjs';
import { runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { describeEngines, findEngines } from './engines.mjs';
import { describeFonts, findFonts } from './fonts.mjs';
import { describeNginx, findNginx } from './servers.mjs';
import { ensureReady } from './setup.mjs';
import { chooseStages } from './test/chooseStages.mjs';
import { runStages } from './test/runStages.mjs';
import { stages } from './test/stages.mjs';

const usage = `npm test -- [STAGE...]

Installs what is missing, then runs the stages named, or all:
${stages.map(({ name, title, tool }) => `  ${name.padEnd(9)}${title} (${tool})`).join('\n')}
Alone, "browser" tests what "build" and "madeup" built last.

The browser is the one at CHROMIUM_PATH, else a Chromium or Chrome of this system, else the one in
the package @sparticuz/chromium. BROWSER_FROM=system or BROWSER_FROM=package takes only that one.

Firefox and WebKitGTK are tested too where they are installed, and what moves with other fonts than
this system's where those are; npm run test:engines installs them, and tests in both Chromiums.

The last line is "N passed, N failed". A test that is skipped counts as failed.`;

await runCommand(usage, async ({ words }) => {
  const chosen = chooseStages(stages, words);
  await ensureReady();
  if (chosen.some(({ name }) => name === 'unit'))
    console.log(`Other servers: ${describeNginx(findNginx())}`);
  const env = chosen.some(({ name }) => name === 'browser') ? await browserEnv() : {};
  return summarize(await runStages(chosen, env));
});

/**
 * Finds the browser before the long stages, and says which it is; without one the browser tests
 * fail by themselves and the other stages still run.
 * @returns {Promise<NodeJS.ProcessEnv>} what tells playwright.config.ts
 */
async function browserEnv() {
  try {
    const browser = await findBrowser();
    const engines = findEngines();
    console.log(`Browser: ${browser.name}, ${browser.path}`);
    console.log(`Other engines: ${describeEngines(engines)}`);
    const fonts = findFonts();
    console.log(`Fonts: ${describeFonts(fonts)}`);
    return {
      E2E_BROWSER: JSON.stringify(browser),
      E2E_ENGINES: JSON.stringify(engines),
      E2E_FONTS: JSON.stringify(fonts),
    };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    console.log(error.message);
    return {};
  }
}

/**
 * Prints every failure, then the count as the last line.
 * @param {import('./test/runStages.mjs').Outcome[]} outcomes
 * @returns {number} the exit code
 */
function summarize(outcomes) {
  const failures = outcomes.flatMap(({ stage, tally }) =>
    tally.failures.map((failure) => `${stage.title}: ${failure}`),
  );
  const passed = outcomes.reduce((sum, { tally }) => sum + tally.passed, 0);
  console.log(failures.length > 0 ? '\nFailed:' : '');
  for (const failure of failures) console.log(`  ${failure}`);
  console.log(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0 && passed > 0 ? 0 : 1;
}
