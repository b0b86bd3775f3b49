/** One embedded frame, as the host's page holds it: pinned, as high as its page, or as it stands. */
import {
  envelope,
  PAPER_WIDTH,
  readEmbedMessage,
  type EventName,
  type HostMessage,
} from '../protocol';
import { barAt, canStay, followersOf, rectOf, windowHeight } from './around';
import { dresser } from './dress';
import { type Bars, type Pin, pin as pinned } from './pin';

/** Which frames of a host are ours: those of published snippets. */
export const SELECTOR = 'iframe[data-135-embed]';

/** The least time between two looks at the window's edges, in ms. */
const PAUSE = 250;

/**
 * In heights of the frame, for readers who come back by reload or Back. A browser puts them where they
 * were while the page loads, when no story has said yet how long it is: until then one gets more length
 * than any needs.
 */
const MORE_THAN_ENOUGH = 400;

/** How long a story may take to come, in ms. */
const PATIENCE = 5000;

/** A frame on a host. */
export interface Hosted {
  /** The page has changed, and with it perhaps what the frame's element asks for. */
  changed: () => void;
  /** Leaves a plain frame behind, and nothing that listens. */
  stop: () => void;
}

/** Keeps a frame from now on. */
export function hosted(iframe: HTMLIFrameElement): Hosted {
  const dress = dresser(iframe);
  const asked = (name: string) => iframe.getAttribute(`data-135-${name}`);
  let worn = '';
  let pin: Pin | null = null;
  /** What of its element was heeded. */
  let wish = asked('embed');
  /** What its page has said: how long and how high it is, and whether it asks to be pinned, as a story does. */
  let length = 0;
  /** How long it is pinned for, and how high the window was when that began, in px. */
  let long = 0;
  let high = 0;
  let height = 0;
  let paper = 0;
  let asks = iframe.src.includes('/story/');
  /** How far the reader is, in heights of the frame, how high it was then, and what its page was told. */
  let reader = 0;
  let tall = 0;
  let sent = -1;
  /** What stays at the window's edges, in px, and when that was looked for, in ms. */
  let bars: Bars = [0, 0];
  let looked = 0;
  /** Whether it did not hold where it was pinned, and whether that has made the window grow. */
  let refused = false;
  let grows = false;
  let printing = false;
  let target = '*';

  const wants = () =>
    !grows && (wish === 'scroll' || (!/[fp]/.test(wish!) && asks && top === window));

  const send = (message: HostMessage) =>
    iframe.contentWindow?.postMessage(envelope(message), target);

  // Not at once: sizes that change while they are told are an error to browsers.
  const sizes = new ResizeObserver(() => requestAnimationFrame(layout));
  sizes.observe(iframe);

  /** Undresses the frame if it is to wear something else; says whether it is. */
  function changes(name: string): boolean {
    if (name === worn) return false;
    pin?.off();
    pin = null;
    worn = name;
    sent = -1;
    dress('');
    return true;
  }

  /** What stays at the window's edges: as the frame's element says, or as it is seen. */
  function look(): Bars {
    looked = Date.now();
    return ['top', 'bottom'].map((edge, index) => {
      const seen = parseInt((asked(edge) ?? barAt(iframe, index)) as string);
      // What comes and goes would move the picture each time.
      return pin && reader > 1 && reader < length ? Math.max(seen, bars[index]!) : seen;
    }) as never;
  }

  /** Pins the frame where that holds; says whether it does. */
  function pins(): boolean {
    if (!length || refused || !canStay(iframe)) return false;
    bars = look();
    if (changes(`${length} ${bars}`)) {
      high = windowHeight();
      pin = pinned(iframe, (long = length), bars, dress, sizes);
    }
    pin!.fit();
    refused = !pin!.look();
    return !refused;
  }

  function lay(): void {
    const was = pin;
    const fixed = printing ? paper : wish === 'flow' && height;
    const width = printing ? `;width:${PAPER_WIDTH}px` : '';
    if (printing || !wants() || !pins())
      if (changes(fixed + width) && fixed) dress(`height:${fixed}px${width}`);
    if (was && !pin) send({ type: 'release' });
  }

  function layout(): void {
    // What is not shown has no place; it is laid out when it is.
    if (!iframe.offsetWidth) return;
    const half = windowHeight() / 2;
    const had = pin;
    const was = had?.look();
    const { top, bottom } = rectOf(iframe);
    // Where the window has turned, the reader was where they were told to be.
    if (was?.tall === tall) reader = was.at;
    const reads = reader > 0 && (pin ? reader < long : top < half && bottom > half);
    const past = pin ? reader >= long : top < 0 && bottom < half;
    const mark = (past && followersOf(iframe).at(-1)) || iframe;
    const before = rectOf(mark).top;
    lay();
    const now = (pin as Pin | null)?.look();
    let by = rectOf(mark).top - before;
    if (reads && (now ?? had)) by = now ? (reader - now.at) * now.tall : rectOf(iframe).top;
    if (by) scrollBy({ top: by, behavior: 'instant' });
    follow();
  }

  function follow(): void {
    // Of the many frames of a page only pinned ones are looked at.
    if (!pin || !iframe.offsetWidth) return;
    const now = pin.look();
    if ((refused = !now)) return layout();
    ({ tall, at: reader } = now);
    const at = Math.min(length, Math.max(0, reader));
    if (at !== sent) send({ type: 'scroll', at: (sent = at) });
    // Before it is reached, too; far from it what comes and goes would move it, and with it what is read.
    if (reader > -1 && reader < length && Date.now() > looked + PAUSE && `${look()}` !== `${bars}`)
      layout();
  }

  /** A story is pinned before it has come, for a reader whom the browser puts where they were. */
  function hold(): void {
    if (length) return;
    length = MORE_THAN_ENOUGH;
    lay();
    // How high it is must be known, should its page come before anything is told of scrolling.
    follow();
    setTimeout(() => {
      if (length !== MORE_THAN_ENOUGH) return;
      length = 0;
      lay();
    }, PATIENCE);
  }

  function hear({ source, origin, data }: MessageEvent<unknown>): void {
    const message = readEmbedMessage(data);
    // From its window, and at its own address or in a sandbox.
    if (!message || source !== iframe.contentWindow) return;
    if (origin !== 'null' && !iframe.src.startsWith(`${origin}/`)) return;
    target = origin === 'null' ? '*' : origin;
    const to = `${asked('events')}`.split(' ') as EventName[];
    if (message.type === 'event') {
      const { name, detail } = message;
      if (to.includes(name))
        iframe.dispatchEvent(new CustomEvent(`135-${name}`, { detail, bubbles: true }));
      return;
    }
    if (message.type === 'ready') {
      ({ length, pin: asks, height, paper } = message);
      refused = false;
      sent = -1;
      send({ type: 'listen', to, ours: true });
    } else if (pin && document.activeElement === iframe)
      // Where a reader's own step leads: the page scrolls only for the frame that has the focus.
      scrollBy({
        top: (message.at - reader) * tall,
        behavior: message.still ? 'instant' : 'smooth',
      });
    if (!pin) reader = message.at;
    layout();
  }

  function resized(): void {
    // A window that grows by what it shows, as a preview does, would do so for ever. The frame may have grown
    // with it before this is told.
    grows ||= top !== window && !!pin && windowHeight() > high * (length + 1);
    refused = false;
    send({ type: 'hello' });
    layout();
  }

  const print = ({ type, matches }: Event & { matches?: boolean }) => {
    printing = matches ?? type === 'beforeprint';
    layout();
  };
  // In the capture phase: not all that moves a frame is the window's own scrolling.
  const stopping = new AbortController();
  const options = { passive: true, capture: true, signal: stopping.signal };
  addEventListener('message', hear, options);
  addEventListener('scroll', follow, options);
  addEventListener('resize', resized, options);
  addEventListener('beforeprint', print, options);
  addEventListener('afterprint', print, options);
  matchMedia('print').addEventListener('change', print, options);
  // The browser is about to put the reader where they were: by reload or Back, as the older of two interfaces
  // says in a third of the bytes. A page that puts its readers somewhere itself is left to do so.
  if (
    performance.navigation?.type &&
    history.scrollRestoration === 'auto' &&
    document.readyState !== 'complete' &&
    wants()
  ) {
    // A lazy frame would wait for the reader, who may be far beyond it; and when a page has loaded without
    // it, Firefox looks for the reader's place no longer.
    iframe.loading = 'eager';
    // Not before the page's own style has come, for which browsers hold back the first frame.
    requestAnimationFrame(hold);
    // A tab in the background draws no frames.
    addEventListener('load', hold, options);
  }
  send({ type: 'hello' });

  return {
    changed() {
      if (wish === (wish = asked('embed'))) return;
      refused = false;
      layout();
    },
    stop() {
      stopping.abort();
      sizes.disconnect();
      height = 0;
      grows = true;
      lay();
    },
  };
}
