/** The one place of the desk that knows the form of an edit. */
import type { Edit, EditOf } from '../facts/editsFile';
import { type FactEdit, isOfFact, renamed, targetsOf } from '../facts/editTargets';
import type { FactsFile, FileFact } from '../facts/factsFile';
import { InputError } from '../facts/problems';
import { isSame, quoteAt, quoteOf } from '../facts/quote';
import type { Fields } from './shown';

/** Who decided it, when and why. */
export type Signed = Pick<Edit, 'by' | 'on' | 'because'>;

/**
 * Which edit is of which fact. A fact's key is its id in facts.json, whatever edits call it; of one that an
 * edit added, the id that this gave it.
 */
export class Edits {
  readonly #ids: ReadonlyMap<string, string>;
  readonly #keys: ReadonlyMap<string, string>;

  constructor(
    private readonly file: FactsFile,
    readonly list: readonly Edit[],
  ) {
    const now = renamed(file, targetsOf(file, list)).facts;
    this.#ids = new Map(file.facts.map(({ id }, i) => [id, now[i]!.id]));
    this.#keys = new Map([...this.#ids].map(([key, id]) => [id, key]));
  }

  #isOf(edit: Edit, key: string): edit is FactEdit {
    if (!isOfFact(edit)) return false;
    const read = this.file.facts.find(({ id }) => id === key);
    if (!read) return edit.fact === key;
    const quote = quoteOf(read);
    return (
      edit.action !== 'add' &&
      edit.fact === this.#ids.get(key) &&
      quote !== null &&
      isSame(edit.quote, quote)
    );
  }

  /** Where the last edit of a fact stands in the list; -1 for none. */
  at(key: string): number {
    return this.list.findLastIndex((edit) => this.#isOf(edit, key));
  }

  /** The last edit of a fact. */
  of(key: string): FactEdit | undefined {
    return this.list[this.at(key)] as FactEdit | undefined;
  }

  /** The id that a fact has in the story. */
  idNow(key: string): string {
    return this.#ids.get(key) ?? key;
  }

  /** The fact that has this id in the story. */
  keyOf(id: string): string {
    return this.#keys.get(id) ?? id;
  }
}

/** The words of a fact with those around them. Throws an InputError for a file that was made without. */
function quoted(fact: FileFact) {
  const quote = quoteOf(fact);
  if (quote) return quote;
  throw new InputError(
    'facts.json has no words around its facts; make it again with npm run extract',
  );
}

type What = { action: 'accept' | 'reject' } | { action: 'set'; set: Fields };

/** An edit of a fact that was read. `id` is that of the fact in the story. */
export function editOf(fact: FileFact, id: string, what: What, signed: Signed): Edit {
  return { ...what, fact: id, quote: quoted(fact), ...signed } as Edit;
}

/** An edit that adds a fact that was missed, at a place in the article's text. */
export function addition(
  id: string,
  {
    text,
    article,
    paragraph,
    span,
  }: { text: string; article: string; paragraph: number; span: [number, number] },
  set: Fields,
  signed: Signed,
): EditOf<'add'> {
  const place = { article, paragraph, span };
  return { action: 'add', fact: id, quote: quoteAt(text, span), place, set, ...signed };
}

/** An edit with other fields set, beside those that it sets. */
export const withFields = (
  edit: EditOf<'set'> | EditOf<'add'>,
  set: Fields,
  signed: Signed,
): Edit => ({ ...edit, set: { ...edit.set, ...set }, ...signed });

const acts: Record<Edit['action'], string> = {
  accept: 'accepted',
  set: 'corrected',
  reject: 'rejected',
  add: 'added',
  join: 'joined',
  part: 'parted',
  correct: 'corrected',
  withdraw: 'withdrew',
};

/** What an edit did, in a few words: `corrected “$492”: unit`. */
export function toldOf(edit: Edit): string {
  const act = acts[edit.action];
  if ('figure' in edit) return `${act} ${edit.figure}`;
  if (!('quote' in edit)) return `${act} ${edit.from} and ${edit.to}`;
  const fields = edit.action === 'set' ? `: ${Object.keys(edit.set).join(', ')}` : '';
  return `${act} “${edit.quote.exact}”${fields}`;
}
