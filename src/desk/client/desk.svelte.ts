/** What the page knows: the state that was shown last, what is looked at, and what is being decided. */
import { SvelteMap } from 'svelte/reactivity';
import type { Asked, Decision, Leaving, Reply, Shown, ShownFact } from '../shown';
import { isEnd, likelyEnds, placeFrom, welcome } from './places';

/** A form that is open on the thing that is looked at. */
export type Form =
  | ('accept' | 'reject' | 'correct' | 'add' | 'join' | 'answer' | 'acceptAlike' | 'why')
  | `leave-${Leaving['what']}`;

const EDITED = 'A file of the story was edited: this is how it stands now.';

const leavings = {
  'leave-figure': 'figure',
  'leave-date': 'date',
  'leave-chapter': 'chapter',
} as const;

export class Desk {
  shown = $state.raw<Shown>()!;
  /** The key of what is looked at; empty for nothing. */
  at = $state('');
  form = $state<Form | null>(null);
  /** The key of the number that a change is being drawn from. */
  from = $state<string | null>(null);
  /** The number that it was drawn to. */
  to = $state<string | null>(null);
  list = $state<'unsure' | 'all'>('unsure');
  by = $state('');
  /** What was done or refused last. */
  said = $state('');
  isRefused = $state(false);
  /** That a file was edited since, beside what was done last. */
  note = $state('');
  isBusy = $state(false);
  /** What would stop the story's build, and is written nevertheless where one says so. */
  stops = $state.raw<readonly string[]>([]);
  #held: { decision: Decision; because: string } | null = null;
  /** What is under way. */
  #last: Promise<unknown> = Promise.resolve();

  readonly byKey = $derived(new SvelteMap(this.shown.things.map((thing) => [thing.key, thing])));
  readonly thing = $derived(this.byKey.get(this.at));
  readonly because = $derived(new SvelteMap(this.shown.queue.map((one) => [one.key, one.because])));
  /** What is about to be left out. */
  readonly leaving = $derived(
    this.form && this.form in leavings ? leavings[this.form as keyof typeof leavings] : null,
  );
  readonly isDrawing = $derived(this.from !== null && this.to === null);
  /** Keys in the order in which they are gone through. */
  readonly keys = $derived(
    this.isDrawing
      ? likelyEnds(this.shown.things, this.from!)
      : this.list === 'unsure'
        ? this.shown.queue.map(({ key }) => key)
        : this.shown.things.map(({ key }) => key),
  );

  /** Asks for the state as the files have it now. */
  async load(): Promise<void> {
    const response = await fetch('state');
    if (!response.ok) return this.say((await response.text()).trim(), true);
    this.#show((await response.json()) as Shown);
    if (this.byKey.has(this.at)) return;
    this.leave();
    if (!this.at) this.say(welcome(this.shown.queue));
    this.at = this.keys[0] ?? '';
  }

  /** Asks whether a file of the story was edited since, and shows it as it is then. */
  async follow(): Promise<void> {
    if (this.isBusy) return;
    const { version } = this.shown;
    const response = await fetch('version').catch(() => null);
    if (!response?.ok) return;
    const now = await response.text();
    if (this.isBusy || this.shown.version !== version || now === version) return;
    await this.load();
    this.note = EDITED;
  }

