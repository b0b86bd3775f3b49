/** Names in "also:" what words speak of besides their picture, where the checks ask for it. */
import {
  type Change,
  changed,
  fieldOf,
  linesOf,
  type Section,
  sectionsOf,
  blocksOf,
} from './blocks';

const ASKED =
  /is about ([a-z0-9-]+), which (the opening|[a-z0-9-]+) does not show; add it to "also:"/;

function changeIn(section: Section, ids: readonly string[]): Change | null {
  const also = fieldOf(section, 'also');
  if (also) return { ...also.at, put: [`also: ${[also.text, ...ids].join(', ')}`] };
  const last = section.blocks.findLast(({ kind }) => kind === 'field');
  return last ? { start: last.at.end, end: last.at.end, put: [`also: ${ids.join(', ')}`] } : null;
}

/** The words with what the problems ask for; as they were where they ask for nothing of the kind. */
export function withAlso(words: string, problems: readonly string[]): string {
  const asked = new Map<string, Set<string>>();
  for (const problem of problems) {
    const [, id, place] = ASKED.exec(problem) ?? [];
    if (id && place) asked.set(place, (asked.get(place) ?? new Set()).add(id));
  }
  const sections = sectionsOf(blocksOf(linesOf(words)));
  const changes = [...asked].flatMap(([place, ids]) => {
    const section = sections.find(({ depth, id }) =>
      place === 'the opening' ? depth === 0 : depth === 1 && id === place,
    );
    return (section && changeIn(section, [...ids])) ?? [];
  });
  return changed(words, changes);
}
