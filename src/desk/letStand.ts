/** Names in "let stand:" the words that an editor lets stand though a check refuses them. */
import { blocksOf, changed, fieldOf, linesOf, sectionsOf } from './blocks';

/** The words of the story with these named in its opening. */
export function withStanding(words: string, stand: readonly string[]): string {
  const [opening] = sectionsOf(blocksOf(linesOf(words)));
  const given = fieldOf(opening!, 'let stand');
  const last = opening!.blocks.findLast(({ kind }) => kind === 'field');
  const place = given?.at ?? (last && { start: last.at.end, end: last.at.end });
  const known = given?.text ? [given.text] : [];
  const named = stand.map((one) => `“${one}”`).filter((one) => !known.join('').includes(one));
  if (!place || named.length === 0) return words;
  return changed(words, [{ ...place, put: [`let stand: ${[...known, ...named].join(', ')}`] }]);
}
