/** A story's file in blocks of lines: headings, settings, questions and running words. */
import { spaced } from '../facts/passage';

/** Lines [start, end) of a file. */
export interface Lines {
  start: number;
  end: number;
}

export interface Block {
  at: Lines;
  kind: 'heading' | 'field' | 'question' | 'words';
  /** Its lines in one. */
  text: string;
}

/** A heading with what stands below it, up to the next; without one where the file begins. */
export interface Section {
  heading: Block | null;
  /** The number of its hashes; 0 where the file begins. */
  depth: number;
  id: string | null;
  blocks: Block[];
}

/** A heading's hashes, its words, and what stands behind them. */
export const HEADING = /^(#+ )(.*?)((?:\s*(?:\{#[^{}]*\}|\[[^[\]]*\]))*)\s*$/;
/** How a setting begins. */
const FIELD = /^[a-z][a-z0-9 -]{0,39}:(?= |$)/;

const isBlank = (line: string | undefined) => line === undefined || line.trim() === '';
const isHeading = (line: string | undefined) => line !== undefined && /^#+ /.test(line);

export const linesOf = (markdown: string): string[] => markdown.split(/\r?\n/);
/** How its lines end. */
const endOf = (markdown: string): string => (/\r\n/.test(markdown) ? '\r\n' : '\n');

function kindOf(line: string, isBelowField: boolean, begins: boolean): Block['kind'] {
  if (isHeading(line)) return 'heading';
  if (begins && /^\?\?(?= )/.test(line)) return 'question';
  return FIELD.test(line) && (begins || isBelowField) ? 'field' : 'words';
}

/** Where a block ends: at an empty line or a heading, a setting at the next one, too. */
function endFrom(lines: readonly string[], start: number, kind: Block['kind']): number {
  let end = start + 1;
  const goesOn = (line: string | undefined) =>
    !isBlank(line) && !isHeading(line) && !(kind === 'field' && FIELD.test(line!));
  while (kind !== 'heading' && goesOn(lines[end])) end += 1;
  return end;
}

/** All blocks, in their order. */
export function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    if (isBlank(lines[start])) continue;
    const before = lines[start - 1];
    const last = blocks.at(-1)?.kind;
    const kind = kindOf(lines[start]!, last === 'field', isBlank(before) || isHeading(before));
    const end = endFrom(lines, start, kind);
    blocks.push({ at: { start, end }, kind, text: spaced(lines.slice(start, end).join(' ')) });
    start = end - 1;
  }
  return blocks;
}

/** All sections, that without a heading first. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ heading: null, depth: 0, id: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const [, id = null] = /\{#([^{}]*)\}/.exec(block.text) ?? [];
      const depth = block.text.indexOf(' ');
      sections.push({ heading: block, depth, id, blocks: [] });
    } else sections.at(-1)!.blocks.push(block);
  }
  return sections;
}

/** Chapters, each with its steps and marks; what stands before the first is one, too. */
export function chaptersOf(sections: readonly Section[]): Section[][] {
  const chapters: Section[][] = [];
  for (const section of sections)
    if (section.depth < 2) chapters.push([section]);
    else chapters.at(-1)!.push(section);
  return chapters;
}

/** The setting of this name; its words, and where it stands. */
export function fieldOf(section: Section, name: string): { at: Lines; text: string } | null {
  const block = section.blocks.find(
    ({ kind, text }) => kind === 'field' && text.startsWith(`${name}:`),
  );
  return block ? { at: block.at, text: block.text.slice(name.length + 1).trim() } : null;
}

/** The words of a heading, without what stands behind them. */
export const wordsOf = ({ text }: Block): string => HEADING.exec(text)![2]!;

/** Lines to be written in the place of others. */
export type Change = Lines & { put: readonly string[] };

/** Takes lines out, and one of the empty ones around them along. */
export function without(lines: readonly string[], { start, end }: Lines): Change {
  const isAlone = isBlank(lines[start - 1]) && isBlank(lines[end]);
  return { start, end: isAlone ? Math.min(end + 1, lines.length) : end, put: [] };
}

/** The file with changes made, none of which touches another. */
export function changed(markdown: string, changes: readonly Change[]): string {
  const lines = linesOf(markdown);
  // From the end, so that the places before stay true.
  const inOrder = [...changes].sort((a, b) => b.start - a.start || b.end - a.end);
  for (const { start, end, put } of inOrder) lines.splice(start, end - start, ...put);
  return lines.join(endOf(markdown));
}
