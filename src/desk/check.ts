/** Whether a story would build, and what stops it, in words for who does not program. */
import { basename } from 'node:path';
import { InputError } from '../facts/problems';
import { loadMaterial } from '../story/load';
import { withCure } from '../story/cures';
import { makeStory } from '../story/story';
import { blocksOf, linesOf, wordsOf } from './blocks';
import { type Place, wordsFile } from './folder';
import { speechOf } from './spoken';

/** A state of a story: its words, and the content of edits.json; `null` for no such file. */
export interface State {
  words: string;
  edits: string | null;
}

const PLACE = /^\S+?\.md:(\d+):\d+: /;

/** Where a mistake stands, as one reads the story: `Below “The ferries”: …`. */
function told(problem: string, words: string, read: (heading: string) => string): string {
  const [lead = '', line = ''] = PLACE.exec(problem) ?? [];
  if (!lead) return problem;
  const heading = blocksOf(linesOf(words)).findLast(
    ({ kind, at }) => kind === 'heading' && at.start < Number(line),
  );
  const place = heading ? `Below “${read(wordsOf(heading))}”` : 'In the opening';
  return `${place} (line ${line}): ${problem.slice(lead.length)}`;
}

const NO_FACT = /no fact has the id "[^"]+"/;

/** One slip in an id is told once, with the number of places that it is on. */
function once(problems: readonly string[]): string[] {
  const slipOf = (problem: string) => NO_FACT.exec(problem)?.[0] ?? problem;
  const slips = [...new Set(problems.map(slipOf))];
  return slips.map((slip) => {
    const [first, ...more] = problems.filter((one) => slipOf(one) === slip) as [string];
    const rest = (more as string[]).length;
    return rest > 0 && NO_FACT.test(slip) ? `${first} (and in ${rest} more places)` : first;
  });
}

/** What is wrong with a story, with where that stands. */
export function storyProblems({ folder, slug }: Place, { words, edits }: State): string[] {
  try {
    const file = basename(wordsFile(folder));
    const edited = edits === null ? null : { json: JSON.parse(edits) as unknown };
    const material = loadMaterial(folder, file.replace(/\.md$/, ''), edited);
    makeStory(words, `${slug}/${file}`, material);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const speech = speechOf({ folder }, { edits });
    const read = (heading: string) => speech?.read(heading) ?? heading;
    const problems = error.message.split('\n').map(withCure);
    return once(problems.map((problem) => told(problem, words, read)));
  }
}

/** The same mistake on another line, or on more of them, is no other. */
const withoutLine = (problem: string) =>
  problem.replace(/^.*? \(line \d+\): | \(and in \d+ more places\)$/g, '');

/** What would be wrong then, and is not now. */
export function newProblems(place: Place, now: State, then: State): string[] {
  const known = storyProblems(place, now).map(withoutLine);
  return storyProblems(place, then).filter((problem) => !known.includes(withoutLine(problem)));
}
