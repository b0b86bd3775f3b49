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
  .sheet article { display: grid; grid-template-rows: 88px auto auto; gap: 10px; }
  .sheet article h3 { margin: 0; font: 600 22px/1.15 var(--display); }
  .sheet .caption { align-content: end; font-size: 17px; }
  .sheet .still { width: 100%; content-visibility: visible; }
  .sheet .num { text-decoration: none; }
`;

/** In the browser: every step of the served page with its picture, in place of the page. */
function lay(/** @type {string} */ style) {
  // With the page's own style for what is in it.
  const within = (
    /** @type {string} */ name,
    /** @type {Element | null | undefined} */ element,
  ) => {
    const box = Object.assign(document.createElement('div'), { className: name });
    if (element) box.append(element.cloneNode(true));
    return box;
  };
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
      article.append(
        within('caption', seen?.querySelector('.titled')),
        within('still', drawn),
        within('heading', step.querySelector('h3')),
      );
      part.append(article);
    }
    sheet.append(part);
  }
  const defined = [...document.querySelectorAll('body > svg')];
  const styled = Object.assign(document.createElement('style'), { textContent: style });
  document.body.replaceChildren(styled, ...defined, sheet);
}

/** The stories that are published, by their folders: the first one is at the root of the built site. */
function published(/** @type {string} */ dist) {
  /** @type {{ stories: string[] }} */
  const { stories } = JSON.parse(readFileSync(join(root, 'data', 'site.json'), 'utf8'));
  const all = stories.map((folder, i) => ({ folder, path: i === 0 ? '' : `${folder}/` }));
  const built = storiesIn(dist);
  return all.filter(({ path }) => built.includes(path));
}

/**
 * Draws each story of a built site into `folder`; gives the files written.
 * @param {string} dist
 * @param {string} folder
 */
export async function drawSheets(dist, folder) {
  await mkdir(folder, { recursive: true });
  const { path: executablePath, env } = await findBrowser();
  const site = await serve({ dir: dist, port: 0 });
  const browser = await chromium.launch({ executablePath, env, args: browserArgs });
  const files = [];
  try {
    // Nothing comes to life, so that each step has its own picture.
    const page = await browser.newPage({
      javaScriptEnabled: false,
      bypassCSP: true,
      viewport: { width: 2200, height: 900 },
    });
    for (const { folder: name, path } of published(dist)) {
      await page.goto(site.url + path);
      await page.evaluate(lay, style);
      await page.evaluate(() => document.fonts.ready);
      const file = join(folder, `${name}.png`);
      await page.locator('.sheet').screenshot({ path: file });
      files.push(file);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return files;
}
