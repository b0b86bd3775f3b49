/**
 * The script that publishers put beside an embedded page, `<iframe data-135-embed>`: it keeps every
 * such frame of a page, as they come and go. It may come late, twice, or before the frames; without
 * it each is a plain frame. `embed135.stop()` ends it.
 */
import { hosted, type Hosted, SELECTOR } from './host/hosted';

declare global {
  interface Window {
    embed135?: { stop: () => void };
  }
}

if (!window.embed135) {
  const frames = new Map<Element, Hosted>();

  const sweep = () => {
    const found = new Set(document.querySelectorAll<HTMLIFrameElement>(SELECTOR));
    frames.forEach(
      ({ stop }, iframe) => found.has(iframe as never) || (stop(), frames.delete(iframe)),
    );
    for (const iframe of found) {
      if (!frames.has(iframe)) frames.set(iframe, hosted(iframe));
      frames.get(iframe)!.changed();
    }
  };
  const comings = new MutationObserver(sweep);
  const attributeFilter = ['data-135-embed'];
  comings.observe(document, { childList: true, subtree: true, attributeFilter });
  sweep();

  window.embed135 = {
    stop() {
      comings.disconnect();
      frames.forEach(({ stop }) => stop());
      delete window.embed135;
    },
  };
}
