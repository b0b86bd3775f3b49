/** The embedded page's end of the line to its host, whoever that is. */
import { heightMessages, iframeResizerId, iframeResizerMessage, tokensIn } from './heights';
import type { Heights } from './measure';
import {
  envelope,
  readHostMessage,
  type EmbedEvents,
  type EmbedMessage,
  type EventName,
  type HostMessage,
} from '../protocol';

/** Whether open-iframe-resizer asks how large the page is. */
const isQuestion = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'iframe-child-init';

export class Talk {
  readonly #host: Window | null = parent === window ? null : parent;
  readonly #tokens = tokensIn(location);
  readonly #wanted = new Set<EventName>();
  #heights: Heights = { height: 0, paper: 0 };

  /** `hear` is told what our own script says; of anybody else's messages none gets here. */
  constructor(private readonly hear: (message: HostMessage) => void) {
    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== this.#host) return;
      const message = readHostMessage(data);
      if (message) this.#take(message);
      else this.#answer(data);
    });
  }

  say(message: EmbedMessage): void {
    this.#host?.postMessage(envelope(message), '*');
  }

  /** Tells a host that listens; `detail` names marks and steps, nothing of the reader. */
  event<Name extends EventName>(name: Name, detail: EmbedEvents[Name]): void {
    if (this.#wanted.has(name)) this.say({ type: 'event', name, detail });
  }

  /** Tells every kind of host how high the page is, once for each height. */
  heights(heights: Heights): void {
    const told = this.#heights;
    if (!heights.height) return;
    if (heights.height === told.height && heights.paper === told.paper) return;
    this.#heights = { ...heights };
    this.#tell();
  }

  #tell(): void {
    const { height, paper } = this.#heights;
    if (!height) return;
    this.say({ type: 'height', height, paper });
    const size = { width: innerWidth, height, src: location.href };
    for (const message of heightMessages(size, this.#tokens)) this.#host?.postMessage(message, '*');
  }

  #take(message: HostMessage): void {
    if (message.type === 'listen') {
      // A host that is greeted twice asks twice, and is answered once.
      if (message.to.every((name) => this.#wanted.has(name))) return;
      for (const name of message.to) this.#wanted.add(name);
    }
    this.hear(message);
    // A host that says hello may have missed what was told before it listened.
    if (message.type === 'hello') this.#tell();
  }

  /** Answers the first words of other people's resizers. */
  #answer(data: unknown): void {
    const id = iframeResizerId(data);
    if (id !== null) {
      this.#tokens.iframeResizer = id;
      const { height } = this.#heights;
      const size = { width: innerWidth, height };
      if (height) this.#host?.postMessage(iframeResizerMessage(id, size, 'init'), '*');
    } else if (isQuestion(data)) this.#tell();
  }
}
