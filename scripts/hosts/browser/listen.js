/**
 * Hosts with code of their own that fits frames to their pages, each as its public code does it.
 * Which one is wanted stands in the script element: `data-host="amp"`. It stands before the frames.
 */
(() => {
  /**
   * What the page may say, in the words of any of them.
   * @typedef {object} Message
   * @property {string} [sentinel]
   * @property {string} [type]
   * @property {string} [context]
   * @property {string} [kind]
   * @property {string} [message]
   * @property {string} [secret]
   * @property {string} [value]
   * @property {number} [height]
   * @property {Record<string, number>} [datawrapper-height]
   */

  /** @param {unknown} data @returns {Message | null} */
  const parsed = (data) => {
    try {
      return JSON.parse(String(data));
    } catch {
      return null;
    }
  };

  /**
   * The height that each host reads out of a message, in px; undefined where it reads none.
   * @type {Record<string, (data: Message | null, frame: HTMLIFrameElement) => number | undefined>}
   */
  const heights = {
    /** amp-iframe: never below 100 px. */
    amp: (data) =>
      data?.sentinel === 'amp' && data.type === 'embed-size' && Number(data.height) >= 100
        ? data.height
        : undefined,
    /** The script of Datawrapper's snippet: the frame that speaks counts, not the key. */
    datawrapper: (data) => {
      const [height] = Object.values(data?.['datawrapper-height'] ?? {});
      return height;
    },
    /** Medium, Embedly, and who follows them. */
    medium: (data) => {
      const message = parsed(data);
      return message?.context === 'iframe.resize' ? message.height : undefined;
    },
    /** The messenger of The Guardian's interactive atoms. */
    guardian: (data) =>
      data?.kind === 'interactive:height' && typeof data.height === 'number'
        ? data.height
        : undefined,
    /** wp-embed.js: at least 200 px and at most 1000, and only with the frame's own secret. */
    wordpress: (data, { dataset }) =>
      data?.message === 'height' && data.secret === dataset.secret
        ? Math.min(1000, Math.max(200, parseInt(String(data.value), 10)))
        : undefined,
  };

  const host = String(document.currentScript?.dataset.host);
  const heightIn = heights[host];
  /** Most write the attribute; Datawrapper's public snippets write the style. @param {HTMLIFrameElement} frame @param {number} height */
  const size = (frame, height) => {
    if (host === 'datawrapper') frame.style.height = `${height}px`;
    else frame.height = String(height);
  };
  addEventListener('message', ({ data, source }) => {
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      const height = heightIn?.(data, frame);
      if (height) size(frame, height);
    }
  });
})();
