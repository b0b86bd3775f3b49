/** The editor's desk of one story: what it shows, and what becomes of a decision. */
import { basename, join } from 'node:path';
import { format } from 'prettier';
import { applyEdits, readEdits } from '../facts/edits';
import type { Edit } from '../facts/editsFile';
import { InputError } from '../facts/problems';
import { loadMaterial } from '../story/load';
import { makeStory } from '../story/story';
import { answered } from './answer';
import { decided, EDITS } from './decide';
import type { Signed } from './edit';
import { type Files, type Place, readFiles, wordsFile } from './folder';
import type { Asked, Decision, Reply, Shown } from './shown';
import { editsIn, shownOf } from './shownOf';
import { unreadOf } from './things';
import { told } from './told';
import { Stale, writeOver } from './write';

/** A write that can be undone. */
interface Done {
  path: string;
  before: string | null;
  after: string | null;
  told: string;
}

const pad = (n: number) => String(n).padStart(2, '0');

/** The day where the editor sits. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Edits as they are committed; `null`, which is no file, for none. */
const printEdits = async (edits: readonly Edit[]): Promise<string | null> =>
  edits.length === 0
    ? null
    : format(JSON.stringify({ edits }), { parser: 'json', printWidth: 100 });

/** What is wrong with a file without where it stands: lines shift. */
const withoutPlace = (line: string) => line.replace(/^\S+?\.md:\d+:\d+: /, '');

/** What is wrong with a story that has these words. */
function storyProblems({ folder, slug }: Place, words: string): string[] {
  try {
    makeStory(words, `${slug}/${basename(wordsFile(folder))}`, loadMaterial(folder));
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.split('\n');
  }
}

export class Desk {
  #by = '';
  readonly #done: Done[] = [];
  /** Decisions are made one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly place: Place) {}

  /** The state of the files as they are now. */
  show(files: Files = readFiles(this.place)): Shown {
    const edited = shownOf(this.place.slug, files);
    // What is wrong with the edits is wrong with the story, too.
    const isTold = edited.problems.length > 0 || files.words === null;
    const ofStory = isTold ? [] : storyProblems(this.place, files.words!);
    const problems = [...edited.problems, ...ofStory];
    return { ...edited, problems, by: this.#by, undo: this.#done.at(-1)?.told ?? null };
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
      return { done: true, told: said, shown: this.show() };
    } catch (error) {
      if (!(error instanceof InputError) && !(error instanceof Stale)) throw error;
      const lost = 'Nothing was written; this is how it stands now. Decide again.';
      const said = error instanceof Stale ? `${error.message}. ${lost}` : error.message;
      return { done: false, told: said, shown: this.show() };
    }
  }

  async #do({ decision, seen, by, because }: Asked): Promise<string> {
    const files = readFiles(this.place);
    if (decision.action === 'undo') return this.#undo();
    if (files.version !== seen) throw new Stale('The story’s files were edited in the meantime');
    if (!by.trim()) throw new InputError('Say who decides: a name or a word to sign with.');
    this.#by = by.trim();
    if (decision.action === 'answer') return this.#answer(decision, files);
    const signed = { by: this.#by, on: today(), because: because.trim() };
    return this.#edit(decision, files, signed);
  }

  async #edit(
    decision: Exclude<Decision, { action: 'answer' | 'undo' }>,
    files: Files,
    signed: Signed,
  ): Promise<string> {
    if (decision.action !== 'takeBack' && !signed.because)
      throw new InputError('Say why: who reads the edits later must know.');
    const before = editsIn(files.edits);
    const unread = new Map(
      decision.action === 'add'
        ? unreadOf(files, applyEdits(files.facts, before, EDITS)).map((one) => [one.key, one])
        : [],
    );
    const source = { file: files.facts, text: files.text, unread };
    const after = decided(source, before, decision, signed);
    this.#requireFit(files, before, after);
    const said = told(decision, shownOf(this.place.slug, files).things);
    this.#write(join(this.place.folder, EDITS), files.edits, await printEdits(after), said);
    return said;
  }

  /** Refuses edits that do not fit the facts; one that takes away such a misfit may leave others. */
  #requireFit({ facts }: Files, before: readonly Edit[], after: readonly Edit[]): void {
    const problems = (edits: readonly Edit[]): string[] => {
      try {
        applyEdits(facts, readEdits({ edits }, EDITS), EDITS);
        return [];
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        return error.message.split('\n');
      }
    };
    const [left, known] = [problems(after), problems(before)];
    const isBetter = after.length < before.length && left.length < known.length;
    if (left.length > 0 && !isBetter)
      throw new InputError(`Nothing was written. ${left[0]!.replace(`${EDITS}: `, '')}.`);
  }

  #answer({ answer }: Extract<Decision, { action: 'answer' }>, { words }: Files): string {
    if (words === null) throw new InputError('This story has no words yet.');
    const after = answered(words, answer);
    const known = storyProblems(this.place, words).map(withoutPlace);
    const fresh = storyProblems(this.place, after).filter(
      (line) => !known.includes(withoutPlace(line)),
    );
    if (fresh.length > 0)
      throw new InputError(
        `Nothing was written. The story would have a mistake: ${fresh.join('; ')}`,
      );
    const said = `Answered: ${answer.text}`;
    this.#write(wordsFile(this.place.folder), words, after, said);
    return said;
  }

  #write(path: string, before: string | null, after: string | null, said: string): void {
    writeOver(path, before, after);
    this.#done.push({ path, before, after, told: said });
  }

  #undo(): string {
    const last = this.#done.at(-1);
    if (!last) throw new InputError('There is nothing to undo.');
    writeOver(last.path, last.after, last.before);
    this.#done.pop();
    return `Undone: ${last.told}`;
  }
}
