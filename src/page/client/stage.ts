/**
 * A chapter's picture in the reader's browser, on our page and on others': where the reader is, what
 * is chosen and what is asked go in, and what that changes in the picture is written.
 */
import type { Alive } from '../../interaction/alive';
import { sameView, type View } from '../../interaction/view';
import type { Chart, Note } from '../../interaction/chart';
import type { Choose, Chosen } from '../../interaction/controls';
import type { Inspected } from '../../interaction/targets';
import { part } from '../../interaction/draw';
import type { Guess } from '../../interaction/guess';
import type { Answers } from '../../interaction/pointing';
import { Flung } from '../../scroll/flung';
import { activeStep, START, type Position } from '../../scroll/position';
import type { ChartModel } from '../../story/chapter';
import { viewAt } from '../../story/viewAt';
import Drawing from '../Drawing.svelte';
import { markOf } from '../marks';
import type { PictureNow } from '../tree/outline';
import { offerTree } from './explore';
import { Guessing } from './guess';
import { Inspection } from './inspection';
import { nameGroups } from './ownNames';
import { Pairing } from './pairing';
import { Saying, type Says } from './saying';
import { SlotLine } from './slotLine';

/** What a chapter's picture is made of. A table of them cannot say that each layout fits its own chart. */
export interface Island {
  chart: Chart<unknown, string>;
  model: ChartModel<unknown, string>;
  /** Asks for what its notes say beside what the page has of them; resolves when they say it. */
  asked?: () => Promise<void>;
}

/** What a picture tells the page that it is on. */
interface Listeners {
  /** Which mark is inspected, by its id; null when none is any more. */
  inspected?: (mark: string | null) => void;
  /** What is known of a mark besides its note: that note with it. */
  noted?: (mark: string, note: Note) => Note;
  /** What the reader has chosen in its instruments. */
  chosen?: (values: Chosen) => void;
  /** What that changes in words. */
  says?: (says: Says) => void;
  /** Address of the script that shows it as a tree, from the page; none where it is not offered. */
  tree?: string;
  /** Whether the reader wants nothing to move by itself. */
  still?: () => boolean;
}

/** A live picture: it shows a position in its chapter, and answers who points at it. */
export class Stage {
  /** Chooses in its instruments, where it has any. */
  readonly choose: Choose | undefined;
  readonly #write: (props: ReturnType<Stage['drawing']>) => void;
  readonly #inspection: Inspection;
  readonly #saying: Saying;
  readonly #pairing: Pairing;
  readonly #guessing: Guessing | undefined;
  readonly #flung: Flung;
  readonly #slotLine: SlotLine;
  #at: Position = START;
  #view: View<string>;
  #layout: unknown;
  /** What it answers, once that was asked: while a reader scrolls, it is not. */
  #answers: Answers | null = null;
  #inspected: Inspected | null = null;

