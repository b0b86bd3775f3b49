/** What became of a story's words by themselves, in a sentence that names the places. */
import { blocksOf, linesOf, type Section, sectionsOf, wordsOf } from './blocks';

/** More places are counted. */
const MOST_NAMED = 3;

const contentOf = ({ heading, blocks }: Section) =>
  JSON.stringify([heading?.text, blocks.map(({ text }) => text)]);

const sectionsIn = (words: string) => sectionsOf(blocksOf(linesOf(words)));

/** `in the opening, below “Ferries” and 2 more`. */
function placesOf(sections: readonly Section[], read: (words: string) => string): string {
  const named = sections
    .slice(0, MOST_NAMED)
    .map(({ heading }) => (heading ? `“${read(wordsOf(heading))}”` : 'the opening'));
  const more = sections.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/**
 * Told of the words before and after they were drafted anew: a new chapter by its heading, else the sections that read
 * otherwise now. Empty where nothing did. `read` says the references of a heading.
 */
export function rewritten(
  before: string | null,
  after: string | null,
  read: (words: string) => string,
): string {
  if (before === null || after === null || before === after) return '';
  const [was, is] = [sectionsIn(before), sectionsIn(after)];
  const chapters = is.filter(
    ({ depth, id }) => depth === 1 && !was.some((one) => one.depth === 1 && one.id === id),
  );
  if (chapters.length > 0) return `A chapter of it was drafted: ${placesOf(chapters, read)}.`;
  const known = new Set(was.map(contentOf));
  const changed = is.filter((one) => !known.has(contentOf(one)));
  if (changed.length === 0) return 'What was drafted of it was taken out.';
  return `The draft’s own words were written anew: ${placesOf(changed, read)}. Yours stay.`;
}
