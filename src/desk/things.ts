/** Facts, changes, unread numbers and questions as the desk shows them. */
import { changeInWords, quantityInWords } from '../extract/report';
import { Sentences } from '../draft/subject';
import { unreadIn } from '../extract/unread';
import type { EditedFact } from '../facts/editFacts';
import type { EditedFile } from '../facts/edits';
import type { Change, FileFact, QuantityFact } from '../facts/factsFile';
import { readBlocks } from '../facts/paragraphs';
import { spaced } from '../facts/passage';
import { formatDate } from '../locales/en/dates';
import { eventsIn } from './answer';
import { wordsOf } from './blocks';
import type { Edits } from './edit';
import type { Files } from './folder';
import { type Found, namesOf, questionsOf } from './questions';
import type {
  Ends,
  Fields,
  Leaving,
  ShownChange,
  ShownFact,
  ShownQuestion,
  ShownUnread,
  Standing,
} from './shown';
import type { Speech } from './spoken';

const sinceInWords = ({ since }: QuantityFact): string[] =>
  since ? [`since ${formatDate(since.date)}`] : [];

/** Its unit, where the words of a quantity do not have it. */
const unitInWords = (words: string, unit: string): string[] =>
  spaced(words).includes(unit.replaceAll('-', ' ')) ? [] : [`unit ${unit}`];

/** A fact in words, exactly. */
function inWords(fact: FileFact): string {
  if (fact.kind === 'date') return `${formatDate(fact.period.date)}, ${fact.period.basis}`;
  const words = quantityInWords(fact);
  return [words, ...sinceInWords(fact), ...unitInWords(words, fact.unit)].join(', ');
}

const standings: Record<'accept' | 'set' | 'reject' | 'add', Standing> = {
  accept: 'accepted',
  set: 'corrected',
  reject: 'rejected',
  add: 'added',
};

function fieldsOf(fact: EditedFact): Fields {
  const named = fact.name === undefined ? {} : { name: fact.name };
  if (fact.kind === 'date') return { ...named, period: fact.period };
  const { value, upper, unit, approximation, period, since, series } = fact;
  return { ...named, value, upper, unit, approximation, period, since, series };
}

/** A fact that was read, and what an edit made of it. */
function shownFact(read: FileFact, edits: Edits, edited: EditedFile, sentence: string): ShownFact {
  const edit = edits.of(read.id);
  const id = edits.idNow(read.id);
  const now = edited.facts.find((one) => one.id === id);
  const [was, is] = [inWords(read), now ? inWords(now) : null];
  return {
    ...{ key: read.id, kind: read.kind, id, stands: read.reported.fragment },
    ...{ read: was, now: is === was ? null : is, ...read.confidence },
    standing: edit ? standings[edit.action] : 'open',
    because: edit?.because ?? null,
    edit: edit ? edits.at(read.id) : null,
    fields: fieldsOf(now ?? read),
    sentence,
  };
}

function shownAddition(
  fact: EditedFact,
  edit: { because: string },
  at: number,
  sentence: string,
): ShownFact {
  return {
    ...{ key: fact.id, kind: fact.kind, id: fact.id, stands: fact.reported.fragment },
    ...{ read: null, now: inWords(fact), level: 'high', reason: edit.because },
    ...{ standing: 'added', because: edit.because, edit: at, fields: fieldsOf(fact) },
    sentence,
  };
}

/** Every fact, in the order of the text, with its place. */
export function factsOf(
  { facts: { facts }, text }: Files,
  edits: Edits,
  edited: EditedFile,
): { fact: ShownFact; span: readonly [number, number] }[] {
  const sentences = new Sentences(text);
  const sentenceOf = (fact: FileFact) => spaced(sentences.of(fact).text).trim();
  const read = facts.map((fact) => ({
    fact: shownFact(fact, edits, edited, sentenceOf(fact)),
    span: fact.reported.span,
  }));
  const additions = edits.list.flatMap((edit, at) => {
    const fact = edit.action === 'add' && edited.facts.find(({ id }) => id === edit.fact);
    return fact
      ? { fact: shownAddition(fact, edit, at, sentenceOf(fact)), span: fact.reported.span }
      : [];
  });
  return [...read, ...additions].sort((a, b) => a.span[0] - b.span[0]);
}

const factsIn = ({ from, to, claims }: Change) => [from, to, ...claims.map(({ fact }) => fact)];

/** A change as its ends stand in the text, and as they were read. */
export function changesOf(edits: Edits, { facts, changes }: EditedFile): ShownChange[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact as QuantityFact]));
  const joinOf = (id: string) =>
    edits.list.findIndex((edit) => edit.action === 'join' && edit.change === id);
  return changes.map((change) => {
    const at = joinOf(change.id);
    const [from, to] = [byId.get(change.from)!, byId.get(change.to)!];
    const keys = factsIn(change).map((id) => edits.keyOf(id));
    const isSure = keys.every((key) => edits.at(key) >= 0);
    return {
      ...{ key: `change:${change.id}`, kind: 'change', id: change.id },
      ...{ from: keys[0]!, to: keys[1]!, claims: keys.slice(2) },
      stands: `${from.reported.fragment} → ${to.reported.fragment}`,
      read: changeInWords(change, from, to),
      finding: change.finding,
      verdict: change.verdict,
      standing: isSure ? 'accepted' : 'open',
      edit: at < 0 ? null : at,
    };
  });
}

