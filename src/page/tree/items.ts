/** A picture as items within items: its series, what became of each, and its figures, by whom they are from. */
import type { Note } from '../../interaction/chart';
import type { Outline, PictureNow, Seen } from './outline';
import { trendOf } from './trend';

export interface Item {
  text: string;
  items: readonly Item[];
}

const leaf = (text: string): Item => ({ text, items: [] });

/** Each begins and ends as a sentence does, and none is empty. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => part!.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
    .map((part) => (/[.!?]”?$/.test(part) ? part : `${part}.`))
    .join(' ');

/** A figure with all that its note says of it. */
const itemOf = ({ name, note }: Seen, { words }: Outline): Item => {
  const quote = note.told ?? note.reported;
  const reported = quote && words.reported.replace('{words}', quote);
  return leaf(sentences([name, reported, note.caveat, note.source]));
};

type Origin = keyof Outline['words']['origins'];

/** The article's own have its words; what is computed says so before its sources. */
function originOf({ reported, source }: Note, { words }: Outline): Origin {
  if (reported) return 'article';
  return source?.startsWith(words.origins.computed) ? 'computed' : 'context';
}

/** Figures by whom they are from, where that is not said of one alone. */
function byOrigin(marks: readonly Seen[], outline: Outline): Item[] {
  return (['article', 'context', 'computed'] as const).flatMap((origin) => {
    const own = marks.filter(({ note }) => originOf(note, outline) === origin);
    if (own.length === 0) return [];
    const text = outline.words.series
      .replace('{name}', outline.words.origins[origin])
      .replace('{count}', String(own.length));
    return { text, items: own.map((mark) => itemOf(mark, outline)) };
  });
}

function seriesItem(index: number, marks: readonly Seen[], outline: Outline): Item {
  const { name, unit } = outline.series[index]!;
  const text = outline.words.series
    .replace('{name}', [name, unit].filter(Boolean).join(', '))
    .replace('{count}', String(marks.length));
  const points = marks.flatMap(({ id }) => outline.marks[id]!.points);
  return { text, items: [...trendOf(points, outline).map(leaf), ...byOrigin(marks, outline)] };
}

/** What is in the picture now, in the order of its series; marks that belong to none come last. */
export function itemsOf({ marks }: Pick<PictureNow, 'marks'>, outline: Outline): Item[] {
  const known = (index: number) => marks.filter(({ id }) => outline.marks[id]?.series === index);
  const series = outline.series.flatMap((_, index) => {
    const own = known(index);
    return own.length > 0 ? seriesItem(index, own, outline) : [];
  });
  const others = marks.filter(({ id }) => !outline.marks[id]);
  if (others.length === 0) return series;
  const items = others.map((mark) => itemOf(mark, outline));
  if (series.length === 0) return items;
  const text = outline.words.series
    .replace('{name}', outline.words.others)
    .replace('{count}', String(others.length));
  return [...series, { text, items }];
}
