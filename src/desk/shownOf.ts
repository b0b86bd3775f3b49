/** A story's files as the page shows them. */
import { basename } from 'node:path';
import { summaryOf } from '../extract/report';
import { applyEdits, readEdits, type EditedFile } from '../facts/edits';
import type { Edit } from '../facts/editsFile';
import { readBlocks } from '../facts/paragraphs';
import { InputError } from '../facts/problems';
import { EDITS } from './decide';
import { Edits, toldOf } from './edit';
import { type Files, type Place, wordsFile } from './folder';
import { queueOf } from './queue';
import type { Run, Shown, ShownFact, Thing } from './shown';
import { speechOf } from './spoken';
import { askedOf, changesOf, factsOf, unreadOf } from './things';

/** The edits of a file's text; none for no file. Throws an InputError for what is no list of edits. */
export function editsIn(text: string | null): Edit[] {
  if (text === null) return [];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${EDITS}: is not JSON; mend it in an editor`, { cause: error });
  }
  return readEdits(json, EDITS);
}

/** What edits make of the facts; where they do not fit, the facts as they were read, and why. */
function editedOf({ facts, edits }: Files): {
  edits: Edit[];
  edited: EditedFile;
  problems: string[];
} {
  let list: Edit[] = [];
  try {
    list = editsIn(edits);
    return { edits: list, edited: applyEdits(facts, list, EDITS), problems: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {
      edits: list,
      edited: { ...facts, corrected: [] },
      problems: error.message.split('\n'),
    };
  }
}

interface Placed {
  span: readonly [number, number];
  key: string;
}

/** A paragraph in stretches, of which those that were read or left are marked. */
function runsOf(text: string, [from, to]: readonly [number, number], placed: Placed[]): Run[] {
  const runs: Run[] = [];
  let at = from;
  for (const { span, key } of placed) {
    if (span[0] < at) {
      // Two facts of the same words have one mark.
      runs.at(-1)?.keys?.push(key);
      continue;
    }
    if (span[0] > at) runs.push({ text: text.slice(at, span[0]) });
    runs.push({ text: text.slice(...span), keys: [key] });
    at = span[1];
  }
  return at < to ? [...runs, { text: text.slice(at, to) }] : runs;
}

function paragraphsOf(text: string, placed: Placed[]): Run[][] {
  const inOrder = [...placed].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return readBlocks(text).map(({ start, text: block }) => {
    const end = start + block.length;
    const within = inOrder.filter(({ span }) => start <= span[0] && span[1] <= end);
    return runsOf(text, [start, end], within);
  });
}

interface PlacedThing {
  thing: Thing;
  span: readonly [number, number];
}

/** Numbers and dates of the text in its order, those that were not read among them. */
function inText(files: Files, edits: Edits, edited: EditedFile): PlacedThing[] {
  const facts = factsOf(files, edits, edited).map(({ fact, span }) => ({ thing: fact, span }));
  const unread = unreadOf(files, edited).map((thing) => ({ thing, span: thing.span }));
  return [...facts, ...unread].sort((a, b) => a.span[0] - b.span[0]);
}

const isFact = (thing: Thing): thing is ShownFact =>
  thing.kind === 'quantity' || thing.kind === 'date';

/** Everything that the page shows, but who signs and what undoing would take back. */
export function shownOf(place: Place, files: Files): Omit<Shown, 'by' | 'undo'> {
  const { edits, edited, problems } = editedOf(files);
  const { publisher, title, date } = files.facts.article;
  const fitting = new Edits(files.facts, problems.length > 0 ? [] : edits);
  const placed = inText(files, fitting, edited);
  const facts = placed.map(({ thing }) => thing).filter(isFact);
  const things = [
    ...placed.map(({ thing }) => thing),
    ...changesOf(fitting, edited),
    ...askedOf(files, facts, speechOf(place, files)),
  ];
  return {
    slug: place.slug,
    file: `data/${place.slug}/${basename(wordsFile(place.folder))}`,
    title: title ?? 'Without a headline',
    byline: [publisher, date, summaryOf(edited)].filter(Boolean).join(' · '),
    version: files.version,
    paragraphs: paragraphsOf(
      files.text,
      placed.map(({ thing, span }) => ({ key: thing.key, span })),
    ),
    things,
    queue: queueOf(things),
    decisions: edits.map((edit) => {
      const { by, on, because } = edit;
      return { told: toldOf(edit), by, on, because };
    }),
    problems,
  };
}
