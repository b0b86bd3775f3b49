import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { compatibility, enginesNotRun } from './compatibility/table.mjs';
import { situations } from './hosts/situations.mjs';
import { root } from './root.mjs';
import { ensureReady } from './setup.mjs';
import { MADE_UP } from './sites.mjs';
import { reports } from './test/reports.mjs';
import { runNode, toolPath } from './tool.mjs';

const page = join(root, 'docs', 'compatibility.md');

const usage = `npm run compatibility

Builds a site of made-up stories, tests it in pages of every kind that embed it, in each browser engine that is
installed, and writes what came out into docs/compatibility.md. Some fifteen minutes.`;

await runCommand(usage, async () => {
  await ensureReady();
  const built = await runNode(toolPath('vite'), ['build', '--mode', MADE_UP]);
  if (built.code !== 0) throw new CliError('The build failed, see above; nothing was tested.');
  const tests = ['test', '--config', 'playwright.compatibility.config.ts'];
  const { code } = await runNode(toolPath('playwright', '@playwright/test'), tests);
  const report = JSON.parse(readFileSync(join(root, reports.browser), 'utf8'));
  // Not before the install: it is a package.
  const { format } = await import('prettier');
  writeFileSync(page, await format(pageOf(report), { parser: 'markdown' }));
  console.log(`Written: ${page}`);
  for (const name of enginesNotRun(report)) console.log(`${name} is not installed: not run.`);
  return code;
});

/** @param {import('./compatibility/table.mjs').Report} report */
function pageOf(report) {
  return `# Where the embeds work

Made by \`npm run compatibility\` on ${report.stats.startTime.slice(0, 10)}; not to be edited. Each line is a kind of page that embeds ours,
tested with a frame of another origin; \`npm run hosts\` shows them. An engine that was not installed is
"not run". The modes: \`scroll\` is pinned by our script, \`flow\` has all steps below each other,
\`stepper\` shows one at a time, \`still\` has no script.

${compatibility(report, situations)}
`;
}
