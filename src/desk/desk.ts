/** The editor's desk of one story: what it shows, and what becomes of a decision. */
import { join } from 'node:path';
import { InputError } from '../facts/problems';
import { today } from '../facts/today';
import { withAlso } from './also';
import { newProblems, storyProblems } from './check';
import { EDITS } from './decide';
import { type Files, type Place, readFiles, versionOf, wordsFile } from './folder';
import { withStanding } from './letStand';
import { Deciding, type Next } from './next';
import type { Asked, Reply, Shown } from './shown';
import { shownOf } from './shownOf';
import { Stale, writeOver } from './write';

/** A file that was written. */
interface Written {
  path: string;
  before: string | null;
  after: string | null;
}

/** A write that can be undone. */
interface Done {
  files: Written[];
  told: string;
}

/** It would stop the story's build. */
class Stops extends Error {
  constructor(readonly problems: string[]) {
    super('Nothing is written yet: the story would not build. See what stops it, and choose.');
  }
}

/** What is to be written, where words are to stand though a check refuses them. */
const standing = (next: Next, stand: readonly string[] = []): Next => ({
  ...next,
  words: next.words && withStanding(next.words, stand),
  ...(next.plain !== undefined && { plain: withStanding(next.plain, stand) }),
});

export class Desk {
  #by = '';
  readonly #done: Done[] = [];
  /** Decisions are made one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  readonly #deciding: Deciding;

  constructor(private readonly place: Place) {
    this.#deciding = new Deciding(place);
  }

  /** The state of the files as they are now. */
  show(files: Files = readFiles(this.place)): Shown {
    const edited = shownOf(this.place, files);
    const { words, edits } = files;
    // What is wrong with the edits is wrong with the story, too.
    const isTold = edited.problems.length > 0 || words === null;
    const ofStory = isTold ? [] : storyProblems(this.place, { words: words!, edits });
    const problems = [...edited.problems, ...ofStory];
    return { ...edited, problems, by: this.#by, undo: this.#done.at(-1)?.told ?? null };
  }

  /** What tells one state of the files from another. */
  version(): string {
    return versionOf(this.place.folder);
  }

  /** Does what is asked, or says why not; either way with the state of the files then. */
  async decide(asked: Asked): Promise<Reply> {
    const next = this.#last.then(() => this.#reply(asked));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #reply(asked: Asked): Promise<Reply> {
    try {
      const said = await this.#do(asked);
      return { done: true, told: said, stops: [], shown: this.show() };
    } catch (error) {
      if (error instanceof Stops)
        return { done: false, told: error.message, stops: error.problems, shown: this.show() };
      if (!(error instanceof InputError) && !(error instanceof Stale)) throw error;
      const lost = 'Nothing was written; this is how it stands now. Decide again.';
      const said = error instanceof Stale ? `${error.message}. ${lost}` : error.message;
      return { done: false, told: said, stops: [], shown: this.show() };
    }
  }

  async #do({ decision, seen, by, because, nevertheless, stand }: Asked): Promise<string> {
    const files = readFiles(this.place);
    if (decision.action === 'undo') return this.#undo();
    if (files.version !== seen) throw new Stale('The story’s files were edited in the meantime');
    if (!by.trim()) throw new InputError('Say who decides: a name or a word to sign with.');
    this.#by = by.trim();
    const signed = { by: this.#by, on: today(), because: because.trim() };
    const next =
      decision.action === 'answer'
        ? await this.#deciding.answer(decision.answer, files, signed)
        : await this.#deciding.edit(decision, files, signed);
    return this.#settle(files, standing(next, stand), nevertheless === true);
  }

  /** Writes what was decided, unless that stops the story's build and nobody has said to write it then, too. */
  #settle(files: Files, next: Next, nevertheless: boolean): string {
    const words = nevertheless || files.words === null ? next.words : this.#building(files, next);
    const { folder } = this.place;
    const of = [
      { path: wordsFile(folder), before: files.words, after: words },
      { path: join(folder, EDITS), before: files.edits, after: next.edits },
    ];
    this.#write(
      of.filter(({ before, after }) => before !== after),
      next.told,
    );
    return [next.told, next.more].filter(Boolean).join(' ');
  }

  /** The words with which the story builds: as they were drafted anew. Throws `Stops` where there are none. */
  #building({ words, edits }: Files, next: Next): string {
    const now = { words: words!, edits };
    const stopsAt = (then: string) =>
      newProblems(this.place, now, { words: then, edits: next.edits });
    const stops = stopsAt(next.words!);
    if (stops.length === 0) return next.words!;
    const { plain } = next;
    if (plain !== undefined && plain !== next.words && stopsAt(plain).length === 0) return plain;
    const named = withAlso(next.words!, stops);
    const left = named === next.words ? stops : stopsAt(named);
    if (left.length === 0) return named;
    throw new Stops(left);
  }

  #write(files: Written[], said: string): void {
    const written: Written[] = [];
    try {
      for (const file of files) {
        writeOver(file.path, file.before, file.after);
        written.unshift(file);
      }
    } catch (error) {
      for (const { path, before, after } of written) writeOver(path, after, before);
      throw error;
    }
    this.#done.push({ files, told: said });
  }

  #undo(): string {
    const last = this.#done.at(-1);
    if (!last) throw new InputError('There is nothing to undo.');
    const back = last.files.map(({ path, before, after }) => ({
      ...{ path, before: after, after: before },
    }));
    this.#write(back.reverse(), last.told);
    this.#done.splice(-2);
    return `Undone: ${last.told}`;
  }
}
