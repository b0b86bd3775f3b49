/**
 * What a `_headers` file says, the format of Netlify and Cloudflare Pages: a path on a line, then
 * its headers, each indented. A `*` at a path's end stands for anything.
 * @typedef {{ path: string, headers: [name: string, value: string][] }} Rule
 */

/**
 * @param {string} text
 * @returns {Rule[]} in their order; lines that say nothing are left out
 */
export function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    const [, indent, content] = /^(\s*)(.*?)\s*$/.exec(line) ?? [];
    if (!content || content.startsWith('#')) continue;
    if (!indent) rules.push({ path: content, headers: [] });
    else rules.at(-1)?.headers.push(headerOf(content));
  }
  return rules;
}

/** @param {string} line @returns {[string, string]} */
function headerOf(line) {
  const at = line.indexOf(':');
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

/** @param {string} pattern @param {string} path */
export const matches = (pattern, path) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/**
 * All headers of a path, of every rule that it matches.
 * @param {Rule[]} rules
 * @param {string} path from the root of the host
 */
export const headersOf = (rules, path) =>
  rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers);