/** Numbers that are neither fact nor look-alike, nor added by an edit. */
export function unreadOf({ facts, text }: Files, edited: EditedFile): ShownUnread[] {
  const paragraphs = readBlocks(text);
  const taken = edited.facts.map(({ reported }) => reported.span);
  return unreadIn({ file: facts, text })
    .filter(({ span }) => !taken.some(([start, end]) => start < span[1] && span[0] < end))
    .map(({ fragment, span, reason }) => ({
      ...{ key: `unread:${span[0]}`, kind: 'unread', stands: fragment, reason, span },
      paragraph: paragraphs.findLast(({ start }) => start <= span[0])!.paragraph,
    }));
}

/** The words that a question quotes. */
const quotesIn = (text: string): string[] =>
  [...text.matchAll(/“([^”]+)”/g)].map(([, quote]) => quote!);

const isUndated = ({ kind, standing, fields }: ShownFact) =>
  kind === 'quantity' && standing !== 'rejected' && !fields.period;
const isUnsure = ({ kind, standing, level }: ShownFact) =>
  kind === 'quantity' && standing === 'open' && level === 'low';

/** Of a date that the draft took from the words of the article. */
const ASKS_DATE = /^Is “[^”]+” of \d/;

/** Of figures that nothing of the story tells: left out, they take nothing along. */
const ASKS_FIGURE = /^(?:Is “[^”]+” \(paragraph \d+\) one more of|What is to be told of) /;

/** What the figures are called that a question asks about. */
function figuresIn(text: string): string {
  const quotes = quotesIn(text).map((quote) => `“${quote}”`);
  return text.startsWith('Is ') ? quotes[0]! : quotes.join(', ');
}

/** What can be left out where a question is asked, the least first. */
function leavesOf(found: Found, event: string | undefined, read: (words: string) => string) {
  const { chapter, text } = found;
  const leaves: Leaving[] = [];
  if (ASKS_FIGURE.test(text)) leaves.push({ what: 'figure', name: figuresIn(text) });
  if (event) leaves.push({ what: 'date', name: `“${event}”` });
  if (chapter) leaves.push({ what: 'chapter', name: `“${read(wordsOf(chapter[0]!.heading!))}”` });
  return leaves;
}

/** The ends of `a to b`. */
export function endsIn(text: string): Ends | null {
  const [from, to] = text.split(/\s+to\s+/);
  return from && to ? { from, to } : null;
}

/** What can answer a question, beside words of one's own: by where it stands and what it quotes. */
function answersOf(found: Found, about: readonly ShownFact[], read: (words: string) => string) {
  const { marks, room, whole } = found;
  const quoted = (id: string) => about.find((fact) => fact.id === id);
  const keys = (facts: readonly ShownFact[]) => facts.map(({ key }) => key);
  const inChapter = found.section.depth > 0 ? about : [];
  const event = eventsIn(found).flatMap((id) => quoted(id)?.stands ?? [])[0];
  return {
    marks: marks
      .filter(({ id }) => about.length === 0 || quoted(id))
      .map(({ id, name }) => ({ id, name, stands: quoted(id)?.stands ?? null })),
    whole: whole?.text ?? null,
    room: room && { heading: room.heading && read(room.heading) },
    leaves: leavesOf(found, event, read),
    dates: inChapter
      .filter((fact) => isUndated(fact) || (fact.kind === 'quantity' && ASKS_DATE.test(found.text)))
      .map(({ key, fields }) => ({ key, date: fields.period?.date ?? '' })),
    unsure: keys(inChapter.filter(isUnsure)),
  };
}

/** What a draft asks, with what can answer it. */
export function askedOf(
  { words }: Files,
  facts: readonly ShownFact[],
  speech: Speech | null,
): ShownQuestion[] {
  if (words === null) return [];
  const read = (text: string) => speech?.read(text) ?? text;
  const names = namesOf(words);
  return questionsOf(words).map((found) => {
    const { at, text, section, title, opens, steps } = found;
    const quotes = quotesIn(text);
    const about = facts.filter(({ stands }) => quotes.includes(spaced(stands)));
    return {
      ...{ key: `question:${section.id ?? ''}:${text}`, kind: 'question', line: at.start + 1 },
      ...{ text, heading: section.heading && read(wordsOf(section.heading)) },
      isPlain: section.depth === 1,
      steps: steps.map(({ id, heading, title: own }) => ({
        ...{ id, heading: read(heading), title: read(own.text) },
      })),
      opens: opens && endsIn(opens.text),
      ...{ title: title && read(title.text), about: about.map(({ key }) => key) },
      ...answersOf(found, about, read),
      names: about.flatMap(({ id, stands }) => {
        const named = names.get(id);
        return named ? { id, name: named.name, stands } : [];
      }),
    };
  });
}