  /** `live` holds the picture as it was served, with its instruments. */
  constructor(
    live: HTMLElement,
    private readonly island: Island,
    alive: Alive,
    private readonly listeners: Listeners = {},
  ) {
    const { id, layout, notes, pairs, steps } = island.model;
    this.#layout = layout;
    this.#view = steps[0]!.view;
    nameGroups(live, id);
    this.#saying = new Saying(live, island, alive, listeners.says);
    const plot = live.querySelector<HTMLElement>('.plot')!;
    this.#write = part(plot.querySelector(':scope > svg')!, Drawing, this.drawing());
    this.#slotLine = new SlotLine(plot);
    if (listeners.tree) offerTree(plot, listeners.tree, () => this.#now(), alive);
    const answers = () => this.#answer();
    const note = (of: Inspected) => this.#note(of);
    const inspected = (shown: Inspected | null) => this.#inspect(shown);
    const pressed = (mark: string) => this.#press(mark);
    const called = () => island.chart.tells?.(this.#layout, this.#view)?.marks;
    const told = { id, notes, answers, note, called, inspected, pressed };
    this.#inspection = new Inspection(plot, told, alive);
    const light = (marks: readonly string[]) => this.#inspection.light(marks);
    this.#pairing = new Pairing(live.closest('.chapter')!, pairs, light, alive);
    this.#guessing = this.#startGuessing(plot, alive);
    this.#flung = new Flung((at) => this.#drawAt(at), alive.guard);
    if (this.#guessing) this.#redraw();
    this.choose = this.#startControls(live, alive);
  }

  #startControls(live: HTMLElement, { guard }: Alive): Choose | undefined {
    const { chart, model } = this.island;
    const controls = live.querySelector('.instrument');
    if (!controls) return undefined;
    return chart.startControls?.(controls, model.layout, {
      guard,
      changed: (next) => this.#choose(next),
      chosen: this.listeners.chosen,
      still: this.listeners.still ?? (() => false),
    });
  }

  /** Where a step of the chapter asks for a guess, the handles for it. */
  #startGuessing(plot: HTMLElement, alive: Alive): Guessing | undefined {
    const { chart, model } = this.island;
    const { guess } = model.layout as { guess?: Guess };
    const handles = guess && chart.handles?.(model.layout, guess);
    if (!handles) return undefined;
    const guessing = new Guessing(plot, guess, handles, alive, (next) =>
      this.#choose({ ...(model.layout as object), guess: next }),
    );
    this.#layout = { ...(model.layout as object), guess: guessing.guess };
    return guessing;
  }

  /** Shows the picture of a place in the chapter; where it is the same, nothing is drawn. */
  show(at: Position): void {
    this.#at = at;
    this.#saying.step(activeStep(at));
    this.#flung.to(at);
  }

  #drawAt(at: Position): void {
    const { chart, model } = this.island;
    const view = viewAt(model.steps, at, chart.windows);
    if (sameView(this.#view, view)) return;
    this.#view = view;
    this.#redraw();
  }

  #choose(layout: unknown): void {
    this.#layout = layout;
    this.#saying.chosen(layout);
    this.#redraw();
  }

  /** What it shows at the moment, in words. */
  async #now(): Promise<PictureNow> {
    await this.island.asked?.();
    const { notes } = this.island.model;
    const { marks } = this.island.chart.tells?.(this.#layout, this.#view) ?? {};
    const { targets } = this.#answer();
    return {
      ...this.#saying.now,
      marks: targets.map((target) => ({
        ...markOf(target, notes, marks),
        note: notes[target.id]!,
      })),
    };
  }

  #press(mark: string): boolean {
    const wanted = this.choose && this.island.chart.pressed?.(this.#view, mark);
    if (wanted) this.choose!.pressed(wanted);
    return Boolean(wanted);
  }

  #redraw(): void {
    this.#answers = null;
    this.#write(this.drawing());
    this.#inspection.moved(this.#at.progress === 1);
    this.#drawSlotLine();
    const { asks, answers } = this.island.chart;
    this.#guessing?.show(asks!(this.#view), answers!(this.#view));
  }

  private drawing() {
    const { chart, model } = this.island;
    return { id: model.id, chart, layout: this.#layout, view: this.#view };
  }

  /** Where a slot is inspected that has no mark; while a reader scrolls, nothing is asked for it. */
  #drawSlotLine(): void {
    const at = this.#inspected;
    this.#slotLine.place(at, at?.emptySlot === undefined ? null : this.#answer().axis);
  }

  #inspect(shown: Inspected | null): void {
    const both = [this.#inspected, shown];
    this.#inspected = shown;
    this.#drawSlotLine();
    const [was, is] = both.map((at) => (at && at.emptySlot === undefined ? at.id : null));
    if (was === is) return;
    this.#pairing.inspected(is!);
    this.listeners.inspected?.(is!);
  }

  #answer(): Answers {
    const { chart } = this.island;
    return (this.#answers ??= {
      targets: chart.targets(this.#layout, this.#view),
      axis: chart.slots?.(this.#layout, this.#view) ?? null,
    });
  }

  #note({ id, emptySlot }: Inspected) {
    const { chart, model } = this.island;
    if (emptySlot !== undefined) return chart.empty!(this.#layout, this.#view, emptySlot);
    const note = model.notes[id]!;
    return this.listeners.noted?.(id, note) ?? note;
  }
}
