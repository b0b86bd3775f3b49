/** Drafts anew what nobody has touched of a draft, once its facts say something else. */
import { freeId } from '../facts/freeId';
import { type Steps, stepsBetween } from './align';
import { type Change, changed, linesOf, without } from './blocks';
import { addressed, type Chapter, chaptersIn, pairsOf, type Unit } from './chapters';

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

/** Chapters that were not there, before the one with the id "names" or behind all. */
function newChapters(
  now: readonly Chapter[],
  ours: readonly Chapter[],
  lines: readonly string[],
): Change[] {
  const taken = new Set(ours.flatMap(({ id }) => id ?? []));
  const names = ours.find(({ id }) => id === 'names');
  const start = names?.units[0]?.block.at.start ?? lines.length;
  const put = now.flatMap((chapter) => {
    const { units } = addressed(chapter, chapter.id === null ? null : freeId(chapter.id, taken));
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
  const [ours, old, fresh] = [chaptersIn(words), chaptersIn(before), chaptersIn(now)];
  const pairs = pairsOf(old, fresh);
  const changes = old.flatMap((chapter) => {
    const own = ours.find(
      ({ id, chart }) => id === chapter.id && (chart === null) === (chapter.chart === null),
    );
    const next = pairs.get(chapter);
    if (!own) return [];
    if (next) return changesIn(own, chapter, addressed(next, chapter.id), lines);
    return isUntouched(own, chapter) ? [all(own, lines)] : [];
  });
  const paired = new Set(pairs.values());
  const unpaired = fresh.filter((one) => !paired.has(one));
  const added = newChapters(unpaired, ours, lines);
  return changed(words, [...changes, ...added]);
}
