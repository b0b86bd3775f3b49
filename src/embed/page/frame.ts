/** Brings an embedded page to life: shows its steps in the way that its host has made room for. */
import type { Alive } from '../../interaction/alive';
import { moved } from '../../page/client/announce';
import type { Island } from '../../page/client/stage';
import { START } from '../../scroll/position';
import { Deck, keepOne, layersOf, type PageLayer } from './deck';
import { measure, type Heights } from './measure';
import { type Mode, modeFor, parameters } from './mode';
import type { HostMessage } from '../protocol';
import { landingOf, lengthOf, placeAt } from './screens';
import { glide, StepBar, stillness } from './stepper';
import { Talk } from './talk';

/** How long a host may take to follow a change of height, or a reader's step, before the page makes do, in ms. */
const PATIENCE = 600;

const root = document.documentElement;

class Frame {
  readonly #talk: Talk;
  readonly #layers: readonly PageLayer[];
  readonly #deck: Deck;
  readonly #stepper: StepBar;
  #mode: Mode = 'stepper';
  #pinned = false;
  #printing = false;
  /** Of the last width that was measured; 0 before that. */
  #heights: Heights = { height: 0, paper: 0 };
  #width = -1;
  #reading = -1;
  /** Where the reader has gone, in heights of the frame. */
  #gone = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #stop = () => {};