  #show(shown: Shown): void {
    this.shown = shown;
    this.by ||= shown.by;
  }

  say(text: string, refused = false): void {
    this.said = text;
    this.note = '';
    this.isRefused = refused;
  }

  /** Looks at a thing; while a change is drawn, a number ends it. */
  look(key: string): void {
    if (this.from !== null && this.to === null && this.#draw(key)) return;
    if (key === this.at && this.form) return;
    this.at = key;
    this.leave();
    if (this.isRefused) this.say('');
  }

  /** Whether a number was taken as the other end of the change. */
  #draw(key: string): boolean {
    const other = this.byKey.get(key);
    if (!other || !isEnd(other) || key === this.from) return false;
    this.to = key;
    this.form = 'join';
    this.say('Say which way it went, and what the text claims of it.');
    return true;
  }

  /** To the next or the one before in the list. */
  move(by: 1 | -1): void {
    if (this.keys.length === 0) return;
    const order = this.isDrawing ? this.shown.things.map(({ key }) => key) : [];
    const next = placeFrom(this.keys, this.at, by, order);
    const key = this.keys[Math.max(0, Math.min(this.keys.length - 1, next))]!;
    if (this.from === null) return this.look(key);
    this.at = key;
  }

  /** Opens a form on what is looked at. */
  open(form: Form): void {
    this.form = form;
    this.stops = [];
    if (this.isRefused) this.say('');
  }

  /** Begins a change at the number that is looked at. */
  drawFrom(key: string): void {
    this.from = key;
    this.to = null;
    this.form = null;
    this.say(`Choose the number that ${this.named(key)} changed to. Escape cancels it.`);
  }

  /** Leaves what is being decided; nothing is written. */
  leave(): void {
    if (this.from !== null) {
      this.at = this.from;
      this.say('');
    }
    if (this.isRefused) this.say('');
    this.form = null;
    this.stops = [];
    this.#held = null;
    this.from = null;
    this.to = null;
  }

  named(key: string): string {
    const thing = this.byKey.get(key);
    return thing && 'stands' in thing ? `“${thing.stands}”` : key;
  }

  fact(key: string): ShownFact | undefined {
    const thing = this.byKey.get(key);
    return thing?.kind === 'quantity' || thing?.kind === 'date' ? thing : undefined;
  }

  /**
   * Has something decided; whether it was. What is refused leaves the form open. A form that is sent twice
   * is sent once; undoing waits for what is under way.
   */
  async decide(
    decision: Decision,
    because = '',
    nevertheless = false,
    stand: readonly string[] = [],
  ): Promise<boolean> {
    if (this.isBusy && decision.action !== 'undo') return false;
    const next = this.#last.then(() => this.#decideNow(decision, because, nevertheless, stand));
    this.#last = next;
    return next;
  }

  /** Writes what was told to stop the story's build; all of it, or what is left once these words may stand. */
  async insist(stand: readonly string[] = []): Promise<void> {
    const held = this.#held;
    if (held) await this.decide(held.decision, held.because, stand.length === 0, stand);
  }

  async #decideNow(
    decision: Decision,
    because: string,
    nevertheless: boolean,
    stand: readonly string[],
  ): Promise<boolean> {
    this.isBusy = true;
    try {
      const { by, shown } = this;
      const asked = { decision, because, by, seen: shown.version, nevertheless, stand: [...stand] };
      const reply = await this.#ask(asked);
      const isDone = this.#take(reply);
      this.stops = typeof reply === 'string' ? [] : reply.stops;
      this.#held = this.stops.length > 0 ? { decision, because } : null;
      return isDone;
    } catch {
      this.say('The desk does not answer. See whether its command still runs.', true);
      return false;
    } finally {
      this.isBusy = false;
    }
  }

  async #ask(asked: Asked): Promise<Reply | string> {
    const response = await fetch('decide', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    });
    return response.ok ? ((await response.json()) as Reply) : (await response.text()).trim();
  }

  #take(reply: Reply | string): boolean {
    if (typeof reply === 'string') {
      this.say(reply, true);
      return false;
    }
    const place = this.keys.indexOf(this.at);
    const known = this.byKey;
    this.#show(reply.shown);
    if (reply.done) {
      const isDrawn = this.to !== null;
      this.leave();
      const drawn = reply.shown.things.find(
        ({ key, kind }) => kind === 'change' && !known.has(key),
      );
      if (isDrawn && drawn) this.at = drawn.key;
      else this.#goOn(place);
    }
    const left = this.shown.queue.length;
    const count = left === 0 ? 'Nothing is unsure any more.' : `${left} left to look at.`;
    this.say(reply.done ? `${reply.told} ${count}` : reply.told, !reply.done);
    return reply.done;
  }

  /** What was decided leaves the list of what is unsure: what came next takes its place. */
  #goOn(place: number): void {
    if (this.keys.includes(this.at) || this.keys.length === 0) return;
    const isThere = this.byKey.has(this.at);
    if (place >= 0 || !isThere)
      this.at = this.keys[Math.min(Math.max(place, 0), this.keys.length - 1)]!;
  }
}
