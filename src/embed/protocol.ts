/**
 * What a host page with our script and an embedded page say to each other: plain data in a versioned
 * envelope. Both sides read with the same functions, which answer `null` for anything else.
 */

/** Of the envelope: it changes only with a host script at a new address. */
const VERSION = 1;

export const eventNames = ['ready', 'step', 'hover'] as const;
export type EventName = (typeof eventNames)[number];

/** What a host that listens is told; nothing of it is about the reader. */
export interface EmbedEvents {
  /** The page is alive: its charts, and the steps that can be shown. */
  ready: { charts: string[]; steps: string[] };
  /** A step is being read. */
  step: { chart: string; step: string; index: number; of: number };
  /** A mark is inspected, by pointer, touch or keyboard; `null` when none is any more. */
  hover: { chart: string; mark: string | null };
}

/** From the host. Lengths in px. */
export type HostMessage =
  /** The frame is pinned, and the reader has gone this far through the story. */
  | { type: 'scroll'; at: number }
  /** The frame is no longer pinned. */
  | { type: 'release' }
  | { type: 'listen'; to: EventName[] };

/** From the embedded page. Lengths in px. */
export type EmbedMessage =
  /** Asks to be pinned, if the host can. */
  | { type: 'ready' }
  /** How long the pinned story is on screen and on paper, and where its reader is. */
  | { type: 'length'; length: number; paper: number; at: number }
  /** How high the page would be. */
  | { type: 'height'; height: number }
  /** The reader wants to be there. */
  | { type: 'goto'; at: number }
  | { type: 'event'; name: EventName; detail: EmbedEvents[EventName] };

/** Nothing on a page is longer than this, in px. */
const LONGEST = 200_000;

export const envelope = <Message extends HostMessage | EmbedMessage>(message: Message) => ({
  embed135: VERSION,
  ...message,
});

type Fields = Record<string, unknown>;

/** The fields of an envelope of this version, else null. */
function opened(data: unknown): Fields | null {
  if (typeof data !== 'object' || data === null) return null;
  const fields = data as Fields;
  return fields.embed135 === VERSION ? fields : null;
}

/** A length within bounds; null for what is none. */
function length(value: unknown): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return Math.min(LONGEST, Math.max(0, value));
}

const isEventName = (name: unknown): name is EventName => eventNames.includes(name as EventName);

/** What the host says, or null. */
export function readHostMessage(data: unknown): HostMessage | null {
  const fields = opened(data);
  if (fields?.type === 'scroll') {
    const at = length(fields.at);
    return at === null ? null : { type: 'scroll', at };
  }
  if (fields?.type === 'listen' && Array.isArray(fields.to))
    return { type: 'listen', to: fields.to.filter(isEventName) };
  return fields?.type === 'release' ? { type: 'release' } : null;
}

/** What the embedded page says, or null. The detail of an event is handed on as it is: data, never markup. */
export function readEmbedMessage(data: unknown): EmbedMessage | null {
  const fields = opened(data);
  if (!fields) return null;
  const { type, name, detail } = fields;
  if (type === 'ready') return { type };
  if (type === 'event' && isEventName(name))
    return { type, name, detail: detail as EmbedEvents[EventName] };
  const [at, height, long, paper] = [fields.at, fields.height, fields.length, fields.paper].map(
    length,
  );
  if (type === 'goto' && typeof at === 'number') return { type, at };
  if (type === 'height' && height) return { type, height };
  if (type === 'length' && long && paper && typeof at === 'number')
    return { type, length: long, paper, at };
  return null;
}
