/** A chapter's picture in an embedded page: served at its chapter's start, drawn anew at each other place. */
import type { Chart } from '../../interaction/chart';
import type { Inspected } from '../../interaction/inspect';
import type { Answers } from '../../interaction/pointing.svelte';
import { activeStep, START, type Position } from '../../scroll/position';
import type { ChartModel } from '../../story/chapter';
import { viewAt } from '../../story/viewAt';
import { draw } from './draw';
import { Inspection } from './inspection';

/** What a chapter's picture is made of. */
export interface Drawn {
  chart: Chart<unknown, string>;
  model: ChartModel<unknown, string>;
  /** Starts the reader's instrument in its served markup; it hands over each layout that is chosen. */
  instrument?: (served: HTMLElement, layout: unknown, change: (layout: unknown) => void) => void;
}

/** A chart with its model, which comes from the build. The compiler cannot know that they fit. */
export const drawn = <Layout>(
  chart: unknown,
  model: unknown,
  instrument?: (served: HTMLElement, layout: Layout, change: (layout: Layout) => void) => void,
) => ({ chart, model, instrument }) as Drawn;

export class Picture {
  readonly #inspection: Inspection;
  #layout: unknown;
  #position = START;
  /** What it answers, once that was asked. */
  #known: Answers | null = null;

  /** `inspected` hears which mark is asked, by its id; null when none is any more. */
  constructor(
    private readonly chapter: HTMLElement,
    private readonly drawn: Drawn,
    inspected: (mark: string | null) => void,
  ) {
    const { model, instrument } = drawn;
    this.#layout = model.layout;
    const plot = chapter.querySelector<HTMLElement>('.plot')!;
    const note = (at: Inspected) => this.#note(at);
    this.#inspection = new Inspection(plot, model.id, () => this.#answers, note, inspected);
    const served = chapter.querySelector<HTMLElement>('.instrument');
    if (served && instrument)
      instrument(served, model.layout, (layout) => {
        this.#layout = layout;
        this.#draw();
      });
    chapter.dataset.live = '';
  }

  get #view() {
    const { chart, model } = this.drawn;
    return viewAt(model.steps, this.#position, chart.windows);
  }

  /** Found out when it is asked for: while a reader scrolls, it is not. */
  get #answers(): Answers {
    const { chart } = this.drawn;
    const [layout, view] = [this.#layout, this.#view];
    this.#known ??= {
      targets: chart.targets(layout, view),
      axis: chart.years?.(layout, view) ?? null,
    };
    return this.#known;
  }

  #note({ id, emptyYear }: Inspected) {
    const { chart, model } = this.drawn;
    return emptyYear === undefined
      ? model.notes[id]!
      : chart.empty!(this.#layout, this.#view, emptyYear);
  }

  show(at: Position): void {
    const { index, progress } = this.#position;
    if (at.index === index && at.progress === progress) return;
    this.#position = at;
    this.#draw();
  }

  #draw(): void {
    const { chart, model } = this.drawn;
    const picture = draw(chart.Picture, { layout: this.#layout, view: this.#view });
    const { alt } = model.steps[activeStep(this.#position)]!;
    this.chapter.querySelector('.plot > svg')!.innerHTML = picture;
    this.chapter.querySelector(`#${model.id}-alt`)!.textContent = alt;
    this.#known = null;
    this.#inspection.redrawn(this.#position.progress === 1);
  }
}