  /** `pins`: whether it asks to be pinned by a host that can. When it fails, all is below each other, as served. */
  constructor(
    deck: HTMLElement,
    bar: HTMLElement,
    islands: Readonly<Record<string, Island>>,
    private readonly pins: boolean,
    private readonly alive: Alive,
  ) {
    const { ends, guard } = alive;
    this.#talk = new Talk(guard, (message) => this.#hear(message));
    ends(() => this.#talk.leave());
    this.#layers = layersOf(deck, islands, alive, (chart, mark) =>
      this.#talk.event('hover', { chart, mark }),
    );
    this.#deck = new Deck(this.#layers);
    ends(() => this.#deck.spread());
    ends(() => this.#stop());
    this.#stepper = new StepBar(
      bar,
      this.#deck.headings,
      guard((index: number) => this.#go(index)),
    );
    bar.hidden = this.#count === 1;
  }

  get #count(): number {
    return this.#deck.screens.length;
  }

  /** Starts at a step, by its id; at the first screen where there is none. */
  start(step: string | null): void {
    const ids = this.#deck.screens.map(({ layer, card }) => this.#layers[layer]!.cards[card]?.id);
    root.dataset.ready = '';
    root.dataset.mode = this.#mode;
    this.#put(Math.max(0, step === null ? 0 : ids.indexOf(step)));
    this.refresh();
    const { guard } = this.alive;
    const print = guard((printing: boolean) => this.#print(printing));
    addEventListener(
      'resize',
      guard(() => this.refresh()),
    );
    for (const type of ['beforeprint', 'afterprint'])
      addEventListener(type, () => print(type === 'beforeprint'));
    matchMedia('print').addEventListener('change', ({ matches }) => print(matches));
  }

  /** Looks again at how large the frame is, and shows the steps as that and the host allow. */
  refresh(): void {
    // On paper it is not what it is in the frame.
    if (innerWidth !== this.#width && !this.#printing) {
      this.#width = innerWidth;
      measure(this.alive.guard, (heights) => {
        // A page that is not shown has no height.
        if (heights.height) this.#heights = heights;
        this.refresh();
      });
    }
    this.#tell();
    const mode = modeFor({
      pinned: this.#pinned,
      room: innerHeight,
      needed: this.#heights.height,
      screens: this.#count,
    });
    clearTimeout(this.#waiting);
    // A host that has followed once is about to follow again.
    if (this.#mode === 'flow' && mode === 'stepper') this.#wait(() => this.#enter(mode));
    else this.#enter(mode);
  }

  #wait(run: () => void): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(this.alive.guard(run), PATIENCE);
  }

  /** Draws the pictures that only paper and a long frame show. */
  stills(): void {
    for (const { stills } of this.#layers) stills();
  }

  #enter(mode: Mode): void {
    if (mode === this.#mode) return;
    this.#mode = mode;
    root.dataset.mode = mode;
    if (mode === 'flow') this.#unroll();
    else this.#put(Math.round(this.#deck.place));
  }

  #unroll(): void {
    this.#stop();
    this.stills();
    this.#deck.unroll(START);
  }

  #print(printing: boolean): void {
    if (printing === this.#printing) return;
    this.#printing = printing;
    if (printing) {
      // A frame that cannot hold all steps shows the one that is read, rather than cut a sentence in half.
      root.toggleAttribute('data-still', this.#mode !== 'flow' && !this.#talk.isKept);
      this.#put(Math.round(this.#deck.place));
      this.#deck.mark();
      this.#unroll();
    }
    if (!printing && this.#mode !== 'flow') this.#put(this.#deck.place);
  }

  #hear(message: HostMessage): void {
    if (message.type === 'hello' || message.type === 'listen') return this.#greet(message.type);
    const pinned = message.type === 'scroll';
    if (pinned !== this.#pinned) {
      this.#pinned = pinned;
      this.refresh();
    }
    if (message.type === 'scroll') this.#scrolled(message.at);
  }

  #tell(again = false): void {
    const [length, at] = [lengthOf(this.#count), this.#gone];
    this.#talk.tell({ length, pin: this.pins, at, ...this.#heights }, again);
  }

  #greet(type: 'hello' | 'listen'): void {
    if (type === 'hello') {
      this.#tell(true);
      return this.refresh();
    }
    const charts = this.#layers.flatMap(({ element, cards }) => (cards.length ? element.id : []));
    const steps = this.#layers.flatMap(({ cards }) => cards.map(({ id }) => id));
    this.#talk.event('ready', { charts, steps });
  }

  #scrolled(at: number): void {
    clearTimeout(this.#waiting);
    this.#stop();
    this.#gone = at;
    moved();
    const place = placeAt(at, this.#count);
    // With reduced motion nothing is shown on the way: a step is there or not.
    this.#put(stillness.matches ? Math.round(place) : place);
  }

  #go(index: number): void {
    this.#gone = landingOf(index);
    this.#talk.goto(this.#gone, stillness.matches);
    if (this.#mode !== 'scroll') return this.#glide(index);
    // A host whose script has failed meanwhile does not scroll.
    this.#wait(() => this.#glide(index));
  }

  #glide(index: number): void {
    this.#stop();
    // The next press counts from here, however far the picture has come.
    this.#stepper.mark(index);
    this.#stop = glide(this.#deck.place, index, this.alive.guard, (place) => this.#show(place));
  }

  /** Shows a place, and names it. */
  #put(place: number): void {
    this.#show(place);
    this.#stepper.mark(this.#reading);
  }

  #show(place: number): void {
    const reading = this.#deck.show(place);
    if (reading === this.#reading) return;
    this.#reading = reading;
    const { layer, card } = this.#deck.screens[reading]!;
    const { element, cards } = this.#layers[layer]!;
    const step = cards[card]?.id;
    if (step) this.#talk.event('step', { chart: element.id, step, index: card, of: cards.length });
  }
}

declare global {
  /** Lays the page out with all below each other, at the first error: until its script runs, see document.ts. */
  var unroll: () => void;
}

/** Starts the page with its pictures, by the ids of chapters, as its address asks for. */
export function startFrame(islands: Readonly<Record<string, Island>>, alive: Alive): void {
  const bar = document.querySelector<HTMLElement>('.steps')!;
  // No frame is as high then, so that it can be scrolled: see embed/style/flow.css.
  alive.ends(() => unroll());
  // In another way, where a browser has come to refuse that one.
  alive.ends(() => root.setAttribute('data-mode', 'flow'));
  alive.ends(() => (bar.hidden = true));
  for (const name of ['data-ready', 'data-still']) alive.drops(root, name);
  // It may be measured.
  alive.drops(document.body, 'style');
  const deck = document.querySelector<HTMLElement>('.layers')!;
  const ids = [...deck.querySelectorAll('.card')].map(({ id }) => id);
  const { theme, step, steps } = parameters(location.search, ids);
  if (theme !== 'auto') root.style.colorScheme = theme;
  if (steps === 'one') {
    root.dataset.steps = steps;
    keepOne(deck, step ?? ids[0]!);
  }
  // A page of one picture names it; the whole story asks to be scrolled with its host.
  const pins = steps === 'all' && !root.dataset.chart;
  const frame = new Frame(deck, bar, islands, pins, alive);
  frame.start(step);
  removeEventListener('error', unroll, true);
  const stills = alive.guard(() => frame.stills());
  // A busy page has no idle moment, and its paper would stay without pictures.
  if ('requestIdleCallback' in window) requestIdleCallback(stills, { timeout: 2000 });
  else setTimeout(stills);
}
