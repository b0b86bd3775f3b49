/**
 * Resizers that publishers have on their pages, as npm has them; served from node_modules.
 * @typedef {'pym' | 'frames' | 'iframe-resizer' | 'open-iframe-resizer'} Library
 */

/**
 * @type {Record<Library, { file: string, start: string, element: (address: string) => string }>}
 *   `file` below node_modules; `start` what its instructions have a page say; `element` the markup
 *   that they ask for
 */
export const libraries = {
  pym: {
    file: 'pym.js/dist/pym.v1.min.js',
    start: '',
    element: (address) => `<div data-pym-src="${address}" data-pym-title="135 times"></div>`,
  },
  frames: {
    file: '@newswire/frames/dist/frames.umd.js',
    start: 'newswireFrames.autoInitFrames();',
    element: (address) =>
      `<div data-frame-src="${address}" data-frame-attribute-title="135 times"></div>`,
  },
  'iframe-resizer': {
    file: 'iframe-resizer/js/iframeResizer.min.js',
    start: "iFrameResize({}, 'iframe');",
    element: plainFrame,
  },
  'open-iframe-resizer': {
    file: '@open-iframe-resizer/core/dist/index.umd.cjs',
    start: "iframeResizer.initialize({}, 'iframe');",
    element: plainFrame,
  },
};

/** @param {string} address */
function plainFrame(address) {
  return `<iframe src="${address}" title="135 times" width="100%" height="600"></iframe>`;
}
