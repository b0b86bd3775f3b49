/** What a decision makes of a story's files: its edits, and its words. */
import { format } from 'prettier';
import { applyEdits, type EditedFile, readEdits } from '../facts/edits';
import type { Edit } from '../facts/editsFile';
import { InputError } from '../facts/problems';
import { answered, foundIn, leftOut } from './answer';
import { wordsOf } from './blocks';
import { decidedIn, standsOf, withoutClosed } from './closed';
import { decided, EDITS } from './decide';
import type { Signed } from './edit';
import { type Files, type Place, wordsFile } from './folder';
import { redrafted, reopened, withDates } from './redraft';
import { rewritten } from './rewritten';
import type { Answer, Decision, FactDecision, ShownFact } from './shown';
import { editsIn, shownOf } from './shownOf';
import { speechOf } from './spoken';
import { endsIn, unreadOf } from './things';
import { ANSWERED, judged, shortened, told } from './told';

/** What is to be written, and what is told of it. */
export interface Next {
  words: string | null;
  edits: string | null;
  told: string;
  /** The words as somebody left them, where others are drafted anew. */
  plain?: string;
  /** What is told besides, once. */
  more?: string;
}

type FactAnswer = Extract<Decision, { action: 'accept' | 'correct' }>;

/** Edits as they are committed; `null`, which is no file, for none. */
const printEdits = async (edits: readonly Edit[]): Promise<string | null> =>
  edits.length === 0
    ? null
    : format(JSON.stringify({ edits }), { parser: 'json', printWidth: 100 });

