import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedBytes, prefixOf, wireBytes } from './weigh/wire.mjs';

/**
 * Something that must not get larger: what it is, what it measures, and the most that it may.
 * @typedef {object} Budget
 * @property {string} what
 * @property {number} value
 * @property {number} most
 * @property {string} unit
 */

const KIB = 1024;

/** The most that may be sent, in bytes, brotli on the wire. */
export const limits = {
  /** Opening and first chapter: what ten segments hold, which a server may send before it waits for an answer. */
  start: 14_600,
  firstResponse: 28 * KIB,
  /** What the first response grows by with a step. */
  step: 400,
  faces: 24 * KIB,
  hostScript: 2.5 * KIB,
  embed: 28 * KIB,
  /** What a chart adds for a reader who has met another one of the site. */
  further: 8 * KIB,
  /** All that is loaded before the reader scrolls, in how many requests, and by the time that all is read and used. */
  before: 52 * KIB,
  requests: 6,
  read: 100 * KIB,
};

/**
 * The budgets that a built site can be weighed for without a browser; a file that it lacks weighs
 * NaN, which is over.
 * @param {string} dist
 * @returns {Budget[]}
 */
export function weighSite(dist) {
  const shared = sharedFiles(dist);
  return [
    budget('host script', sumOf([join(dist, 'embed.js')]), limits.hostScript),
    ...storiesIn(dist).flatMap((path) => weighStory(dist, path, shared)),
  ];
}

/**
 * Paths of the stories' folders: the root, and those that have embedded pages.
 * @param {string} dist
 * @returns {string[]} each empty or with a slash at its end
 */
export function storiesIn(dist) {
  const below = (/** @type {string} */ path) =>
    readdirSync(join(dist, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${path}${name}/`)
      .filter((folder) => existsSync(join(dist, folder, 'embed/story/index.html')));
  const first = below('');
  // Translations of further stories stand below these.
  return ['', ...first.flatMap((path) => [path, ...below(path)])];
}

/**
 * Paths of a story's pages for other people's pages, the whole story's among them.
 * @param {string} dist
 * @param {string} path of the story's folder
 */
export function embedsIn(dist, path) {
  const folder = join(dist, path, 'embed');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => existsSync(join(folder, name, 'index.html')))
    .map((name) => `${path}embed/${name}/`);
}

/** Whether an embedded page shows the whole story, and not one chart. @param {string} path */
export const isWhole = (path) => path.endsWith('embed/story/');

/** Of a story, the pages of single charts. @param {string} dist @param {string} path */
const chartsIn = (dist, path) => embedsIn(dist, path).filter((embed) => !isWhole(embed));

/**
 * The files that a reader of any chart has, and so need not load with another one; those of a kind are not
 * among them, since the other chart may be of another kind.
 * @param {string} dist
 */
function sharedFiles(dist) {
  const [first = [], ...others] = storiesIn(dist)
    .flatMap((path) => chartsIn(dist, path))
    .map((embed) => pageFiles(join(dist, embed)));
  return first.filter((file) => others.every((files) => files.includes(file)));
}

/** @param {string} dist @param {string} path @param {string[]} shared @returns {Budget[]} */
function weighStory(dist, path, shared) {
  return [
    ...weighPage(join(dist, path, 'index.html'), nameOf(path)),
    ...chartsIn(dist, path).flatMap((embed) => weighChart(dist, embed, shared)),
  ];
}

/** @param {string} dist @param {string} embed @param {string[]} shared @returns {Budget[]} */
function weighChart(dist, embed, shared) {
  const files = pageFiles(join(dist, embed));
  const own = files.filter((file) => !shared.includes(file));
  // What is said where a reader asks comes to those who ask.
  const asked = [join(dist, embed, 'asked.js')].filter((file) => existsSync(file));
  return [
    budget(`${embed}, all of it`, sumOf([...files, ...asked]), limits.embed),
    budget(`${embed}, beside another chart`, sumOf(own), limits.further),
  ];
}

/** What tables call a story. @param {string} path of its folder */
export const nameOf = (path) => path || 'the first story';

/** @param {string} page @param {string} name @returns {Budget[]} */
function weighPage(page, name) {
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const faces = existsSync(page) ? named(page, /url\(([^)]*\.woff2)\)/g) : [];
  return [
    budget(`opening and first chapter of ${name}`, startOf(html), limits.start),
    budget(`first response of ${name}`, sumOf([page]), limits.firstResponse),
    budget(`a step of ${name}, in the middle`, stepOf(html), limits.step),
    budget(`faces of ${name}`, sumOf(faces), limits.faces),
  ];
}

/** How many compressed bytes of a story's page it takes until its first chapter is whole. @param {string} html */
function startOf(html) {
  const end = html.indexOf('</section>', html.indexOf('class="chapter"'));
  return end < 0 ? NaN : prefixOf(html, html.slice(0, end));
}

/** What each step but its chapter's first adds to a story's page, compressed. @param {string} html */
function stepOf(html) {
  const steps = /(?<=<\/li>\s*)<li id="[^"]*" class="step">.*?<\/li>/gs;
  const count = [...html.matchAll(steps)].length;
  const without = html.replaceAll(steps, '');
  return count ? Math.round((packedBytes(html) - packedBytes(without)) / count) : 0;
}

/** @param {string} what @param {number} value @param {number} most @returns {Budget} */
const budget = (what, value, most) => ({ what, value, most, unit: 'bytes' });

/** @param {string[]} files */
const sumOf = (files) =>
  files.reduce((sum, file) => sum + (existsSync(file) ? wireBytes(file) : NaN), 0);

/** Files that a page names, each once. @param {string} page @param {RegExp} pattern of their addresses */
function named(page, pattern) {
  const found = [...readFileSync(page, 'utf8').matchAll(pattern)];
  return [...new Set(found.map(([, path = '']) => join(page, '..', path)))];
}

/** A page and every script, style sheet and font that it names. @param {string} folder of its index.html */
function pageFiles(folder) {
  const page = join(folder, 'index.html');
  return [page, ...named(page, /(?:src|href)="?(\.[^"?#\s>]*\.(?:js|css|woff2))/g)];
}

/** @param {Budget} budget NaN, where nothing was measured, is over */
export const isOver = ({ value, most }) => !(value <= most);

/** @param {Budget[]} budgets @returns {string} a line each */
export const listed = (budgets) =>
  budgets
    .map((one) => {
      const [value, most] = [one.value, one.most].map((number) => number.toLocaleString('en'));
      return `${isOver(one) ? 'OVER' : 'ok  '}  ${one.what}: ${value} of ${most} ${one.unit}`;
    })
    .join('\n');
