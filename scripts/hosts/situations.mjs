/**
 * How an embedded page shows itself: `scroll`, `flow` and `stepper` as `src/embed/page/mode.ts` says;
 * `still` without any script of its own.
 * @typedef {'scroll' | 'flow' | 'stepper' | 'still'} Mode
 */

/**
 * A page of somebody else's with our page in it. What is not said is as in the snippet that we
 * give to publishers, on a page without peculiarities.
 * @typedef {object} Situation
 * @property {string} id also its address
 * @property {string} title
 * @property {string} see what a person looking at it should see
 * @property {Mode} mode that is expected; in `library` and `listener` pages of the library's doing
 * @property {string[]} [embeds] addresses below `embed/`, with `CHART2` for the story's second chart, and
 *   again its first where it has no more; default the story
 * @property {Script} [script] how our host script comes to the page; default as in the snippet
 * @property {import('./libraries.mjs').Library} [library] a library of others that makes the frame
 * @property {import('./libraries.mjs').Library} [beside] a library of others that has frames of its own, or takes
 *   every frame of the page for its own
 * @property {Listener} [listener] the host's own code for heights
 * @property {boolean} [cors] false: the embeds come from a server without CORS headers
 * @property {Record<string, string>} [frame] attributes of the iframe besides the snippet's
 * @property {Record<string, string>} [headers] of the host's page
 * @property {string} [style] the host's style sheet
 * @property {string} [within] classes of an element around the embeds
 * @property {boolean} [boxed] the frame is in the box of the snippet
 * @property {[before: string, after: string]} [around] markup around the embeds, in that element
 * @property {string} [first] markup at the very beginning of the page
 * @property {Act[]} [acts] buttons of the page
 * @property {string} [nested] id of another situation, whose page is here in place of the embeds
 * @property {boolean} [fits] the frame of that page is kept as high as what is in it
 * @property {boolean} [liar] a frame beside the embed sends it and the host whatever may do harm
 * @property {readonly [top: number, bottom: number]} [bars] what the host keeps at the window's edges, in px
 * @property {boolean} [leaves] that pinning does not hold is seen when it is scrolled
 * @property {boolean} [warped] Playwright's pointer misses what is in the frame
 * @property {boolean} [far] a long way below the page's beginning
 * @property {RegExp} [complaint] what the browser says on its console, and rightly so
 */

/**
 * `none`: it does not; `wrong`: with an integrity hash of another file; `unhashed`: without one;
 * `late`: when a button is pressed; `first`: before the iframe, which a button adds; `twice`.
 * @typedef {'snippet' | 'none' | 'wrong' | 'unhashed' | 'late' | 'first' | 'twice'} Script
 */

/**
 * Hosts that are imitated by `browser/listen.js`.
 * @typedef {'amp' | 'datawrapper' | 'medium' | 'guardian' | 'wordpress'} Listener
 */

/** @typedef {'show' | 'hide' | 'remove' | 'add' | 'load' | 'ask' | 'leave' | 'out'} Act */

const policy = (/** @type {string} */ rules) => ({ 'Content-Security-Policy': rules });

/**
 * Hosts that fit the frame to the page, each in its own words.
 * @param {'listener' | 'library'} kind
 * @param {Record<string, string>} titles by what the kind calls them
 * @returns {Situation[]}
 */
function others(kind, titles) {
  return Object.entries(titles).map(([id, title]) => ({
    id,
    title,
    see: 'All steps below each other, each with its picture; the frame is as high as they are.',
    script: 'none',
    [kind]: id,
    mode: 'flow',
    // A library may speak to a frame that is still blank.
    complaint: /target origin/,
  }));
}

/**
 * Places that are as wide as what is in them.
 * @param {Record<string, [title: string, style: string]>} places by their ids, each with the style of `.place`
 * @returns {Situation[]}
 */
const narrow = (places) =>
  Object.entries(places).map(([id, [title, style]]) => ({
    id,
    title,
    see: 'Pinned, and as wide as there is room for it, or 300 px.',
    boxed: true,
    style: `.place { ${style} }`,
    within: 'place',
    mode: 'scroll',
  }));

