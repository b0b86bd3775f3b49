/**
 * What a host page with our script and an embedded page say to each other: plain data in a versioned
 * envelope. Both sides read with the same functions, which answer `null` for anything else.
 */

/** Of the envelope: it changes only with a host script at a new address. */
const VERSION = 1;

/** How wide a page is printed, in px: paper of either usual size holds it. */
export const PAPER_WIDTH = 600;

/** What a host can listen for. */
const eventNames = ['ready', 'step', 'hover'] as const;
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
  /** What the host wants to hear of; `ours`: our script is there, and sizes the frame. */
  | { type: 'listen'; to: EventName[]; ours: boolean };

/** From the embedded page. */
export type EmbedMessage =
  /** What it is: again when that changes, and when it is asked. */
  | ({ type: 'ready' } & Ready)
  /** Its reader wants to be there, `still`: at once; one who is not pinned is there already. */
  | ({ type: 'goto'; still: boolean } & Ready)
  | { type: 'event'; name: EventName; detail: EmbedEvents[EventName] };

/** An embedded page as its host has to know it. */
export interface Ready {
  /** How far there is to scroll when it is pinned, in heights of the frame, and whether it asks to be. */
  length: number;
  pin: boolean;
  /** How far its reader has gone, in heights of the frame. */
  at: number;
  /** How high it is with all its steps below each other, in the frame and on paper, in px; 0 while that is not known. */
  height: number;
  paper: number;
}

/** Nothing on a page is longer than this: a bound for px, and a wide one for heights of a frame. */
const LONGEST = 200_000;

/** A message as it is posted: marked as ours, with the version of the protocol. */
export const envelope = <Message extends HostMessage | EmbedMessage>(message: Message) => ({
  embed135: VERSION,
  ...message,
});

type Fields = Record<string, unknown>;

/** The fields of an envelope of this version, else null. */
const opened = (data: unknown): Fields | null =>
  (data as Fields | null | undefined)?.embed135 === VERSION ? (data as Fields) : null;

/** What the host says, or null. */
export function readHostMessage(data: unknown): HostMessage | null {
  const fields = opened(data);
  if (!fields) return null;
  const { type, to, at, ours } = fields;
  if (type === 'scroll' && Number.isFinite(at))
    return { type, at: Math.min(LONGEST, Math.max(0, at as number)) };
  if (type === 'listen' && Array.isArray(to))
    return { type, to: eventNames.filter((name) => to.includes(name)), ours: ours === true };
  return type === 'hello' || type === 'release' ? { type } : null;
}

const isLength = (value: unknown): boolean =>
  Number.isFinite(value) && (value as number) >= 0 && (value as number) <= LONGEST;

/**
 * What the embedded page says, or null. An event's name and detail are handed on as they are: data, never
 * markup; which names there are a host knows that has asked for them.
 */
export function readEmbedMessage(data: unknown): EmbedMessage | null {
  const fields = opened(data);
  return fields &&
    (fields.type === 'event' ||
      [fields.at, fields.length, fields.height, fields.paper].every(isLength))
    ? (fields as never)
    : null;
}
