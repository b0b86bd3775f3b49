/** What became of a series, in sentences: from its first figure to its last, its extremes, and where it has none. */
import type { Outline, Point } from './outline';

type Words = Pick<Outline, 'times' | 'words'>;

const filled = (template: string, parts: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => parts[name] ?? place);

type Dated = Point & { slot: number };

const isDated = (point: Point): point is Dated => point.slot !== undefined;

/** From the first to the last; nothing where both are of one time, or one of them could be. */
function moved(dated: readonly Dated[], { words }: Words): string[] {
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || first.slot === last.slot) return [];
  const way = Math.sign(last.value - first.value);
  const template = words.trends[way > 0 ? 'rose' : way < 0 ? 'fell' : 'level'];
  const parts = { first: first.when, from: first.said, last: last.when, to: last.said };
  return [filled(template, parts)];
}

/** All that are as high as the highest, or as low as the lowest. */
function extreme(points: readonly Point[], value: number, template: string): string {
  const all = points.filter((point) => point.value === value);
  return filled(template, { value: all[0]!.said, when: all.map(({ when }) => when).join(', ') });
}

/** Of two one is the higher by what was said already. */
function extremes(points: readonly Point[], { words }: Words): string[] {
  const values = points.map(({ value }) => value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  if (points.length < 3 || most === least) return [];
  return [extreme(points, most, words.highest), extreme(points, least, words.lowest)];
}

/** Times between the first and the last of which no figure is shown: nothing is said to lie across them. */
function gaps(dated: readonly Dated[], { times, words }: Words): string[] {
  const slots = [...new Set(dated.map(({ slot }) => slot))];
  const named = (slot: number) => times.names[slot - times.first]!;
  const runs = slots.slice(1).flatMap((slot, i) => {
    const [from, to] = [slots[i]! + 1, slot - 1];
    if (from > to) return [];
    return from === to ? named(from) : filled(words.span, { from: named(from), to: named(to) });
  });
  return runs.length > 0 ? [filled(words.gaps, { times: runs.join(', ') })] : [];
}

/** Sentences of the figures of one series; none for a single one. */
export function trendOf(points: readonly Point[], words: Words): string[] {
  if (points.length < 2) return [];
  const dated = points.filter(isDated).sort((a, b) => a.slot - b.slot);
  return [...moved(dated, words), ...extremes(points, words), ...gaps(dated, words)];
}
