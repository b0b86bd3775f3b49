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
 * @property {Listener} [listener] the host's own code for heights
 * @property {boolean} [cors] false: the embeds come from a server without CORS headers
 * @property {Record<string, string>} [frame] attributes of the iframe besides the snippet's
 * @property {Record<string, string>} [headers] of the host's page
 * @property {string} [style] the host's style sheet
 * @property {string} [within] classes of an element around the embeds
 * @property {Act[]} [acts] buttons of the page
 * @property {string} [nested] id of another situation, whose page is here in place of the embeds
 * @property {boolean} [liar] a frame beside the embed sends it and the host whatever may do harm
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

/** @typedef {'show' | 'hide' | 'remove' | 'add' | 'load'} Act */

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
    id: 'print',
    title: 'On paper',
    see: 'Print preview: every step with its picture, and no empty page.',
    mode: 'scroll',
  },
];
