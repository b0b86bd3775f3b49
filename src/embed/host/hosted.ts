/** One embedded frame, as the host's page holds it: pinned, as high as its page, or as it stands. */
import {
  envelope,
  eventNames,
  PAPER_WIDTH,
  readEmbedMessage,
  type EmbedMessage,
  type HostMessage,
} from '../protocol';
import {
  canPin,
  closeAfter,
  dress,
  MORE_THAN_ENOUGH,
  PATIENCE,
  willPin,
  wrapperOf,
} from './pinning';

/** Which frames of a host are ours: those of published snippets. */
export const SELECTOR = 'iframe[data-135-embed]';

const PINNED = {
  position: 'sticky',
  top: '0',
  width: '100%',
  'max-width': 'none',
  height: '100svh',
  'min-height': '0',
  'max-height': 'none',
  margin: '0',
  border: '0',
  display: 'block',
};

const free = (height: number) => ({
  height: `${height}px`,
  'max-height': 'none',
  'min-height': '0',
});

const onPaper = (height: number) => ({
  ...free(height),
  width: `${PAPER_WIDTH}px`,
  display: 'block',
});

/** A frame on a host: its height, its place while it is pinned, and what its page is told. */
export class Hosted {
  #length = 0;
  #asks = false;
  #height = 0;
  #paper = 0;
  #wrapper: HTMLElement | null = null;
  /** How it is dressed now, and what undresses it. */
  #dress = '';
  #undo: (() => void)[] = [];
  #sent = -1;
  #target = '*';
  /** Whether its length is known, or taken to be. */
  #told = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** How the frame was to be loaded before it was held. */
  #loading: HTMLIFrameElement['loading'] | undefined;

  /** `printing`: whether the host's page is being printed. */
  constructor(
    readonly iframe: HTMLIFrameElement,
    private readonly printing: () => boolean,
  ) {
    this.send({ type: 'hello' });
  }

  send(message: HostMessage): void {
    this.iframe.contentWindow?.postMessage(envelope(message), this.#target);
  }

  /** Takes a message if it is this frame's own: from its window, and its address or a sandbox. */
  hear({ source, origin, data }: MessageEvent<unknown>): void {
    const { iframe } = this;
    if (!source || source !== iframe.contentWindow) return;
    if (origin !== 'null' && origin !== new URL(iframe.src, location.href).origin) return;
    const message = readEmbedMessage(data);
    if (!message) return;
    this.#target = origin === 'null' ? '*' : origin;
    this.#take(message);
    this.layout();
  }

  /** Pins a story before it has come, for a reader whom the browser puts where they were. */
  hold(): void {
    const { iframe } = this;
    if (this.#told || !willPin(iframe) || !canPin(iframe)) return;
    this.#told = true;
    // A lazy frame would wait for the reader, who may be far beyond it.
    this.#loading = iframe.loading;
    iframe.loading = 'eager';
    this.#expect(MORE_THAN_ENOUGH);
    this.#waiting = setTimeout(() => this.#expect(0), PATIENCE);
  }

  #expect(length: number): void {
    [this.#length, this.#asks] = [length, true];
    this.layout();
  }

  /** Waits no longer; the frame is as lazy as it was. */
  #release(): void {
    clearTimeout(this.#waiting);
    this.#told = true;
    if (this.#loading) this.iframe.loading = this.#loading;
  }

  #take(message: EmbedMessage): void {
    if (message.type === 'ready') this.#greet(message);
    else if (message.type === 'height')
      [this.#height, this.#paper] = [message.height, message.paper];
    else if (message.type === 'goto') this.#goto(message.at);
    else {
      const { name, detail } = message;
      this.iframe.dispatchEvent(new CustomEvent(`135-${name}`, { detail, bubbles: true }));
    }
  }

  #greet({ length, pin }: { length: number; pin: boolean }): void {
    this.#release();
    [this.#length, this.#asks, this.#sent] = [length, pin, -1];
    const asked = (this.iframe.getAttribute('data-135-events') ?? '').split(' ');
    const to = eventNames.filter((name) => asked.includes(name));
    if (to.length > 0) this.send({ type: 'listen', to });
  }

  /** Where a reader's own step leads: the page scrolls only for the frame that has the focus. */
  #goto(at: number): void {
    const { iframe } = this;
    if (!this.#pinned || document.activeElement !== iframe) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top = this.#wrapper!.getBoundingClientRect().top + at * iframe.offsetHeight;
    scrollBy({ top, behavior: still ? 'instant' : 'smooth' });
  }

  /** Gives the frame the form that its page and its place allow. */
  layout(): void {
    const wish = this.iframe.getAttribute('data-135-embed');
    const pins = wish === 'scroll' || (!wish && this.#asks);
    if (this.printing() && this.#paper) this.#print();
    else if (pins && this.#length && canPin(this.#wrapper ?? this.iframe)) this.#pin();
    else if (wish === 'flow' && this.#height)
      this.#wear(`flow ${this.#height}`, free(this.#height));
    else this.#wear('', {});
    this.follow();
  }

  #print(): void {
    const name = `paper ${this.#paper}`;
    if (name === this.#dress) return;
    this.#wear(name, onPaper(this.#paper));
    this.#undo.push(closeAfter(this.iframe));
  }

  #pin(): void {
    this.#wrapper ??= wrapperOf(this.iframe);
    this.#wear(`pinned ${this.#length}`, PINNED, {
      display: 'block',
      padding: '0',
      height: `calc(100svh * ${this.#length + 1})`,
      'max-height': 'none',
    });
  }

  #wear(name: string, rules: Record<string, string>, wrapper: Record<string, string> = {}): void {
    if (name === this.#dress) return;
    const wasPinned = this.#pinned;
    for (const undo of this.#undo) undo();
    this.#dress = name;
    this.#undo = [dress(this.iframe, rules)];
    if (this.#wrapper) this.#undo.push(dress(this.#wrapper, wrapper));
    this.#sent = -1;
    if (wasPinned && !this.#pinned) this.send({ type: 'release' });
  }

  get #pinned(): boolean {
    return this.#dress.startsWith('pinned');
  }

  /** Tells the page of a pinned frame how far its reader is, when that has changed. */
  follow(): void {
    // Of the many frames of a page only pinned ones are looked at.
    if (!this.#pinned) return;
    const { offsetHeight } = this.iframe;
    if (!offsetHeight) return;
    const covered = -this.#wrapper!.getBoundingClientRect().top / offsetHeight;
    const at = Math.min(this.#length, Math.max(0, covered));
    if (at === this.#sent) return;
    this.#sent = at;
    this.send({ type: 'scroll', at });
  }

  /** Leaves a plain frame behind. */
  stop(): void {
    this.#release();
    this.#wear('', {});
  }
}
