/** Answers to a draft's questions, as changes of its file. Lines that nothing is said of stay byte for byte. */
import { spaced } from '../facts/passage';
import { InputError } from '../facts/problems';
import {
  type Block,
  type Change,
  changed,
  fieldOf,
  HEADING,
  linesOf,
  wordsOf,
  without,
} from './blocks';
import { type Found, namesOf, questionsOf } from './questions';
import type { Answer, Ends } from './shown';

const setting = (name: string, words: string) => `${name}: ${spaced(words)}`;

function headingChange(lines: readonly string[], { at }: Block, words: string): Change {
  const [, hashes, , rest] = HEADING.exec(lines[at.start]!)!;
  return { ...at, put: [`${hashes}${spaced(words)}${rest}`] };
}

/** Words of one's own go where words can stand: behind those that are there. */
function wordsChange({ room }: Found, words: string): Change[] {
  if (words.trim() === '') return [];
  if (!room) throw new InputError('no words can stand here; leave that field empty');
  const { end } = room.after;
  return [{ start: end, end, put: [...(room.hasWords ? [] : ['']), spaced(words)] }];
}

function wholeChange({ whole, chart }: Found, words: string): Change[] {
  if (!whole) throw new InputError('this picture has no hundred squares; leave that field empty');
  if (whole.at) return [{ ...whole.at, put: [setting('whole', words)] }];
  const { end } = chart!;
  return [{ start: end, end, put: [setting('whole', words)] }];
}

function opensChange({ opens }: Found, { from, to }: Ends): Change {
  if (!opens) throw new InputError('only the opening has a picture of two figures');
  if (from === to) throw new InputError('one figure stands at both ends; choose two');
  return { ...opens.at, put: [setting('opens with', `${from} to ${to}`)] };
}

/** What is called by an id, in the list of names or at its mark; `calls` writes the name there. */
function named(
  calls: (id: string, name: string) => Change | undefined,
  names: Readonly<Record<string, string>> = {},
  what: string,
): Change[] {
  return Object.entries(names).map(([id, name]) => {
    const change = calls(id, name);
    if (!change) throw new InputError(`the story has no ${what} "${id}"; load the page again`);
    return change;
  });
}

function changesOf(markdown: string, found: Found, answer: Answer): Change[] {
  const lines = linesOf(markdown);
  const { section, title, marks, steps } = found;
  const names = namesOf(markdown);
  const nameLine = (id: string, name: string) => {
    const place = names.get(id);
    return place && { ...place.at, put: [setting(id, name)] };
  };
  const markLine = (id: string, name: string) => {
    const mark = marks.find((one) => one.id === id);
    return mark && headingChange(lines, mark.heading, name);
  };
  const titleLine = (id: string, words: string) => {
    const step = steps.find((one) => one.id === id);
    return step && { ...step.title.at, put: [setting('title', words)] };
  };
  return [
    without(lines, found.at),
    ...wordsChange(found, answer.words),
    ...(answer.heading && section.heading
      ? [headingChange(lines, section.heading, answer.heading)]
      : []),
    ...(answer.title && title ? [{ ...title.at, put: [setting('title', answer.title)] }] : []),
    ...(answer.opens ? [opensChange(found, answer.opens)] : []),
    ...(answer.whole ? wholeChange(found, answer.whole) : []),
    ...named(nameLine, answer.names, 'name of'),
    ...named(markLine, answer.marks, 'mark'),
    ...named(titleLine, answer.titles, 'step'),
  ];
}

/** The question that is answered; of several the nearest, since lines shift. */
export function foundIn(markdown: string, { text, line }: Answer): Found {
  const far = ({ at }: Found) => Math.abs(at.start + 1 - line);
  const [found] = questionsOf(markdown)
    .filter((one) => one.text === text)
    .sort((a, b) => far(a) - far(b));
  if (found) return found;
  throw new InputError('this question is gone; see what the story asks now');
}

/** The file with a question answered. Throws an InputError where the question is not there any more. */
export const answered = (markdown: string, answer: Answer): string =>
  changed(markdown, changesOf(markdown, foundIn(markdown, answer), answer));

/** What is left out where a question is answered so. */
export interface LeftOut {
  words: string;
  /** The date that a timeline is to be without; `null` where the chapter is gone. */
  event: string | null;
  /** Those that it keeps. */
  events: string[];
  /** What is left out is called. */
  told: string;
}

/** Fewer are no timeline. */
const FEWEST_EVENTS = 2;

/** Ids that a timeline draws. */
export const eventsIn = (found: Found): string[] =>
  found.chapter
    ? (fieldOf(found.chapter[0]!, 'events')?.text ?? '').split(/\s*,\s*/).filter(Boolean)
    : [];

/** Names of figures that nothing else speaks of. */
function unspoken(markdown: string): Change[] {
  const lines = linesOf(markdown);
  const names = namesOf(markdown);
  const own = new Set([...names.values()].map(({ at }) => at.start));
  const rest = lines.filter((_, i) => !own.has(i)).join('\n');
  const isSpoken = (id: string) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(rest);
  return [...names].flatMap(([id, { at }]) => (isSpoken(id) ? [] : [{ ...at, put: [] }]));
}

function withoutChapter(markdown: string, chapter: NonNullable<Found['chapter']>): string {
  const lines = linesOf(markdown);
  const start = chapter[0]!.heading!.at.start;
  const next = lines.findIndex((line, i) => i > start && line.startsWith('# '));
  const rest = changed(markdown, [{ start, end: next < 0 ? lines.length : next, put: [] }]);
  return changed(rest, unspoken(rest));
}

/** Leaves out what a question is about: figures that are not told, one date of a timeline, or the chapter. */
export function leftOut(markdown: string, answer: Answer, about: readonly string[]): LeftOut {
  const found = foundIn(markdown, answer);
  if (answer.leaves === 'figure') {
    const words = changed(markdown, [without(linesOf(markdown), found.at)]);
    return { words, event: null, events: [], told: '' };
  }
  if (!found.chapter)
    throw new InputError('the story has nothing else to tell; answer the question instead');
  const events = eventsIn(found);
  const event = answer.leaves === 'date' ? events.find((id) => about.includes(id)) : undefined;
  const heading = wordsOf(found.chapter[0]!.heading!);
  if (event === undefined || events.length <= FEWEST_EVENTS)
    return {
      words: withoutChapter(markdown, found.chapter),
      event: null,
      events: [],
      told: heading,
    };
  const left = events.filter((id) => id !== event);
  return { words: withoutEvent(markdown, found, event), event, events: left, told: event };
}

/** The timeline without an event: its question, its mark and its place in the list. */
function withoutEvent(markdown: string, found: Found, event: string): string {
  const lines = linesOf(markdown);
  const events = fieldOf(found.chapter![0]!, 'events')!;
  const left = eventsIn(found).filter((id) => id !== event);
  const marks = found.chapter!.filter(({ depth, id }) => depth === 3 && id === event);
  const blocks = marks.flatMap(({ heading, blocks: own }) => [heading!, ...own]);
  return changed(markdown, [
    without(lines, found.at),
    { ...events.at, put: [setting('events', left.join(', '))] },
    ...blocks.map(({ at }) => without(lines, at)),
  ]);
}
