/** A draft's questions in its file, and answers to them. Lines that nothing is said of stay byte for byte. */
import { InputError } from '../facts/problems';
import type { Answer } from './shown';

/** Lines [start, end) of a file. */
interface Lines {
  start: number;
  end: number;
}

/** A question with what stands around it. */
export interface Found {
  at: Lines;
  text: string;
  /** Its heading's line, -1 in the opening, and the words of it. */
  headingAt: number;
  heading: string | null;
  titleAt: Lines | null;
  title: string | null;
}

const HEADING = /^(#+ )(.*?)((?:\s*(?:\{#[^{}]*\}|\[[^[\]]*\]))*)\s*$/;
const FIELD = /^[a-z][a-z0-9 -]{0,39}:(?= |$)/;
const TITLE = 'title:';

const isBlank = (line: string | undefined) => line === undefined || line.trim() === '';
const isHeading = (line: string | undefined) => line !== undefined && /^#+ /.test(line);

const linesOf = (markdown: string): string[] => markdown.split(/\r?\n/);
const endOf = (markdown: string): string => (/\r\n/.test(markdown) ? '\r\n' : '\n');
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** To the end of a paragraph, or of a field that goes on. */
function until(lines: readonly string[], start: number, isEnd: (line: string) => boolean): Lines {
  let end = start + 1;
  while (!isBlank(lines[end]) && !isHeading(lines[end]) && !isEnd(lines[end]!)) end += 1;
  return { start, end };
}

const textOf = (lines: readonly string[], { start, end }: Lines, lead: number): string =>
  inOneLine(lines.slice(start, end).join(' ').slice(lead));

/** The title that is set below a heading, as far as the next one. */
function titleBelow(lines: readonly string[], heading: number): Lines | null {
  for (let at = heading + 1; at < lines.length && !isHeading(lines[at]); at += 1)
    if (lines[at]!.startsWith(TITLE)) return until(lines, at, (line) => FIELD.test(line));
  return null;
}

/** The questions of a story's file, in its order. */
export function questionsOf(markdown: string): Found[] {
  const lines = linesOf(markdown);
  let headingAt = -1;
  return lines.flatMap((line, i) => {
    if (isHeading(line)) headingAt = i;
    const begins = isBlank(lines[i - 1]) || isHeading(lines[i - 1]);
    if (!begins || !/^\?\?(?= )/.test(line)) return [];
    const at = until(lines, i, () => false);
    const titleAt = titleBelow(lines, headingAt);
    return {
      at,
      text: textOf(lines, at, 2),
      headingAt,
      heading: headingAt < 0 ? null : HEADING.exec(lines[headingAt]!)![2]!,
      titleAt,
      title: titleAt && textOf(lines, titleAt, TITLE.length),
    };
  });
}

/** Where figures are named, by their ids: lines below the heading with the id "names". */
export function namesOf(markdown: string): Map<string, { at: Lines; name: string }> {
  const lines = linesOf(markdown);
  const heading = lines.findIndex((line) => /^#+ .*\{#names\}\s*$/.test(line));
  const names = new Map<string, { at: Lines; name: string }>();
  if (heading < 0) return names;
  for (let at = heading + 1; at < lines.length && !isHeading(lines[at]); at += 1) {
    const [lead] = FIELD.exec(lines[at]!) ?? [];
    if (!lead) continue;
    const place = until(lines, at, (line) => FIELD.test(line));
    names.set(lead.slice(0, -1), { at: place, name: textOf(lines, place, lead.length) });
  }
  return names;
}

/** Lines to be written in the place of others. */
type Change = Lines & { put: string[] };

function headingChange(lines: readonly string[], at: number, words: string): Change {
  const [, hashes, , rest] = HEADING.exec(lines[at]!)!;
  return { start: at, end: at + 1, put: [`${hashes}${inOneLine(words)}${rest}`] };
}

/** A question that is taken out takes one of the empty lines around it along. */
function questionChange(lines: readonly string[], { start, end }: Lines, words: string): Change {
  const put = words.trim() === '' ? [] : linesOf(words.trim());
  const isAlone = put.length === 0 && isBlank(lines[start - 1]) && isBlank(lines[end]);
  return { start, end: isAlone ? Math.min(end + 1, lines.length) : end, put };
}

function changesOf(markdown: string, found: Found, answer: Answer): Change[] {
  const lines = linesOf(markdown);
  const { at, headingAt, titleAt } = found;
  const names = namesOf(markdown);
  const named = Object.entries(answer.names ?? {}).map(([id, name]): Change => {
    const place = names.get(id);
    if (!place) throw new InputError(`the story has no name of "${id}"; load the page again`);
    return { ...place.at, put: [`${id}: ${inOneLine(name)}`] };
  });
  return [
    questionChange(lines, at, answer.words),
    ...(answer.heading && headingAt >= 0 ? [headingChange(lines, headingAt, answer.heading)] : []),
    ...(answer.title && titleAt
      ? [{ ...titleAt, put: [`${TITLE} ${inOneLine(answer.title)}`] }]
      : []),
    ...named,
  ];
}

/** The file with a question answered. Throws an InputError where the question is not there any more. */
export function answered(markdown: string, answer: Answer): string {
  const found = questionsOf(markdown).find(
    ({ at, text }) => at.start + 1 === answer.line && text === answer.text,
  );
  if (!found) throw new InputError('this question is gone; see what the story asks now');
  const lines = linesOf(markdown);
  // From the end, so that the places before stay true.
  const changes = changesOf(markdown, found, answer).sort((a, b) => b.start - a.start);
  for (const { start, end, put } of changes) lines.splice(start, end - start, ...put);
  return lines.join(endOf(markdown));
}
