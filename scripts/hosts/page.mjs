/** The pages of somebody else's that our pages are put into, made from the list of situations. */
import { libraries } from './libraries.mjs';

/**
 * @typedef {import('./situations.mjs').Situation} Situation
 * @typedef {object} Addresses
 * @property {string} embeds of the built site, with the headers that it is to be served with
 * @property {string} plain of the same site from a server without CORS headers
 * @property {string} integrity hash of the host script
 * @property {string[]} charts names of the story's charts that have more steps than one, in its order
 */

/** The host's own text. @param {number} count paragraphs */
const text = (count) =>
  '<p>The host has words of its own before and after what it embeds, and they scroll as any page does.</p>\n'.repeat(
    count,
  );

const escaped = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** @param {Record<string, string>} record */
const attributes = (record) =>
  Object.entries(record)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** @param {Situation} situation @param {Addresses} addresses */
const siteOf = ({ cors = true }, { embeds, plain }) => (cors ? embeds : plain);

/** An embed's address with the name of its chart. @param {string} path @param {Addresses} addresses */
const named = (path, { charts }) =>
  path.replace(/^CHART(\d+)/, (_, number) => charts[(Number(number) - 1) % charts.length] ?? '');

/** The box of the snippet, as src/publish/snippet.ts writes it. */
export const BOX =
  'width:100%;min-width:0;container-type:inline-size;contain-intrinsic-inline-size:min(300px,80vw)';

/** Style of the frame in it. */
const FRAME = 'display:block;width:100%;height:600px;max-height:100%;border:0';

/** Keeps the frame that stands before it as high as the page in it. */
const FIT = `<script>
{
  const pane = document.currentScript.previousElementSibling;
  pane.addEventListener('load', () => {
    const root = pane.contentDocument.documentElement;
    const fit = () => (pane.style.height = root.getBoundingClientRect().height + 'px');
    new pane.contentWindow.ResizeObserver(fit).observe(root);
    fit();
  });
}
</script>`;

/** The iframes, as in our snippet. @param {Situation} situation @param {Addresses} addresses */
function frames(situation, addresses) {
  const { embeds = ['story/'], frame = {}, library, beside, boxed, nested, fits } = situation;
  if (nested)
    return `<iframe src="../${nested}/" title="A page" width="100%" height="600"></iframe>${fits ? FIT : ''}`;
  const at = (/** @type {string} */ path) =>
    `${siteOf(situation, addresses)}embed/${named(path, addresses)}`;
  const ours = embeds.map((path) => {
    const src = at(path);
    if (library) return libraries[library].element(src);
    const snippet = { 'data-135-embed': '', src, title: '135 times', width: '100%', height: '600' };
    const style = boxed ? { style: FRAME } : {};
    const iframe = `<iframe${attributes({ ...snippet, ...style, ...frame })}></iframe>`;
    return boxed ? `<div style="${BOX}">${iframe}</div>` : iframe;
  });
  // Not the only one in its place, ours is not the last either.
  const others = beside ? [`<div>${libraries[beside].element(at('CHART1/'))}</div>`] : [];
  return [...ours, ...others].join('\n');
}

/** Our script, as in our snippet but for the hash. @param {Situation} situation @param {Addresses} addresses */
function hostScript(situation, addresses) {
  const src = `${siteOf(situation, addresses)}v1/embed.js`;
  if (situation.script === 'unhashed') return `<script${attributes({ src })} async></script>`;
  const wrong = `sha384-${'A'.repeat(64)}`;
  const integrity = situation.script === 'wrong' ? wrong : addresses.integrity;
  return `<script${attributes({ src, integrity, crossorigin: 'anonymous' })} async></script>`;
}

/** What is on the page because of the embed besides the iframes. @param {Situation} situation @param {Addresses} addresses */
function scripts(situation, addresses) {
  const { script = 'snippet', library: own, beside } = situation;
  const library = own ?? beside;
  const ours = hostScript(situation, addresses);
  const count = { none: 0, late: 0, twice: 2 }[String(script)] ?? 1;
  return [
    library &&
      `<script src="/lib/${library}.js"></script>\n<script>${libraries[library].start}</script>`,
    ...Array(count).fill(ours),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Buttons, and what they put into the page. @param {Situation} situation @param {Addresses} addresses */
function buttons(situation, addresses) {
  const { acts = [] } = situation;
  if (acts.length === 0) return '';
  return `<p>${acts.map((act) => `<button data-act="${act}">${act}</button>`).join(' ')}</p>
<template id="frames">${frames(situation, addresses)}</template>
<template id="script">${hostScript(situation, addresses)}</template>
<script type="module" src="/browser/act.mjs"></script>`;
}

/** The whole page of a situation. @param {Situation} situation @param {Addresses} addresses */
export function pageOf(situation, addresses) {
  const { title, see, script, listener, far, liar, within = '', style, first = '' } = situation;
  const [before, after] = situation.around ?? ['', ''];
  const placed = script === 'first' ? '' : frames(situation, addresses);
  const made = scripts(situation, addresses);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/browser/host.css">
${style ? '<link rel="stylesheet" href="style.css">' : ''}
${listener ? `<script src="/browser/listen.js" data-host="${listener}"></script>` : ''}
${script === 'first' ? made : ''}
${first}
<main>
<h1>${escaped(title)}</h1>
<p class="said"><a href="/">All situations</a> · <a href="#after">To the end</a> · ${escaped(see)}</p>
${text(2)}
${far ? '<div class="far"></div>' : ''}
${buttons(situation, addresses)}
<div data-place class="${within}">${before}${placed}${after}</div>
${script === 'first' ? '' : made}
${liar ? '<iframe src="/browser/liar.html" title="A liar" width="100%" height="80"></iframe>' : ''}
<section class="after" id="after">
${text(8)}
</section>
</main>
</html>
`;
}

/** The list of all. @param {Situation[]} situations */
export function contents(situations) {
  const rows = situations.map(
    ({ id, title, see, mode }) =>
      `<tr><td><a href="${id}/">${escaped(title)}</a></td><td>${escaped(see)}</td><td>${mode}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pages with our page in them</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/browser/host.css">
<main>
<h1>Pages with our page in them</h1>
<table>
<tr><th>Situation</th><th>What to see</th><th>Mode</th></tr>
${rows.join('\n')}
</table>
</main>
</html>
`;
}
