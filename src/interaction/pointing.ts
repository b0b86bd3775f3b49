/**
 * What a reader asks of a picture, by cursor, finger or keyboard: which mark is inspected, and until
 * when. It reads no events and draws nothing, so that every page that shows pictures answers alike.
 */
import type { Guard } from './alive';
import { inspect, inspectById, type Inspected, type Target, type TimeAxis } from './targets';
import { Inspector } from './inspector';

/** What a picture answers at the moment. */
export interface Answers {
  /** What can be pointed at. */
  targets: readonly Target[];
  /** What has a button, in the order in which a keyboard walks them; absent: all of `targets`. */
  marks?: readonly Target[];
  /** Set while it has a time axis: its empty slots answer too. */
  axis: TimeAxis | null;
}

/** Where a pointer is in the picture, in viewBox units, of which a px on screen is so many. */
export interface PointerPosition {
  x: number;
  y: number;
  unit: number;
}

/** How far from a mark it still answers, in px: a finger is broader than a cursor. */
const REACH = { cursor: 10, finger: 24 };
/** How long a note waits, in ms, for a cursor that is on the way from its mark to it. */
const WAIT = 400;

/** The index that a key leads to from the one at `at`, among `count`; undefined for other keys. */
function walked(key: string, at: number, count: number): number | undefined {
  const moves: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  return Object.hasOwn(moves, key) ? Math.min(count - 1, Math.max(0, moves[key]!)) : undefined;
}

/** What is inspected in one picture, and until when. */
export class Pointing {
  readonly #inspector = new Inspector();
  /** What was pointed at last: an empty slot is no mark, and has no other record. */
  #pointed: Inspected | null = null;
  /** The mark that has the focus: its note comes back when the cursor leaves. */
  #focused: string | null = null;
  #stop: string | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  /**
   * `changed` is called after each question: the answer may be another one then. `taken` is told which
   * mark is pressed, and says whether that was all that the reader wanted. `guard` wraps what runs later.
   */
  constructor(
    private readonly answers: () => Answers,
    private readonly changed: () => void,
    private readonly taken: (id: string) => boolean = () => false,
    private readonly guard: Guard = (run) => run,
  ) {}

  get #marks(): readonly Target[] {
    const { targets, marks = targets } = this.answers();
    return marks;
  }

  /** What is inspected, as long as the picture has it. */
  get shown(): Inspected | null {
    const { current } = this.#inspector;
    if (current === null) return null;
    const { targets, axis } = this.answers();
    const empty = axis && this.#pointed?.emptySlot !== undefined ? this.#pointed : null;
    return inspectById(targets, current) ?? empty;
  }

  /** Whether its note stays until it is closed. */
  get pinned(): boolean {
    return this.#inspector.pinned;
  }

  /** Whether only the focus asks for it: then its note lets a cursor through. */
  get passive(): boolean {
    return this.#focused !== null && this.#inspector.current === this.#focused;
  }

  /** Index of the one mark that the Tab key reaches. */
  get stop(): number {
    return Math.max(
      0,
      this.#marks.findIndex(({ id }) => id === this.#stop),
    );
  }

  /** A cursor is there; beside all marks the last note stays for a moment. */
  hover(at: PointerPosition): void {
    if (this.pinned) return;
    this.#point(at, REACH.cursor);
    const id = this.#pointed?.id ?? null;
    if (id === null && !this.answers().axis && this.#inspector.current !== null)
      this.#leaving ||= setTimeout(
        this.guard(() => this.leave()),
        WAIT,
      );
    else this.#show(id ?? this.#focused);
  }

  /** A finger moves along the time axis, and takes the note from slot to slot. */
  scrub(at: PointerPosition): void {
    if (!this.answers().axis) return;
    this.#point(at, REACH.cursor);
    if (this.#pointed && this.#pointed.id !== this.#inspector.current) this.#pin(this.#pointed.id);
  }

  /** A click or a tap. */
  press(at: PointerPosition, by: keyof typeof REACH): void {
    this.#point(at, REACH[by]);
    this.#press(this.#pointed?.id ?? null);
  }

  /** A mark's button is pressed. */
  pin(index: number): void {
    const { id } = this.#marks[index]!;
    // Its button may be there for a moment longer than the mark.
    if (inspectById(this.answers().targets, id)) this.#press(id);
  }

  /** The cursor has reached the note, which therefore stays. */
  stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  /** The cursor is gone. */
  leave(): void {
    this.#show(this.#focused);
  }

  /** The focus is on a mark, or on none any more. */
  focus(index: number | null): void {
    this.#focus(index === null ? null : this.#marks[index]!.id);
  }

  /** Goes where a key leads: gives the index of the mark, whose button shall have the focus; undefined for other keys. */
  walk(key: string): number | undefined {
    const marks = this.#marks;
    const to = walked(key, this.stop, marks.length);
    if (to === undefined) return;
    if (this.pinned) this.close();
    this.#focus(marks[to]!.id);
    return to;
  }

  close(): void {
    this.#pin(null);
  }

  /** Closes, and keeps closed what is still pointed at. */
  dismiss(): void {
    this.#inspector.dismiss();
    this.changed();
  }

  #focus(id: string | null): void {
    this.#focused = id;
    this.#stop = id ?? this.#stop;
    this.#show(id);
  }

  /** What a press has chosen is looked at without its note. */
  #press(id: string | null): void {
    if (id !== null && this.taken(id)) this.dismiss();
    else this.#pin(id);
  }

  #point({ x, y, unit }: PointerPosition, reach: number): void {
    const { targets, axis } = this.answers();
    this.#pointed = inspect(targets, axis, { x, y }, reach * unit);
  }

  #show(id: string | null): void {
    this.stay();
    this.#inspector.show(id);
    this.changed();
  }

  #pin(id: string | null): void {
    this.#inspector.pin(id);
    this.changed();
  }
}
