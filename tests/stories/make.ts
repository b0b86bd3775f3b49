/** Made-up stories, of facts and a few lines of Markdown: the engine is tested on these alone. */
import type { Article, Fact } from '../../src/facts/fact';
import type { Change } from '../../src/facts/factsFile';
import { InputError } from '../../src/facts/problems';
import { en } from '../../src/locales/en';
import type { Material } from '../../src/story/readStory';
import { makeStory, type Story } from '../../src/story/story';
import { article } from './facts';

export interface Made {
  /** The whole story, as its file has it. */
  words: string;
  facts: readonly Fact[];
  changes?: readonly Change[];
  article?: Article;
  map?: Material['map'];
}

const FILE = 'made/en.md';

/** A story without a map says so as one does whose file is missing. */
const noMap = (): never => {
  throw new InputError('map.json: is missing');
};

const materialOf = ({ facts = [], changes = [], ...rest }: Omit<Made, 'words'>): Material => ({
  ...{ article, map: noMap, ...rest },
  ...{ facts, changes, locale: en },
});

export const madeStory = ({ words, ...rest }: Made): Story =>
  makeStory(words, FILE, materialOf(rest));

/** Every complaint about a story, as `line:column: message`; none where it builds. */
export function complaintsOf(made: Made): string[] {
  try {
    madeStory(made);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.split('\n').map((line) => line.replace(`${FILE}:`, ''));
  }
}

/** The same story with something in its words replaced, which must be there. */
export function reworded(made: Made, from: string | RegExp, to: string): Made {
  const words = made.words.replace(from, to);
  if (words === made.words) throw new Error(`the words have no ${String(from)}`);
  return { ...made, words };
}
