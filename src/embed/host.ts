/**
 * The script that publishers put beside an embedded page, `<iframe data-135-embed>`. It may come
 * late, twice, or before the frames; without it each is a plain frame. `embed135.stop()` ends it.
 */
import { Hosted, SELECTOR } from './host/hosted';

declare global {
  interface Window {
    embed135?: { stop: () => void };
  }
}

function start(): () => void {
  const frames = new Map<HTMLIFrameElement, Hosted>();
  const stopping = new AbortController();
  const print = matchMedia('print');
  let printing = false;
  let frame = 0;
  const each = (act: (hosted: Hosted) => void) => frames.forEach(act);

  const drop = (hosted: Hosted) => {
    hosted.stop();
    frames.delete(hosted.iframe);
  };
  const sweep = () => {
    each((hosted) => hosted.iframe.isConnected || drop(hosted));
    for (const iframe of document.querySelectorAll<HTMLIFrameElement>(SELECTOR))
      if (!frames.has(iframe)) frames.set(iframe, new Hosted(iframe));
  };
  const schedule = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      each((hosted) => hosted.follow());
    });
  };
  const setPrinting = (now: boolean) => {
    printing = now;
    each((hosted) => hosted.layout(printing));
  };

  const { signal } = stopping;
  addEventListener('message', (event) => each((hosted) => hosted.hear(event, printing)), {
    signal,
  });
  // Not all that moves a frame is the window's own scrolling.
  addEventListener('scroll', schedule, { signal, passive: true, capture: true });
  addEventListener(
    'resize',
    () =>
      each((hosted) => {
        hosted.send({ type: 'hello' });
        hosted.layout(printing);
      }),
    { signal },
  );
  addEventListener('beforeprint', () => setPrinting(true), { signal });
  addEventListener('afterprint', () => setPrinting(false), { signal });
  print.addEventListener('change', ({ matches }) => setPrinting(matches), { signal });
  const comings = new MutationObserver(sweep);
  comings.observe(document, { childList: true, subtree: true });
  sweep();
  return () => {
    stopping.abort();
    comings.disconnect();
    cancelAnimationFrame(frame);
    each(drop);
  };
}

if (!window.embed135) {
  const stop = start();
  window.embed135 = {
    stop: () => {
      stop();
      delete window.embed135;
    },
  };
}
