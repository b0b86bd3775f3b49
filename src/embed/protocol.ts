/**
 * What a host page with our script and an embedded page say to each other: plain data in a versioned
 * envelope. Both sides read with the same functions, which answer `null` for anything else.
 */

/** Of the envelope: it changes only with a host script at a new address. */
const VERSION = 1;

/** How wide a page is printed, in px: paper of either usual size holds it. */
export const PAPER_WIDTH = 600;

/** What a host can listen for. */
export const eventNames = ['ready', 'step', 'hover'] as const;
/** The name of one of them. */
export type EventName = (typeof eventNames)[number];

/** What a host that listens is told; nothing of it is about the reader. */
export interface EmbedEvents {
  /** The page is alive: its charts, and the steps that can be shown. */
  ready: { charts: string[]; steps: string[] };
  /** A step is being read; `index` from 0. */
  step: { chart: string; step: string; index: number; of: number };
  /** A mark is inspected, by pointer, touch or keyboard; `null` when none is any more. */
  hover: { chart: string; mark: string | null };
}

/** From the host. */
export type HostMessage =
  /** Asks for `ready` and `height`. A frame out of sight learns of a new size by this alone. */
  | { type: 'hello' }
  /** The frame is pinned, and the reader has gone this far through it, in heights of the frame. */
  | { type: 'scroll'; at: number }
  /** The frame is no longer pinned. */
  | { type: 'release' }
  | { type: 'listen'; to: EventName[] };

/** From the embedded page. */
export type EmbedMessage =
  /** How far there is to scroll when it is pinned, in heights of the frame, and whether it asks to be. */
  | { type: 'ready'; length: number; pin: boolean }
  /** How high the page is with all its steps below each other, in the frame and on paper, in px. */
  | { type: 'height'; height: number; paper: number }
  /** The reader of a pinned frame wants to be there, in heights of the frame. */
  | { type: 'goto'; at: number }
  | { type: 'event'; name: EventName; detail: EmbedEvents[EventName] };

/** Nothing on a page is longer than this: a bound for px, and a wide one for heights of a frame. */
const LONGEST = 200_000;

/** A message as it is posted: marked as ours, with the version of the protocol. */
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
const length = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value)
    ? Math.min(LONGEST, Math.max(0, value))
    : null;

const isEventName = (name: unknown): name is EventName => eventNames.includes(name as EventName);

/** What the host says, or null. */
export function readHostMessage(data: unknown): HostMessage | null {
  const fields = opened(data);
  if (!fields) return null;
  const { type, to } = fields;
  const at = length(fields.at);
  if (type === 'scroll' && at !== null) return { type, at };
  if (type === 'listen' && Array.isArray(to)) return { type, to: to.filter(isEventName) };
  return type === 'hello' || type === 'release' ? { type } : null;
}

/** What the embedded page says, or null. The detail of an event is handed on as it is: data, never markup. */
export function readEmbedMessage(data: unknown): EmbedMessage | null {
  const fields = opened(data);
  if (!fields) return null;
  const { type, name, detail, pin } = fields;
  if (type === 'event' && isEventName(name))
    return { type, name, detail: detail as EmbedEvents[EventName] };
  const [at, far, height, paper] = [fields.at, fields.length, fields.height, fields.paper].map(
    length,
  );
  if (type === 'goto' && typeof at === 'number') return { type, at };
  if (type === 'ready' && typeof far === 'number') return { type, length: far, pin: pin === true };
  // Heights are never told while there are none.
  return type === 'height' && height && paper ? { type, height, paper } : null;
}
