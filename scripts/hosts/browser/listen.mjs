/** Resizes the page's frames as the host named in this module's address does, `listen.mjs?as=amp`. */
import { heights } from './heights.mjs';

const listener = /** @type {import('./heights.mjs').Listener} */ (
  new URL(import.meta.url).searchParams.get('as')
);

addEventListener('message', ({ data, source }) => {
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    const height = heights[listener](data, frame.dataset.secret);
    if (height) frame.height = String(height);
  }
});
