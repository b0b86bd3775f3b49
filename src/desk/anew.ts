/** Drafts anew what nobody has touched of a draft, once its facts say something else. */
import { type Steps, stepsBetween } from './align';
import {
  type Block,
  blocksOf,
  type Change,
  changed,
  chaptersOf,
  fieldOf,
  linesOf,
  type Section,
  sectionsOf,
  without,
} from './blocks';

/** A block with what it can be paired by. */
interface Unit {
  key: string;
  sign: string;
  block: Block;
  lines: readonly string[];
}

interface Chapter {
  id: string | null;
  chart: string | null;
  /** Ids that it speaks of. */
  of: ReadonlySet<string>;
  units: Unit[];
}

function signOf({ kind, text }: Block): string {
  if (kind === 'heading') return /\{#[^{}]*\}/.exec(text)?.[0] ?? text;
  return kind === 'field' ? text.slice(0, text.indexOf(':') + 1) : kind;
}

function chapterOf(sections: readonly Section[], lines: readonly string[]): Chapter {
  const blocks = sections.flatMap(({ heading, blocks: own }) => [...(heading ? [heading] : []), ...own]); // prettier-ignore
  const said = blocks.map(({ text }) => text.replace(/\{#[^{}]*\}/g, '')).join('\n');
  return {
    id: sections[0]!.id,
    chart: fieldOf(sections[0]!, 'chart')?.text ?? null,
    of: new Set(said.match(/(?<![\w-])[a-z]+(?:-[a-z0-9]+)*-(?:\d|undated)[\w-]*/g) ?? []),
    units: blocks.map((block) => ({
      ...{ key: block.text, sign: signOf(block), block },
      lines: lines.slice(block.at.start, block.at.end),
    })),
  };
}

const chaptersIn = (markdown: string): Chapter[] => {
  const lines = linesOf(markdown);
  return chaptersOf(sectionsOf(blocksOf(lines))).map((one) => chapterOf(one, lines));
};

/** How much of what two chapters speak of is in both, from 0 to 1; one more for the same address. */
function nearness(a: Chapter, b: Chapter): number {
  if ((a.chart === null) !== (b.chart === null)) return 0;
  const both = [...a.of].filter((id) => b.of.has(id)).length;
  const share = both / Math.max(1, a.of.size + b.of.size - both);
  return share + (a.chart === null && a.id === b.id ? 1 : 0);
}

/** Chapters that share less are two. */
const NEAR = 0.3;

/** Of each chapter before, the one that it is now. */
function pairsOf(before: readonly Chapter[], now: readonly Chapter[]): Map<Chapter, Chapter> {
  const all = before.flatMap((a) => now.map((b) => ({ a, b, near: nearness(a, b) })));
  const pairs = new Map<Chapter, Chapter>();
  const taken = new Set<Chapter>();
  for (const { a, b } of all.filter(({ near }) => near >= NEAR).sort((x, y) => y.near - x.near)) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}

/** A chapter under another address, which those of its steps begin with. */
function addressed(chapter: Chapter, id: string | null): Chapter {
  if (chapter.id === id || chapter.id === null || id === null) return chapter;
  const own = new RegExp(`\\{#${chapter.id}(?=[-}])`, 'g');
  const renamed = (text: string) => text.replace(own, `{#${id}`);
  const units = chapter.units.map((unit) => ({
    ...unit,
    ...{ key: renamed(unit.key), sign: renamed(unit.sign), lines: unit.lines.map(renamed) },
  }));
  return { ...chapter, id, units };
}

/** Settings stand below each other, all else apart. */
const behind = (unit: Unit, { block }: Unit) =>
  unit.block.kind === 'field' && block.kind === 'field' ? unit.lines : ['', ...unit.lines];

/** What is new, behind what it follows in the draft. */
function insertionsOf(
  added: Steps['added'],
  { units }: Chapter,
  anchor: (at: number) => Unit | undefined,
): Change[] {
  const inserted = new Map<Unit, string[]>();
  for (const { at, behind: place } of added) {
    const after = anchor(place);
    if (!after) continue;
    const put = inserted.get(after) ?? [];
    inserted.set(after, [...put, ...behind(units[at]!, units[at - 1] ?? after)]);
  }
  return [...inserted].map(([{ block }, put]) => ({ start: block.at.end, end: block.at.end, put }));
}

/** What a chapter's own words become; what differs from the draft before is somebody's, and stays. */
function changesIn(
  ours: Chapter,
  before: Chapter,
  now: Chapter,
  lines: readonly string[],
): Change[] {
  const { became, added } = stepsBetween(before.units, now.units);
  const own = stepsBetween(before.units, ours.units).became;
  const untouched = (at: number) => {
    const unit = own[at] === null || own[at] === undefined ? null : ours.units[own[at]]!;
    const key = before.units[at]!.key;
    return unit && (unit.key === key || unit.key.startsWith(`${key} `)) ? unit : null;
  };
  const replaced = before.units.flatMap(({ key }, at): Change[] => {
    const [unit, to] = [untouched(at), became[at]];
    if (!unit) return [];
    const isOurs = unit.key === key;
    if (to === null || to === undefined) return isOurs ? [without(lines, unit.block.at)] : [];
    const next = now.units[to]!;
    // Words that somebody has put behind the draft's own stay there.
    const tail = unit.key.slice(key.length).trim();
    const put = tail ? [...next.lines, tail] : next.lines;
    return next.key === key ? [] : [{ ...unit.block.at, put }];
  });
  const anchor = (at: number) => {
    const places = own.slice(0, at + 1).filter((place) => place !== null);
    return ours.units[places.at(-1) ?? 0];
  };
  return [...replaced, ...insertionsOf(added, now, anchor)];
}

/** All of a chapter with the empty lines behind it. */
function all({ units }: Chapter, lines: readonly string[]): Change {
  const start = units[0]!.block.at.start;
  const end = lines.findIndex((line, i) => i > start && line.startsWith('# '));
  return { start, end: end < 0 ? lines.length : end, put: [] };
}

const isUntouched = (ours: Chapter, before: Chapter) =>
  ours.units.every(({ key }) => before.units.some((unit) => unit.key === key));

/** An address that no chapter has. */
function freeFor(id: string | null, taken: ReadonlySet<string | null>): string | null {
  if (id === null || !taken.has(id)) return id;
  let n = 2;
  while (taken.has(`${id}-${n}`)) n += 1;
  return `${id}-${n}`;
}

/** Chapters that were not there, before the one with the id "names" or behind all. */
function newChapters(
  now: readonly Chapter[],
  ours: readonly Chapter[],
  lines: readonly string[],
): Change[] {
  const taken = new Set(ours.map(({ id }) => id));
  const names = ours.find(({ id }) => id === 'names');
  const start = names?.units[0]?.block.at.start ?? lines.length;
  const put = now.flatMap((chapter) => {
    const { units } = addressed(chapter, freeFor(chapter.id, taken));
    return units.flatMap((unit, i) => {
      const last = units[i - 1];
      return i === 0 || !last ? unit.lines : behind(unit, last);
    });
  });
  if (put.length === 0) return [];
  return [{ start, end: start, put: names ? [...put, ''] : ['', ...put] }];
}

/**
 * A draft's file with what became of it between two drafts of the same article. What somebody has written
 * stays: only blocks that stand as they were drafted are drafted anew, and a chapter goes only where all of
 * it stands so.
 */
export function anew(words: string, before: string, now: string): string {
  const lines = linesOf(words);
  const [ours, old, fresh] = [words, before, now].map(chaptersIn) as [Chapter[], Chapter[], Chapter[]]; // prettier-ignore
  const pairs = pairsOf(old, fresh);
  const changes = old.flatMap((chapter) => {
    const own = ours.find(({ id, chart }) => id === chapter.id && (chart === null) === (chapter.chart === null)); // prettier-ignore
    const next = pairs.get(chapter);
    if (!own) return [];
    if (next) return changesIn(own, chapter, addressed(next, chapter.id), lines);
    return isUntouched(own, chapter) ? [all(own, lines)] : [];
  });
  const paired = new Set(pairs.values());
  const added = newChapters(fresh.filter((one) => !paired.has(one)), ours, lines); // prettier-ignore
  return changed(words, [...changes, ...added]);
}
