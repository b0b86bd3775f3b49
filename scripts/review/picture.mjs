import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { isStarted, runCommand } from '../cli.mjs';
import { CliError } from '../cliError.mjs';
import { browserArgs, findBrowser } from '../browser.mjs';
import { root } from '../root.mjs';

const usage = `node scripts/review/picture.mjs [--story NAME]

Draws the picture of the desk that README shows, docs/desk.png. Nothing is decided and nothing written.
  --story NAME  the story whose desk it is: its folder must keep the article`;

/** Of the desk's command, once it is told. @param {import('node:child_process').ChildProcess} desk */
function addressOf(desk) {
  return new Promise((found, failed) => {
    let said = '';
    for (const stream of [desk.stdout, desk.stderr])
      stream?.on('data', (text) => {
        said += text;
        const [, address] = /^The desk of .*: (\S+)$/m.exec(said) ?? [];
        if (address) found(address);
      });
    desk.once('exit', () => failed(new CliError(said.trim())));
  });
}

/** @param {string} address */
async function draw(address) {
  const { chromium } = await import('playwright-core');
  const { path, env } = await findBrowser();
  const all = { ...process.env, ...env };
  const browser = await chromium.launch({ executablePath: path, args: browserArgs, env: all });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(address);
    await page.frameLocator('iframe').locator('h1').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.screenshot({ path: join(root, 'docs/desk.png') });
  } finally {
    await browser.close();
  }
}

if (isStarted(import.meta.url))
  await runCommand(usage, async ({ options }) => {
    if (!options.story) throw new CliError('No story given; name it: --story NAME', 2);
    const args = [join(root, 'scripts/review.mjs'), options.story];
    const desk = spawn(process.execPath, args, { cwd: root });
    try {
      await draw(await addressOf(desk));
    } finally {
      desk.kill();
    }
  });
