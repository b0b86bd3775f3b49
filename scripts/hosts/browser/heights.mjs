/**
 * Hosts with code of their own that fits a frame to its page: what height each of them reads out of
 * a message, in px. As in their public code, without the rest of it.
 * @typedef {'amp' | 'datawrapper' | 'medium' | 'guardian' | 'wordpress'} Listener
 */

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * @type {Record<Listener, (data: any, secret: string | undefined) => number | undefined>} undefined: the message
 *   is none of theirs
 */
export const heights = {
  /** amp-iframe; it takes no height below 100 px. */
  amp: (data) =>
    data?.sentinel === 'amp' && data.type === 'embed-size' && data.height >= 100
      ? data.height
      : undefined,
  /** The script in Datawrapper's snippet: by the frame that speaks, whatever the key is. */
  datawrapper: (data) => {
    const [height] = Object.values(data?.['datawrapper-height'] ?? {});
    return height;
  },
  /** Medium, Embedly and who follows them. */
  medium: (data) => {
    const message = typeof data === 'string' ? parsed(data) : null;
    return message?.context === 'iframe.resize' ? message.height : undefined;
  },
  /** The messenger of The Guardian's interactive atoms. */
  guardian: (data) =>
    data?.kind === 'interactive:height' && typeof data.height === 'number'
      ? data.height
      : undefined,
  /** wp-embed.js: never below 200 px and never above 1000. */
  wordpress: (data, secret) =>
    data?.message === 'height' && data.secret === secret
      ? Math.min(1000, Math.max(200, parseInt(data.value, 10)))
      : undefined,
};