/**
 * A web component around the frame, whose shadow tree clips it.
 * @param {'open' | 'closed'} mode
 * @param {string} clip style of the element around the slot
 */
const slotted = (mode, clip) => ({
  boxed: true,
  around: /** @type {[string, string]} */ (['<story-card>', '</story-card>']),
  first: `<script>
customElements.define('story-card', class extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: '${mode}' }).innerHTML = '<div style="${clip}"><slot></slot></div>';
  }
});
</script>`,
});

/** A bar of the host's site, in its colours. @param {string} place @param {string} text */
const bar = (place, text) =>
  `<div class="bar" style="${place};z-index:10;background:#123;color:#fff;padding:0 1rem">${text}</div>`;

/** @type {Situation[]} Every kind of page that an embed survives; each is a browser test too. */
export const situations = [
  {
    id: 'snippet',
    title: 'The snippet as we give it',
    see: 'The story is pinned and its pictures follow your scrolling.',
    frame: { loading: 'lazy' },
    mode: 'scroll',
  },
  {
    id: 'chart',
    title: 'One chart',
    see: 'One step at a time: a chart asks for no more room than its snippet gives it.',
    embeds: ['CHART1/'],
    mode: 'stepper',
  },
  {
    id: 'chart-pinned',
    title: 'One chart, pinned on request',
    see: 'The chart is pinned while its own steps pass.',
    embeds: ['CHART1/'],
    frame: { 'data-135-embed': 'scroll' },
    mode: 'scroll',
  },
  {
    id: 'unrolled',
    title: 'The story unrolled on request',
    see: 'All steps below each other, each with its picture.',
    frame: { 'data-135-embed': 'flow' },
    mode: 'flow',
  },
  {
    id: 'plain',
    title: 'The iframe alone, 600 px high',
    see: 'One step at a time, with Previous and Next; nothing scrolls inside.',
    script: 'none',
    mode: 'stepper',
  },
  {
    id: 'fixed',
    title: 'The iframe alone, 400 px high',
    see: 'One step at a time; nothing is cut.',
    script: 'none',
    frame: { height: '400' },
    mode: 'stepper',
  },
  {
    id: 'no-scripts',
    title: 'No scripts in the frame',
    see: 'The first picture and all the text, to be scrolled in the frame.',
    script: 'none',
    frame: { sandbox: '' },
    mode: 'still',
    complaint: /Blocked script execution/,
  },
  {
    id: 'sandboxed',
    title: 'Sandboxed, from a server without CORS headers',
    see: 'Pinned, as in the first page.',
    script: 'unhashed',
    cors: false,
    frame: { sandbox: 'allow-scripts' },
    mode: 'scroll',
  },
  {
    id: 'sandboxed-plain',
    title: 'Sandboxed, from a server without CORS headers, the iframe alone',
    see: 'One step at a time.',
    script: 'none',
    cors: false,
    frame: { sandbox: 'allow-scripts' },
    mode: 'stepper',
  },
  {
    id: 'no-cors',
    title: 'The snippet from a server without CORS headers',
    see: 'The browser cannot check the hash of our script and refuses it: one step at a time.',
    cors: false,
    mode: 'stepper',
    complaint: /CORS|ERR_FAILED|NS_ERROR|integrity/,
  },
  {
    id: 'wrong-hash',
    title: 'Our script with a wrong integrity hash',
    see: 'The browser refuses our script: one step at a time.',
    script: 'wrong',
    mode: 'stepper',
    complaint: /integrity/i,
  },
  {
    id: 'strict-csp',
    title: "The host's policy forbids our script and inline style",
    see: 'One step at a time.',
    headers: policy(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src EMBEDS",
    ),
    mode: 'stepper',
    complaint: /Content.Security.Policy|csp/,
  },
  {
    id: 'csp',
    title: "The host's policy allows our script, but no inline style",
    see: 'Pinned.',
    headers: policy(
      "default-src 'none'; script-src 'self' EMBEDS; style-src 'self'; img-src data:; frame-src EMBEDS",
    ),
    mode: 'scroll',
  },
  {
    id: 'trusted-types',
    title: 'Trusted Types, and no policy may be made',
    see: 'Pinned.',
    headers: policy("require-trusted-types-for 'script'; trusted-types 'none'"),
    mode: 'scroll',
  },
  {
    id: 'coep',
    title: 'A cross-origin isolated page',
    see: 'Pinned.',
    headers: {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    mode: 'scroll',
  },
  {
    id: 'overflow-ancestor',
    title: 'An ancestor hides what overflows it',
    see: 'Nothing can be pinned in there: one step at a time.',
    style: '.clipped { overflow: hidden }',
    within: 'clipped',
    mode: 'stepper',
  },
  {
    id: 'scrolling-ancestor',
    title: 'An ancestor scrolls',
    see: 'Nothing can be pinned in there: one step at a time.',
    style: '.scroller { overflow-y: auto; max-height: 500px }',
    within: 'scroller',
    mode: 'stepper',
  },
  {
    id: 'overflow-page',
    title: 'overflow-x: hidden on html and body',
    see: 'Nothing can be pinned in there: one step at a time.',
    style: 'html, body { overflow-x: hidden }',
    mode: 'stepper',
  },
  {
    id: 'harmless-ancestors',
    title: 'Ancestors with clip, transform and containment',
    see: 'Pinned: none of these hinders it.',
    style: '.odd { overflow: clip; transform: translateX(0); contain: paint layout }',
    within: 'odd',
    mode: 'scroll',
  },
  {
    id: 'tab',
    title: 'In a tab that is opened later',
    see: 'Open the tab: the story is pinned.',
    style: '.tab:not(.shown) { display: none }',
    within: 'tab',
    acts: ['show', 'hide'],
    mode: 'scroll',
  },
  {
    id: 'below',
    title: 'A long way down',
    see: 'Turn the phone at the top, then scroll down: pinned, with the right height.',
    far: true,
    mode: 'scroll',
  },
  {
    id: 'lazy',
    title: 'Lazy, and jumped over by a link',
    see: 'The link to the end lands at the end; on the way back everything is pinned.',
    far: true,
    frame: { loading: 'lazy' },
    mode: 'scroll',
  },
  {
    id: 'returned-to',
    title: 'A page that browsers do not keep for Back',
    see: 'Reload in the middle of the story, or follow a link and go back: the same step.',
    headers: { 'Cache-Control': 'no-store' },
    frame: { loading: 'lazy' },
    mode: 'scroll',
  },
  {
    id: 'ten',
    title: 'Ten at once',
    see: 'Each is pinned in its turn.',
    embeds: [
      'story/',
      ...Array.from({ length: 6 }, (_, i) => `CHART${i + 1}/`),
      ...['CHART1/?theme=dark', 'CHART3/', 'CHART5/'],
    ],
    mode: 'scroll',
  },
  {
    id: 'again',
    title: 'Taken out and put in again',
    see: 'Remove it: nothing of it is left. Add it again: pinned.',
    acts: ['remove', 'add'],
    mode: 'scroll',
  },
  {
    id: 'late',
    title: 'Our script comes late',
    see: 'One step at a time until you load the script, then pinned.',
    script: 'late',
    acts: ['load'],
    mode: 'scroll',
  },
  {
    id: 'twice',
    title: 'Our script comes twice',
    see: 'Pinned, once.',
    script: 'twice',
    mode: 'scroll',
  },
  {
    id: 'first',
    title: 'Our script is there before the iframe',
    see: 'Add the iframe: pinned.',
    script: 'first',
    acts: ['add'],
    mode: 'scroll',
  },
  {
    id: 'reset',
    title: 'A reset style sheet: iframe { height: auto !important }',
    see: 'Pinned, as high as the window.',
    style: 'iframe { height: auto !important; max-width: 100% !important }',
    mode: 'scroll',
  },
  {
    id: 'dark',
    title: 'A dark page',
    see: "The frame follows the system's theme, with its own ground and without a white box.",
    style: ':root { color-scheme: dark; background: #111; color: #ddd }',
    mode: 'scroll',
  },
  {
    id: 'light',
    title: 'A light page',
    see: "The frame follows the system's theme, with its own ground and without a white box.",
    style: ':root { color-scheme: only light; background: #fff; color: #222 }',
    mode: 'scroll',
  },
  {
    id: 'dark-asked',
    title: 'A dark page that asks for the dark theme',
    see: 'The frame is dark, whatever the system is.',
    embeds: ['story/?theme=dark'],
    style: ':root { color-scheme: dark; background: #111; color: #ddd }',
    mode: 'scroll',
  },
  {
    id: 'reduced-motion',
    title: 'Reduced motion',
    see: 'Switch it on in your system: only finished pictures show.',
    mode: 'scroll',
  },
  {
    id: 'right-to-left',
    title: 'A page written from right to left',
    see: 'Pinned; nothing hangs over a side.',
    style: ':root { direction: rtl }',
    mode: 'scroll',
  },
  {
    id: 'narrow',
    title: 'A column of 320 px',
    see: 'Pinned; nothing hangs over a side.',
    style: 'main { width: 320px; padding: 0 }',
    mode: 'scroll',
  },
  {
    id: 'narrow-column',
    title: 'A column of 560 px',
    see: 'Pinned; held across, a phone has no room for that: one step at a time.',
    style: 'main { max-width: 560px; box-sizing: border-box }',
    mode: 'scroll',
  },
  {
    id: 'nested',
    title: 'A page in a page',
    see: 'A frame may be as high as what is in it, so that nothing is pinned unless it is asked for.',
    nested: 'snippet',
    script: 'none',
    mode: 'stepper',
  },
  {
    id: 'asked',
    title: 'The story, pinned on request',
    see: 'Pinned.',
    frame: { 'data-135-embed': 'scroll' },
    mode: 'scroll',
  },
  {
    id: 'nested-asked',
    title: 'A page in a page, which asks for pinning',
    see: 'The page in the frame scrolls, and the story is pinned in it.',
    nested: 'asked',
    script: 'none',
    mode: 'scroll',
  },
  {
    id: 'spoofed',
    title: 'A sibling frame that tells lies',
    see: 'Pinned: the frame beside it is not listened to.',
    liar: true,
    mode: 'scroll',
  },
  {
    id: 'wordpress',
    title: 'WordPress',
    see: 'WordPress gives 1000 px and no more: one step at a time, nothing cut.',
    script: 'none',
    listener: 'wordpress',
    // As its filter leaves a stranger's iframe.
    embeds: ['story/#?secret=k3VpQ9sLxa'],
    frame: { sandbox: 'allow-scripts', security: 'restricted', 'data-secret': 'k3VpQ9sLxa' },
    mode: 'stepper',
  },
  ...others('listener', {
    amp: 'AMP',
    datawrapper: "Datawrapper's script",
    medium: 'Medium, Embedly',
    guardian: "The Guardian's interactives",
  }),
  ...others('library', {
    pym: 'pym.js',
    frames: '@newswire/frames',
    'iframe-resizer': 'iframe-resizer 4',
    'open-iframe-resizer': 'open-iframe-resizer',
  }),
  {
    id: 'two-masters',
    title: "Our script and Datawrapper's on one page",
    see: 'Pinned: the other script finds nothing to resize.',
    listener: 'datawrapper',
    script: 'snippet',
    mode: 'scroll',
  },
  {
    id: 'two-masters-in-a-sandbox',
    title: "Our script and Datawrapper's, and the frame in a sandbox",
    see: 'Pinned: the other script finds nothing to resize.',
    listener: 'datawrapper',
    frame: { sandbox: 'allow-scripts' },
    mode: 'scroll',
  },
  ...Object.entries({
    'pym-beside': ['pym', 'pym.js has another frame of the page'],
    'frames-beside': ['frames', '@newswire/frames has another frame of the page'],
    'iframe-resizer-everywhere': [
      'iframe-resizer',
      'iframe-resizer 4 takes every frame of the page',
    ],
    'open-iframe-resizer-everywhere': [
      'open-iframe-resizer',
      'open-iframe-resizer takes every frame of the page',
    ],
  }).map(([id, [library, title = '']]) => ({
    id,
    title,
    see: 'Pinned: nobody else sizes the frame.',
    beside: /** @type {import('./libraries.mjs').Library} */ (library),
    // A library may speak to a frame that is still blank.
    complaint: /target origin/,
    mode: /** @type {const} */ ('scroll'),
  })),
  {
    id: 'resizer-by-class',
    title: 'A script that gives every frame a class with a height',
    see: 'Pinned, as high as the window.',
    style: 'body .story .tall { height: 3000px !important; min-height: 2000px !important }',
    within: 'story',
    first:
      "<script>addEventListener('message', () => { for (const frame of document.querySelectorAll('iframe')) frame.className = 'tall'; });</script>",
    mode: 'scroll',
  },
  {
    id: 'resizer-by-force',
    title:
      'A script that gives every frame a height again and again, and says that it is important',
    see: 'One step at a time, or all below each other, with nothing over what follows.',
    first:
      "<script>addEventListener('message', ({ source }) => { for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) { const set = () => frame.style.setProperty('height', '700px', 'important'); set(); setInterval(set, 50); } });</script>",
    mode: 'stepper',
  },
  ...narrow({
    'centred-column': [
      'In a centred column',
      'display: flex; flex-direction: column; align-items: center; gap: 1rem',
    ],
    'centred-row': ['In a centred row', 'display: flex; justify-content: center'],
    'centred-grid': ['In a centred grid', 'display: grid; justify-items: center'],
    float: ['In a float', 'float: left'],
    'inline-block': ['In an inline block', 'display: inline-block'],
    'auto-table': ['In a table cell', 'display: table'],
    'fit-content': ['In a place of fit-content', 'width: fit-content; margin: 0 auto'],
  }),
  {
    id: 'row-with-text',
    title: 'In a row, beside text',
    see: 'Pinned, beside the text.',
    boxed: true,
    style:
      '.place { display: flex; flex-wrap: nowrap; gap: 1rem } .place p { flex: 1; min-width: 100px }',
    within: 'place',
    around: ['', '<p>Beside it.</p>'],
    mode: 'scroll',
  },
  {
    id: 'preview',
    title: 'A page as an editor previews it',
    see: 'Pinned, by itself.',
    style: '.after { min-height: 0 }',
    mode: 'scroll',
  },
  {
    id: 'preview-asked',
    title: 'A page as an editor previews it, which asks for pinning',
    see: 'Pinned, by itself.',
    style: '.after { min-height: 0 }',
    frame: { 'data-135-embed': 'scroll' },
    mode: 'scroll',
  },
  {
    id: 'growing-preview',
    title: 'A preview that is as high as what is in it',
    see: 'One step at a time, and the preview has an end.',
    nested: 'preview',
    fits: true,
    script: 'none',
    mode: 'stepper',
  },
  {
    id: 'growing-preview-asked',
    title: 'A preview that is as high as what is in it, where pinning is asked for',
    see: 'One step at a time, and the preview has an end.',
    nested: 'preview-asked',
    fits: true,
    script: 'none',
    mode: 'stepper',
  },
  {
    id: 'header',
    title: 'A site header that stays',
    see: 'Pinned below the header: every title can be read.',
    boxed: true,
    first: bar('position:sticky;top:0;height:72px', 'The Daily Example'),
    bars: [72, 0],
    mode: 'scroll',
  },
  {
    id: 'bars',
    title: 'Two headers that stay, one below the other, and a bar at the bottom',
    see: 'Pinned between them: titles and buttons can be seen.',
    boxed: true,
    first:
      bar('position:fixed;top:0;left:0;right:0;height:40px', 'The Daily Example') +
      bar('position:sticky;top:40px;height:32px', 'Sections') +
      bar('position:fixed;bottom:0;left:0;right:0;height:90px', 'We use cookies'),
    bars: [72, 90],
    mode: 'scroll',
  },
  {
    id: 'named-bars',
    title: 'Bars that cannot be seen from the page, and are named',
    see: 'Pinned between them.',
    boxed: true,
    first:
      bar('position:fixed;top:0;left:0;right:0;height:50px;pointer-events:none', 'Through') +
      bar('position:fixed;bottom:0;left:0;right:0;height:60px;pointer-events:none', 'Through'),
    frame: { 'data-135-top': '50', 'data-135-bottom': '60px' },
    bars: [50, 60],
    mode: 'scroll',
  },
  {
    id: 'ratio',
    title: 'A box of a ratio, whose children are positioned',
    see: 'One step at a time; no text is covered.',
    boxed: true,
    style:
      '.ratio { position: relative } .ratio::before { content: ""; display: block; padding-top: 56.25% } .ratio > * { position: absolute; top: 0; left: 0; width: 100%; height: 100% }',
    within: 'ratio',
    mode: 'stepper',
  },
  {
    id: 'padded',
    title: 'A box of a ratio by padding, which holds the frame alone',
    see: 'Pinned: the box grows with it.',
    style:
      '.ratio { position: relative; height: 0; padding-bottom: 56.25% } .ratio iframe { position: absolute; top: 0; left: 0; width: 100%; height: 100% }',
    within: 'ratio',
    mode: 'scroll',
  },
  {
    id: 'card',
    title: 'A card of a height of its own',
    see: 'One step at a time; no text is covered.',
    style: '.card { height: 620px }',
    frame: { height: '480' },
    within: 'card',
    around: ['<p>In a card.</p>', '<p>Its end.</p>'],
    mode: 'stepper',
  },
  {
    id: 'slotted',
    title: 'Slotted into a web component that clips',
    see: 'One step at a time.',
    ...slotted('open', 'overflow:hidden'),
    mode: 'stepper',
  },
  {
    id: 'slotted-scrolling',
    title: 'Slotted into a web component that scrolls',
    see: 'One step at a time.',
    ...slotted('open', 'overflow-y:auto;height:600px'),
    mode: 'stepper',
  },
  {
    id: 'slotted-closed',
    title: 'Slotted into a web component that clips, and that nobody can look into',
    see: 'One step at a time, from where the frame would leave the window.',
    ...slotted('closed', 'overflow:hidden'),
    leaves: true,
    mode: 'stepper',
  },
  {
    id: 'slotted-freely',
    title: 'Slotted into a web component that leaves it alone',
    see: 'Pinned.',
    ...slotted('open', 'padding:1rem;border:1px solid'),
    mode: 'scroll',
  },
  {
    id: 'figure',
    title: 'In a figure with a caption',
    see: 'Pinned; the frame stays a child of its figure, and can be taken out of it.',
    around: ['<figure style="margin:0">', '<figcaption>A caption</figcaption></figure>'],
    acts: ['out'],
    mode: 'scroll',
  },
  {
    id: 'among-text',
    title: 'The frame alone, among paragraphs',
    see: 'Pinned; what follows is never covered.',
    around: ['<p>Before it.</p>', '<p>After it.</p><p>And more.</p>'],
    mode: 'scroll',
  },
  {
    id: 'asked-later',
    title: 'The frame is there, and asks later',
    see: 'Plain until it asks; then pinned.',
    frame: { 'data-135-embed': 'stepper' },
    acts: ['ask', 'leave'],
    mode: 'scroll',
  },
  {
    id: 'zoomed',
    title: 'CSS zoom on the article',
    see: 'One step at a time: the frame would be higher than the window.',
    style: 'main { zoom: 1.25 }',
    warped: true,
    mode: 'stepper',
  },
  {
    id: 'scaled',
    title: 'A transform that makes the article smaller',
    see: 'One step at a time: the frame would leave the window.',
    style: 'main { transform: scale(.9) }',
    warped: true,
    mode: 'stepper',
  },
  {
    id: 'print',
    title: 'On paper',
    see: 'Print preview: every step with its picture, and no empty page.',
    mode: 'scroll',
  },
];
