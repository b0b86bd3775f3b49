/**
 * The embedded page’s end of the line to its host, whoever that is. How high it is it tells in the
 * words of every resizer that is in use: each host understands its own and passes over the others’.
 */
import type { Guard } from '../../interaction/alive';
import {
  type EmbedEvents,
  type EmbedMessage,
  envelope,
  type EventName,
  type HostMessage,
  readHostMessage,
  type Ready,
} from '../protocol';

/** What a host may have given the page to answer with. */
interface Tokens {
  /** Of pym.js, in the query. */
  pym: string | null;
  /** Of WordPress, in the fragment. */
  wordpress: string | null;
  /** Of iframe-resizer, from its first message. */
  iframeResizer: string | null;
}

/** Ids and secrets that go back to the host as they came: letters, digits and few signs. */
const token = (text: string | null): string | null =>
  text !== null && /^[\w.:-]{1,100}$/.test(text) ? text : null;

/** Tokens in an address; iframe-resizer's comes later, by message. */
export const tokensIn = ({ search, hash }: { search: string; hash: string }): Tokens => ({
  pym: token(new URLSearchParams(search).get('childId')),
  wordpress: token(new URLSearchParams(hash.replace(/^#\?/, '')).get('secret')),
  iframeResizer: null,
});

/** The id in the first message of iframe-resizer 4 and 5, `[iFrameSizer]id:8:false:…`; else null. */
export function iframeResizerId(data: unknown): string | null {
  if (typeof data !== 'string') return null;
  const [, id] = /^\[iFrameSizer\]([^:]{1,100}):[^:]{0,20}:(?:true|false):/.exec(data) ?? [];
  return token(id ?? null);
}

/** Id under which Datawrapper's hosts look for a height: they find the frame by who speaks. */
const DATAWRAPPER_ID = '135';

/** A size as iframe-resizer takes it; `init` answers its first message, later ones tell of a change. */
export const iframeResizerMessage = (
  id: string,
  { width, height }: { width: number; height: number },
  type: 'init' | 'mutationObserver',
): string => `[iFrameSizer]${id}:${height}:${width}:${type}`;

/**
 * The messages that say a page at `src` is `width` by `height` px large with all its steps. WordPress, which
 * gives no page more than 1000 px, is told what is `shown`.
 */
export function heightMessages(
  { width, height, shown, src }: { width: number; height: number; shown: number; src: string },
  tokens: Tokens,
): unknown[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [DATAWRAPPER_ID]: height } },
    JSON.stringify({ src, context: 'iframe.resize', height }),
    { type: 'iframe-resized', width, height },
    { kind: 'interactive:height', height },
    ...(tokens.pym ? [`pymxPYMx${tokens.pym}xPYMxheightxPYMx${height}`] : []),
    ...(tokens.iframeResizer
      ? [iframeResizerMessage(tokens.iframeResizer, { width, height }, 'mutationObserver')]
      : []),
    ...(tokens.wordpress ? [{ message: 'height', value: shown, secret: tokens.wordpress }] : []),
  ];
}

/** Whether open-iframe-resizer asks how large the page is. */
const isQuestion = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'iframe-child-init';

/**
 * Speaks with the host: tells it heights and events in the ways that hosts understand, and hears where it
 * has scrolled.
 */
export class Talk {
  readonly #host: Window | null = parent === window ? null : parent;
  readonly #tokens = tokensIn(location);
  readonly #wanted = new Set<EventName>();
  /** Whether the host has our script, which needs no other to size the frame. */
  #ours = false;
  #page: Ready | null = null;

  /** `hear` is told what our own script says; of anybody else's messages none gets here. */
  constructor(
    guard: Guard,
    private readonly hear: (message: HostMessage) => void,
  ) {
    const take = guard(({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== this.#host) return;
      const message = readHostMessage(data);
      if (message) this.#take(message);
      else this.#answer(data);
    });
    addEventListener('message', take);
  }

  /** The page lives no more: our script shall not hold it where it is, but let it be scrolled. */
  leave(): void {
    const { height = 0, paper = 0 } = this.#page ?? {};
    this.say({ type: 'ready', length: 0, pin: false, at: 0, height, paper });
  }

  /** Whether the host knows how high the page is, and gives it that height where it needs it. */
  get isKept(): boolean {
    return this.#ours && !!this.#page?.height;
  }

  say(message: EmbedMessage): void {
    this.#host?.postMessage(envelope(message), '*');
  }

  /** Tells a host that listens; `detail` names marks and steps, nothing of the reader. */
  event<Name extends EventName>(name: Name, detail: EmbedEvents[Name]): void {
    if (this.#wanted.has(name)) this.say({ type: 'event', name, detail });
  }

  /** Tells our script where the reader wants to be; `still`: at once. */
  goto(at: number, still: boolean): void {
    if (this.#page) this.say({ type: 'goto', ...this.#page, at, still });
  }

  /** Tells our script what the page is, and every other kind of host how high, when that is new; or `again`. */
  tell(page: Ready, again = false): void {
    const { height, paper } = this.#page ?? {};
    if (this.#page && height === page.height && paper === page.paper && !again) return;
    this.#page = page;
    this.say({ type: 'ready', ...page });
    // Whoever else is told would take the frame out of our script's hands.
    if (!this.#ours) this.#tellOthers();
  }

  #tellOthers(): void {
    const { height = 0 } = this.#page ?? {};
    if (!height) return;
    const size = { width: innerWidth, height, shown: innerHeight, src: location.href };
    for (const message of heightMessages(size, this.#tokens)) this.#host?.postMessage(message, '*');
  }

  #take(message: HostMessage): void {
    if (message.type === 'listen') {
      this.#ours ||= message.ours;
      // A host that is greeted twice asks twice, and is answered once.
      if (message.to.every((name) => this.#wanted.has(name))) return;
      for (const name of message.to) this.#wanted.add(name);
    }
    this.hear(message);
  }

  /** Answers the first words of other people's resizers. */
  #answer(data: unknown): void {
    const id = iframeResizerId(data);
    if (id !== null) {
      this.#tokens.iframeResizer = id;
      // It complains of frames that do not answer: where the height is not its business, it may stay.
      const height = this.#ours ? innerHeight : this.#page?.height;
      if (!height) return;
      const size = { width: innerWidth, height };
      this.#host?.postMessage(iframeResizerMessage(id, size, 'init'), '*');
    } else if (isQuestion(data) && !this.#ours) this.#tellOthers();
  }
}
