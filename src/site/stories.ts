/** The stories of a site, each read once. From disk, so at build and in the dev server only. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../facts/problems';
import { readJson } from '../facts/load';
import { loadStory } from '../story/load';
import type { Story } from '../story/story';
import { readSite } from './readSite';

const FILE = 'site.json';

/** Where a story is. */
export interface StoryFolder {
  /** Name of its folder in the data. */
  slug: string;
  /** Path of its folder in the site: empty for the first one, else with a slash at its end. */
  path: string;
  /** The way back from there to the site's root. */
  root: string;
}

export interface Published extends StoryFolder {
  story: Story;
}

const namesIn = (data: string): string[] =>
  readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The first story is at the root, the others are below their names. Throws an InputError. */
const foldersOf = (data: string): StoryFolder[] =>
  readSite(readJson(join(data, FILE)), FILE, namesIn(data)).map((slug, index) =>
    index === 0 ? { slug, path: '', root: '' } : { slug, path: `${slug}/`, root: '../' },
  );

/** A story's problems, each line with the folder of the file that it names. */
const problemsOf = ({ message }: InputError, { slug }: StoryFolder): string =>
  message.replace(/^/gm, `${slug}/`).replaceAll(`${slug}/${slug}/`, `${slug}/`);

export class Stories {
  #folders: readonly StoryFolder[] | undefined;
  readonly #read = new Map<string, Story>();

  /** `data` is the folder of all stories. */
  constructor(private readonly data: string) {}

  /** Throws an InputError where site.json is wrong. */
  get folders(): readonly StoryFolder[] {
    return (this.#folders ??= foldersOf(this.data));
  }

  /** Throws an InputError with what is wrong with the story's files. */
  of(folder: StoryFolder): Published {
    const story = this.#read.get(folder.slug) ?? this.#load(folder);
    this.#read.set(folder.slug, story);
    return { ...folder, story };
  }

  #load(folder: StoryFolder): Story {
    try {
      return loadStory(join(this.data, folder.slug));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new InputError(problemsOf(error, folder), { cause: error });
    }
  }

  /** Throws one InputError with what is wrong with any of them. */
  all(): Published[] {
    const problems: string[] = [];
    const stories = this.folders.flatMap((folder) => {
      try {
        return [this.of(folder)];
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        problems.push(error.message);
        return [];
      }
    });
    if (problems.length > 0) throw new InputError(problems.join('\n'));
    return stories;
  }
}
