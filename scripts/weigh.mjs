import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Something that must not get larger: what it is, what it measures, and the most that it may.
 * @typedef {object} Budget
 * @property {string} what
 * @property {number} value
 * @property {number} most
 * @property {string} unit
 */

/** The most that may be sent, in bytes, brotli on the wire. */
export const limits = {
  /** Its body: what ten segments hold, which a server may send before it waits for an answer. */
  firstResponse: 14_600,
  hostScript: 2.5 * 1024,
  embed: 24 * 1024,
};

/**
 * Bytes of a file on the wire: brotli at its best, but for formats that are packed already.
 * @param {string} file
 */
export function wireBytes(file) {
  const body = readFileSync(file);
  if (['.woff2', '.png'].includes(extname(file))) return body.length;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/**
 * The budgets that a built site can be weighed for without a browser; a file that it lacks weighs
 * NaN, which is over.
 * @param {string} dist
 * @returns {Budget[]}
 */
export function weighSite(dist) {
  const embeds = join(dist, 'embed');
  const charts = existsSync(embeds) ? readdirSync(embeds).filter((name) => name !== 'story') : [];
  return [
    budget('first response of the story', [join(dist, 'index.html')], limits.firstResponse),
    budget('host script', [join(dist, 'embed.js')], limits.hostScript),
    ...charts.map((name) =>
      budget(`embed of ${name}, all of it`, pageFiles(join(embeds, name)), limits.embed),
    ),
  ];
}

/** @param {string} what @param {string[]} files @param {number} most @returns {Budget} */
function budget(what, files, most) {
  const bytes = (/** @type {string} */ file) => (existsSync(file) ? wireBytes(file) : NaN);
  const value = files.reduce((sum, file) => sum + bytes(file), 0);
  return { what, value, most, unit: 'bytes' };
}

/**
 * A page and every script, style sheet and font that it names.
 * @param {string} folder of its index.html
 */
function pageFiles(folder) {
  const page = join(folder, 'index.html');
  const html = readFileSync(page, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="?(\.[^"?#\s>]*\.(?:js|css|woff2))/g)];
  return [page, ...new Set(named.map(([, path = '']) => join(folder, path)))];
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
