/** The chapters of two drafts of one article, each in blocks that can be paired with the other's. */
import {
  type Block,
  blocksOf,
  chaptersOf,
  fieldOf,
  linesOf,
  type Section,
  sectionsOf,
} from './blocks';

/** A block with what it can be paired by. */
export interface Unit {
  key: string;
  sign: string;
  block: Block;
  lines: readonly string[];
}

/** A chapter of a file, or what stands before the first. */
export interface Chapter {
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
  const blocks = sections.flatMap(({ heading, blocks: own }) =>
    heading ? [heading, ...own] : own,
  );
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

/** All of a file, that before the first one with them. */
export const chaptersIn = (markdown: string): Chapter[] => {
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
export function pairsOf(
  before: readonly Chapter[],
  now: readonly Chapter[],
): Map<Chapter, Chapter> {
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
export function addressed(chapter: Chapter, id: string | null): Chapter {
  if (chapter.id === id || chapter.id === null || id === null) return chapter;
  const own = new RegExp(`\\{#${chapter.id}(?=[-}])`, 'g');
  const renamed = (text: string) => text.replace(own, `{#${id}`);
  const units = chapter.units.map((unit) => ({
    ...unit,
    ...{ key: renamed(unit.key), sign: renamed(unit.sign), lines: unit.lines.map(renamed) },
  }));
  return { ...chapter, id, units };
}
