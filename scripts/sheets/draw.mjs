import { mkdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../browser.mjs';
import { root } from '../root.mjs';
import { serve } from '../serve.mjs';
import { storiesIn } from '../weigh.mjs';

/** Pictures beside each other, and how wide each is, in px. */
const COLUMNS = 5;
const PICTURE = 380;

const style = `
  .sheet { position: absolute; inset: 0 auto auto 0; max-width: none; margin: 0; display: grid; grid-template-columns: repeat(${COLUMNS}, ${PICTURE}px); gap: 40px 36px; padding: 44px;
    width: max-content; background: var(--paper); }
  .sheet > h1 { grid-column: 1 / -1; margin: 0; font: 600 44px/1 var(--display); }
  .sheet > .chapter { display: contents; }
  .sheet article { display: flex; flex-direction: column; gap: 10px; }
  .sheet article h3 { margin: 0; font: 600 20px/1.15 var(--display); order: 2; }
  .sheet article, .sheet article svg { font-family: var(--label); }
  .sheet article svg { width: 100%; height: auto; display: block; overflow: visible; }
  .sheet .caption { padding: 0; min-height: 0; }
  .sheet .num { text-decoration: none; }
`;

/** In the browser: every step of the served page with its picture, in place of the page. */
function lay(/** @type {string} */ style) {
  const sheet = document.createElement('main');
  sheet.className = 'sheet';
  sheet.append(Object.assign(document.createElement('h1'), { textContent: document.title }));
  for (const chapter of document.querySelectorAll('.chapter')) {
    const part = /** @type {Element} */ (chapter.cloneNode());
    part.removeAttribute('aria-labelledby');
    for (const step of chapter.querySelectorAll('.step')) {
      // The first step's picture is the one that comes to life.
      const seen = step.querySelector('.seen') ?? chapter.querySelector('figure');
      const drawn = step.querySelector('.still svg') ?? chapter.querySelector('.plot > svg');
      const article = document.createElement('article');
      for (const element of [seen?.querySelector('.titled'), drawn, step.querySelector('h3')])
        if (element) article.append(element.cloneNode(true));
      part.append(article);
    }
    sheet.append(part);
  }
  const defined = [...document.querySelectorAll('body > svg')];
  const styled = Object.assign(document.createElement('style'), { textContent: style });
  document.body.replaceChildren(styled, ...defined, sheet);
}

/** The name of a story's folder, by its path in the built site: the first one is at the root. */
const folderOf = (/** @type {string} */ path) =>
  path.replace('/', '') ||
  JSON.parse(readFileSync(join(root, 'data', 'site.json'), 'utf8')).stories[0];

/**
 * Draws each story of a built site into `folder`; gives the files written.
 * @param {string} dist
 * @param {string} folder
 */
export async function drawSheets(dist, folder) {
  await mkdir(folder, { recursive: true });
  const { path, env } = await findBrowser();
  const site = await serve({ dir: dist, port: 0 });
  const browser = await chromium.launch({ executablePath: path, env, args: browserArgs });
  const files = [];
  try {
    // Nothing comes to life, so that each step has its own picture.
    const page = await browser.newPage({
      javaScriptEnabled: false,
      bypassCSP: true,
      viewport: { width: 2200, height: 900 },
    });
    for (const story of storiesIn(dist)) {
      await page.goto(site.url + story);
      await page.evaluate(lay, style);
      await page.evaluate(() => document.fonts.ready);
      const file = join(folder, `${folderOf(story)}.png`);
      await page.locator('.sheet').screenshot({ path: file });
      files.push(file);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return files;
}
