/** What the page knows: the state that was shown last, what is looked at, and what is being decided. */
import { SvelteMap } from 'svelte/reactivity';
import type { Asked, Decision, Reply, Shown, ShownFact } from '../shown';

/** A form that is open on the thing that is looked at. */
export type Form = 'accept' | 'reject' | 'correct' | 'add' | 'join' | 'answer';

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
  said = $state('The keys j and k go through the list; ? shows all keys.');
  isRefused = $state(false);
  isBusy = $state(false);
  /** What is under way. */
  #last: Promise<unknown> = Promise.resolve();

  readonly byKey = $derived(new SvelteMap(this.shown.things.map((thing) => [thing.key, thing])));
  readonly thing = $derived(this.byKey.get(this.at));
  readonly because = $derived(new SvelteMap(this.shown.queue.map((one) => [one.key, one.because])));
  /** Keys in the order in which they are gone through. */
  readonly keys = $derived(
    this.list === 'unsure'
      ? this.shown.queue.map(({ key }) => key)
      : this.shown.things.map(({ key }) => key),
  );

  /** Asks for the state as the files have it now. */
  async load(): Promise<void> {
    const response = await fetch('state');
    if (!response.ok) return this.say((await response.text()).trim(), true);
    this.#show((await response.json()) as Shown);
    if (!this.byKey.has(this.at)) this.at = this.keys[0] ?? '';
  }

  #show(shown: Shown): void {
    this.shown = shown;
    this.by ||= shown.by;
  }

  say(text: string, refused = false): void {
    this.said = text;
    this.isRefused = refused;
  }

  /** Looks at a thing; while a change is drawn, a number ends it. */
  look(key: string): void {
    if (this.from !== null && this.to === null && this.#draw(key)) return;
    if (key === this.at && this.form) return;
    this.at = key;
    this.leave();
  }

  /** Whether a number was taken as the other end of the change. */
  #draw(key: string): boolean {
    const other = this.byKey.get(key);
    if (other?.kind !== 'quantity' || key === this.from) return false;
    this.to = key;
    this.form = 'join';
    return true;
  }

  /** To the next or the one before in the list. */
  move(by: 1 | -1): void {
    if (this.keys.length === 0) return;
    const at = this.keys.indexOf(this.at);
    const next = at < 0 ? (by > 0 ? 0 : this.keys.length - 1) : at + by;
    const key = this.keys[Math.max(0, Math.min(this.keys.length - 1, next))]!;
    if (this.from === null) return this.look(key);
    this.at = key;
  }

  /** Opens a form on what is looked at. */
  open(form: Form): void {
    this.form = form;
  }

  /** Begins a change at the number that is looked at. */
  drawFrom(key: string): void {
    this.from = key;
    this.to = null;
    this.form = null;
    this.list = 'all';
    this.say(`Choose the number that ${this.named(key)} changed to. Escape leaves it.`);
  }

  /** Leaves what is being decided; nothing is written. */
  leave(): void {
    this.form = null;
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
  async decide(decision: Decision, because = ''): Promise<boolean> {
    if (this.isBusy && decision.action !== 'undo') return false;
    const next = this.#last.then(() => this.#decideNow(decision, because));
    this.#last = next;
    return next;
  }

  async #decideNow(decision: Decision, because: string): Promise<boolean> {
    this.isBusy = true;
    try {
      const { by, shown } = this;
      return this.#take(await this.#ask({ decision, because, by, seen: shown.version }));
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
    this.#show(reply.shown);
    if (reply.done) {
      this.leave();
      this.#goOn(place);
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
