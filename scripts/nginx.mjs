import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStarted, runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { headersOf, parseHeaders } from './headers.mjs';
import { root } from './root.mjs';

/**
 * The rules of a `_headers` file as locations of nginx. A location of nginx forgets the headers that
 * are added outside it, so that each names all of its own.
 * @param {string} text
 */
export function nginxLocations(text) {
  const rules = parseHeaders(text);
  return rules.map(({ path }) => location(path, headersOf(rules, path))).join('\n');
}

/** @param {string} path @param {[string, string][]} headers */
function location(path, headers) {
  const prefix = path.endsWith('*');
  const isKept = headers.some(([name]) => name === 'Cache-Control');
  // By itself nginx sends none, and browsers guess from a file's age how long it holds.
  const all = isKept ? headers : [...headers, ['Cache-Control', 'no-cache']];
  const added = all.map(([name, value]) => `  add_header ${name} "${value}" always;\n`);
  return `location ${prefix ? path.slice(0, -1) : `= ${path}`} {\n${added.join('')}}\n`;
}

const usage = `node scripts/nginx.mjs

Prints the headers of the site in dist/, which npm run build makes, as locations of nginx.`;

if (isStarted(import.meta.url)) {
  await runCommand(usage, () => {
    const file = join(root, 'dist', '_headers');
    if (!existsSync(file)) throw new CliError('dist/_headers is missing; run npm run build first.');
    console.log(nginxLocations(readFileSync(file, 'utf8')).trimEnd());
  });
}
