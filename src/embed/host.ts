/**
 * The script that publishers put beside an embedded page, `<iframe data-135-embed>`: it keeps every
 * such frame of a page, as they come and go. It may come late, twice, or before the frames; without
 * it each is a plain frame. `embed135.stop()` ends it.
 */
import { Hosted, SELECTOR } from './host/hosted';
import { isReturning } from './host/pinning';

class Frames {
  readonly #frames = new Map<HTMLIFrameElement, Hosted>();
  readonly #stopping = new AbortController();
  readonly #comings = new MutationObserver(() => this.#sweep());
  #printing = false;
  #frame = 0;

  constructor() {
    this.#on('message', (event) => this.#each((hosted) => hosted.hear(event)));
    // In the capture phase: not all that moves a frame is the window's own scrolling.
    this.#on('scroll', () => this.#follow(), { passive: true, capture: true });
    this.#on('resize', () => this.#resized());
    this.#on('beforeprint', () => this.#print(true));
    this.#on('afterprint', () => this.#print(false));
    const paper = matchMedia('print');
    const { signal } = this.#stopping;
    paper.addEventListener('change', ({ matches }) => this.#print(matches), { signal });
    this.#comings.observe(document, { childList: true, subtree: true });
    this.#sweep();
  }

  /** Leaves plain frames behind, and nothing that listens. */
  stop(): void {
    this.#stopping.abort();
    this.#comings.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#each((hosted) => this.#drop(hosted));
  }

  #on<Type extends keyof WindowEventMap>(
    type: Type,
    react: (event: WindowEventMap[Type]) => void,
    options: AddEventListenerOptions = {},
  ): void {
    addEventListener(type, react, { ...options, signal: this.#stopping.signal });
  }

  #each(act: (hosted: Hosted) => void): void {
    for (const hosted of this.#frames.values()) act(hosted);
  }

  #drop(hosted: Hosted): void {
    hosted.stop();
    this.#frames.delete(hosted.iframe);
  }

  #sweep(): void {
    this.#each((hosted) => hosted.iframe.isConnected || this.#drop(hosted));
    for (const iframe of document.querySelectorAll<HTMLIFrameElement>(SELECTOR))
      if (!this.#frames.has(iframe)) this.#take(new Hosted(iframe, () => this.#printing));
  }

  #take(hosted: Hosted): void {
    this.#frames.set(hosted.iframe, hosted);
    if (!isReturning()) return;
    // Not before the page's own style has come, for which browsers hold back the first frame.
    const hold = () => hosted.hold();
    requestAnimationFrame(hold);
    // A tab in the background draws no frames.
    this.#on('load', hold, { once: true });
  }

  /** Once a frame, however often the page scrolls. */
  #follow(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#each((hosted) => hosted.follow());
    });
  }

  /** A frame out of sight learns of its new size by a message alone. */
  #resized(): void {
    this.#each((hosted) => {
      hosted.send({ type: 'hello' });
      hosted.layout();
    });
  }

  #print(printing: boolean): void {
    this.#printing = printing;
    this.#each((hosted) => hosted.layout());
  }
}

declare global {
  interface Window {
    embed135?: { stop: () => void };
  }
}

if (!window.embed135) {
  const frames = new Frames();
  window.embed135 = {
    stop: () => {
      frames.stop();
      delete window.embed135;
    },
  };
}
