/**
 * The stories of a site, in its order, each read once. From disk, so at build and in the dev server
 * only.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../locales/locales';
import * as v from 'valibot';
import * as field from '../facts/fields';
import { readJson } from '../facts/readJson';
import { InputError, refuse, schemaProblems } from '../facts/problems';
import type { House } from '../page/made';
import { languagesIn, loadStory, loadTranslation } from '../story/load';
import type { Story } from '../story/story';

const message = 'is not a list of stories; write the names of their folders in [ ]';

/**
 * Shape of site.json: the site's name, which publishes the stories, the addresses of its code and for those
 * who have found a mistake, and the names of the stories' folders.
 */
const siteFile = field.exactly({
  name: field.title,
  code: v.optional(field.url),
  corrections: v.optional(field.contact),
  stories: v.pipe(
    v.array(v.string('is not a text; write the name of a folder in quotes'), message),
    v.minLength(1, 'is empty; a site needs a story, name its folder'),
  ),
});

/** Names that the folders of a site have already, beside those of further stories; languages are those of the first one. */
const taken = [
  ...Object.keys(locales),
  'archive',
  'assets',
  'cards',
  'data',
  'embed',
  'links',
  'numbers',
  'oembed',
  'stories',
  'v1',
];

/** What an address can hold as it stands. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function problemOf(slug: string, index: number, all: string[], folders: string[]): string[] {
  if (!SLUG.test(slug))
    return [`"${slug}" is no address; name the folder in small letters, digits and hyphens`];
  if (taken.includes(slug))
    return [`"${slug}" is the address of something else in a site; name the folder otherwise`];
  if (!folders.includes(slug))
    return [`"${slug}" is no folder with a story; use one of ${folders.join(', ')}`];
  return all.indexOf(slug) === index ? [] : [`"${slug}" stands more than once; keep one`];
}

type SiteFile = v.InferOutput<typeof siteFile>;

/**
 * The parsed content of site.json; `folders` are those that there are. Throws an InputError with every
 * problem on a line of its own; `file` is its name.
 */
export function readSite(json: unknown, file: string, folders: string[]): SiteFile {
  refuse(file, schemaProblems(siteFile, json));
  const site = json as SiteFile;
  const { stories } = site;
  refuse(
    file,
    stories.flatMap((slug, index) => problemOf(slug, index, stories, folders)),
  );
  return site;
}

const FILE = 'site.json';

/** A language that a story can be read in, and the path of that in the site. */
interface Spoken {
  language: string;
  path: string;
}

/** Where a story is, in one of its languages. */
export interface StoryFolder extends House {
  /** What it is asked for by: the name of its folder in the data, of a translation with its language behind a point. */
  slug: string;
  /** Name of its folder in the data. */
  folder: string;
  language: string;
  /** Path of its folder in the site: empty for the first one, else with a slash at its end. */
  path: string;
  /** The way back from there to the site's root. */
  root: string;
  /** All languages that it is in, the one that it was written in first. */
  languages: readonly Spoken[];
}

/** Whether it is the story as it was written, and no translation. */
export const isOriginal = ({ language, languages }: StoryFolder): boolean =>
  language === languages[0]!.language;

export interface Published extends StoryFolder {
  story: Story;
}

/** Also where a link leads to one. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const namesIn = (data: string): string[] =>
  readdirSync(data)
    .filter((name) => isFolder(join(data, name)))
    .sort();

/** The first story is at the root, the others are below their names, and each one's translations below it. */
function spokenIn(data: string, folder: string, path: string): Spoken[] {
  return languagesIn(join(data, folder)).map((language, index) => ({
    language,
    path: index === 0 ? path : `${path}${language}/`,
  }));
}

/** Each story in each of its languages, a story before its translations. Throws an InputError. */
function foldersOf(data: string): StoryFolder[] {
  const { name, stories, ...house } = readSite(readJson(join(data, FILE)), FILE, namesIn(data));
  return stories.flatMap((folder, order) => {
    const languages = spokenIn(data, folder, order === 0 ? '' : `${folder}/`);
    return languages.map(({ language, path }, index) => ({
      ...{ slug: index === 0 ? folder : `${folder}.${language}`, publisher: name, ...house },
      ...{ folder, language, languages, path, root: path.replace(/[^/]+/g, '..') },
    }));
  });
}

/** Nobody mends more mistakes of a story at a time. */
const MOST = 50;

/** The first of a story's problems, and how many more there are. */
function firstOf(lines: string[]): string[] {
  const file = /^[^:]*/.exec(lines[0]!)![0];
  const more = lines.length - MOST;
  return more > 0
    ? [...lines.slice(0, MOST), `${file}: and ${more} more; mend these first`]
    : lines;
}

/** A story's problems, each line with the folder of the file that it names. */
const problemsOf = ({ message }: InputError, { folder }: StoryFolder): string =>
  firstOf(message.split('\n'))
    .map((line) => (line.startsWith(`${folder}/`) ? line : `${folder}/${line}`))
    .join('\n');

export class Stories {
  #folders: readonly StoryFolder[] | undefined;
  readonly #read = new Map<string, Story>();

  /** `data` is the folder of all stories. */
  constructor(private readonly data: string) {}

  /** Throws an InputError where site.json is wrong. */
  get folders(): readonly StoryFolder[] {
    return (this.#folders ??= foldersOf(this.data));
  }

  /** Throws an InputError with what is wrong with the story's files; of a translation, with those of its original first. */
  of(folder: StoryFolder): Published {
    const story = this.#read.get(folder.slug) ?? this.#load(folder);
    this.#read.set(folder.slug, story);
    return { ...folder, story };
  }

  /** The story that another is a translation of; itself for one that is none. */
  originalOf(folder: StoryFolder): Published {
    return this.of(this.folders.find(({ slug }) => slug === folder.folder)!);
  }

  #load(folder: StoryFolder): Story {
    const files = join(this.data, folder.folder);
    const original = isOriginal(folder) ? null : this.originalOf(folder).story;
    try {
      return original ? loadTranslation(files, folder.language, original) : loadStory(files);
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
    // What is wrong with a story is told of it alone, and not of its translations, too.
    if (problems.length > 0) throw new InputError([...new Set(problems)].join('\n'));
    return stories;
  }
}
