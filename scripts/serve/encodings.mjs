/** Compressed copies beside a file, the smallest first, with what browsers call them. */
const copies = /** @type {const} */ ([
  ['br', '.br'],
  ['gzip', '.gz'],
]);

/**
 * Which copies of a file a browser takes, the best first; `q=0` says that it does not.
 * (https://www.rfc-editor.org/rfc/rfc9110#name-accept-encoding)
 * @param {string} [accepted] an `Accept-Encoding` header
 * @returns {readonly { name: string, ending: string }[]}
 */
export function copiesFor(accepted = '') {
  const weights = new Map(accepted.split(',').map(weighed));
  return copies
    .map(([name, ending]) => ({ name, ending }))
    .filter(({ name }) => (weights.get(name) ?? weights.get('*') ?? 0) > 0);
}

/** @param {string} one @returns {[string, number]} */
function weighed(one) {
  const [name = '', ...options] = one.split(';').map((it) => it.trim().toLowerCase());
  const weight = options.find((it) => it.startsWith('q='))?.slice(2);
  return [name, weight === undefined ? 1 : Number(weight) || 0];
}