const references = ({ words, title = '', heading = '' }: Answer) =>
  `${words}${title}${heading}`.match(/\{/g)?.length ?? 0;

/** Told where numbers that were typed are references now. */
const referred = (typed: Answer, given: Answer): string =>
  references(given) > references(typed) ? 'Your numbers lead to their facts.' : '';

/** The facts once edits are done; `null` where these do not fit. */
function editedBy({ facts }: Files, edits: readonly Edit[]): EditedFile | null {
  try {
    return applyEdits(facts, edits, EDITS);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Decides in the files of a story as they were read; writes nothing. */
export class Deciding {
  constructor(private readonly place: Place) {}

  async edit(decision: FactDecision, files: Files, signed: Signed): Promise<Next> {
    if (decision.action !== 'takeBack' && !signed.because)
      throw new InputError('Say why: who reads the edits later must know.');
    const before = editsIn(files.edits);
    const after = this.#decided(files, before, decision, signed);
    const { things } = shownOf(this.place, files);
    const open = files.words && withoutClosed(files.words, { sure: decidedIn(decision, things) });
    const words = await this.#anew(files, open, before, after);
    const [was, is] = [editedBy(files, before), editedBy(files, after)];
    const verdict = decision.action === 'join' && was && is ? judged(is, was) : '';
    const more = [verdict, this.#rewritten(files, open, words)].filter(Boolean).join(' ');
    const said = told(decision, things);
    const plain = open === null ? {} : { plain: open };
    return { words, edits: await printEdits(after), told: said, more, ...plain };
  }

  #decided(files: Files, before: readonly Edit[], decision: FactDecision, signed: Signed): Edit[] {
    const unread = new Map(
      decision.action === 'add'
        ? unreadOf(files, applyEdits(files.facts, before, EDITS)).map((one) => [one.key, one])
        : [],
    );
    const source = { file: files.facts, text: files.text, unread };
    const after = decided(source, before, decision, signed);
    this.#requireFit(files, before, after);
    return after;
  }

  /** The words once the edits are others. */
  async #anew(
    files: Files,
    words: string | null,
    before: readonly Edit[],
    after: readonly Edit[],
  ): Promise<string | null> {
    const [was, is] = [editedBy(files, before), editedBy(files, after)];
    if (words === null || !was || !is) return words;
    return redrafted(words, { before: was, after: is, ...this.#where(files) });
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

  async answer(answer: Answer, files: Files, signed: Signed): Promise<Next> {
    if (files.words === null) throw new InputError('This story has no words yet.');
    if (answer.leaves) return this.#leave(answer, files);
    const given = this.#written(answer, files);
    const words = this.#closed(answered(files.words, given), files, answer);
    const before = editsIn(files.edits);
    const after = this.#factAnswers(answer).reduce<readonly Edit[]>((edits, decision) => {
      const because = signed.because || ANSWERED[decision.action];
      return this.#decided(files, edits, decision, { ...signed, because });
    }, before);
    const opened = await this.#opened(words, given, files, before);
    const next = await this.#anew(files, opened, before, after);
    const edits = after === before ? files.edits : await printEdits(after);
    return {
      words: next,
      edits,
      plain: words,
      told: `Answered: ${shortened(answer.text)}`,
      more: [referred(answer, given), this.#rewritten(files, words, next)]
        .filter(Boolean)
        .join(' '),
    };
  }

  /** The words without questions that this answer answers, too. */
  #closed(words: string, files: Files, answer: Answer): string {
    const { things } = shownOf(this.place, files);
    const sure = [...(answer.right ?? []), ...Object.keys(answer.dates ?? {})];
    const whole = answer.whole ? foundIn(files.words!, answer).section : undefined;
    return withoutClosed(words, { whole, sure: standsOf(sure, things) });
  }

  #rewritten(files: Files, before: string | null, after: string | null): string {
    const speech = speechOf(this.place, files);
    return rewritten(before, after, (words) => speech?.read(words) ?? words);
  }

  /** The words where they open with two other figures. */
  async #opened(
    words: string,
    answer: Answer,
    files: Files,
    edits: readonly Edit[],
  ): Promise<string> {
    const opens = endsIn(foundIn(files.words!, answer).opens?.text ?? '');
    const file = editedBy(files, edits);
    if (!answer.opens || !opens || !file) return words;
    const between = { before: opens, after: answer.opens };
    return reopened(words, file, { ...between, ...this.#where(files) });
  }

  /** The answer with a reference for each number that is typed in it. */
  #written(answer: Answer, files: Files): Answer {
    const speech = speechOf(this.place, files);
    if (!speech) return answer;
    const { title, section, steps } = foundIn(files.words!, answer);
    const before = new Map(steps.map((step) => [step.id, step.title.text]));
    const titlesOf = (titles: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(titles).map(([id, words]) => [
          id,
          speech.written(words, before.get(id) ?? ''),
        ]),
      );
    const heading = section.heading ? wordsOf(section.heading) : '';
    return {
      ...answer,
      words: speech.written(answer.words, title?.text ?? ''),
      ...(answer.title && { title: speech.written(answer.title, title?.text ?? '') }),
      // A chapter's heading takes no references.
      ...(answer.heading &&
        section.depth > 1 && { heading: speech.written(answer.heading, heading) }),
      ...(answer.titles && { titles: titlesOf(answer.titles) }),
    };
  }

  /** What an answer says of facts: their dates, and that they are read right. */
  #factAnswers({ dates = {}, right = [] }: Answer): FactAnswer[] {
    const dated = Object.entries(dates).map(([of, date]): FactAnswer => {
      const period = { date: date.trim(), basis: 'inferred' as const };
      return { action: 'correct', of, set: { period } };
    });
    return [...dated, ...right.map((of): FactAnswer => ({ action: 'accept', of }))];
  }

  async #leave(answer: Answer, files: Files): Promise<Next> {
    const { things } = shownOf(this.place, files);
    const question = things.find((one) => one.kind === 'question' && one.text === answer.text);
    const about = question?.kind === 'question' ? question.about : [];
    const facts = things.filter((one): one is ShownFact => about.includes(one.key));
    const left = leftOut(
      files.words!,
      answer,
      facts.map(({ id }) => id),
    );
    const leaves = question?.kind === 'question' ? question.leaves : [];
    const untold = leaves.find(({ what }) => what === answer.leaves)?.name;
    const event = facts.find(({ id }) => id === left.event)?.stands;
    const name = left.told ? `“${event ?? left.told}”` : untold;
    const is = editedBy(files, editsIn(files.edits));
    const words = left.event && is ? await this.#withoutDate(files, is, left) : left.words;
    return { words, edits: files.edits, told: `Left out ${name}.` };
  }

  /** The words without a date of their timeline: what nobody has touched of its chapter tells the others. */
  async #withoutDate(files: Files, file: EditedFile, left: ReturnType<typeof leftOut>) {
    const before = withDates(file, [...left.events, left.event!]);
    const after = withDates(file, left.events);
    return redrafted(left.words, { before, after, ...this.#where(files) });
  }

  #where({ text }: Files) {
    return { text, path: wordsFile(this.place.folder) };
  }
}
