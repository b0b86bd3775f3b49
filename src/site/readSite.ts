/** The stories that a site has, in its order. */
import * as v from 'valibot';
import * as field from '../facts/fields';
import { refuse, schemaProblems } from '../facts/problems';

const message = 'is not a list of stories; write the names of their folders in [ ]';

/** Shape of site.json. */
const siteFile = field.exactly({
  stories: v.pipe(
    v.array(v.string('is not a text; write the name of a folder in quotes'), message),
    v.minLength(1, 'is empty; a site needs a story, name its folder'),
  ),
});

/** Names that the folders of a site have already, beside those of further stories. */
const taken = ['assets', 'cards', 'data', 'embed', 'numbers', 'oembed', 'stories', 'v1'];

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

/**
 * Names of the stories' folders, from the parsed content of site.json; `folders` are those that there
 * are. Throws an InputError with every problem on a line of its own; `file` is its name.
 */
export function readSite(json: unknown, file: string, folders: string[]): string[] {
  refuse(file, schemaProblems(siteFile, json));
  const { stories } = json as v.InferOutput<typeof siteFile>;
  refuse(
    file,
    stories.flatMap((slug, index) => problemOf(slug, index, stories, folders)),
  );
  return stories;
}
