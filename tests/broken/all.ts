/** Copies of the stories, each with one file broken by chance, as the build reads them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { InputError } from '../../src/facts/problems';
import { Site } from '../../src/site/site';
import { breakJson } from './json';
import { pick, random } from './random';
import { breakWords } from './words';

/** What became of a broken copy. */
export interface Broken {
  /** The file that was broken, and how. */
  what: string;
  /** What was told of it, a line a mistake; null where it was built all the same. */
  told: readonly string[] | null;
  /** Everything that was made of it, in one text; empty where nothing was. */
  made: string;
}

/** Everything that a site is made of, as text. */
function madeFrom(site: Site): string {
  const pages = site.pages.map((path) => JSON.stringify(site.page(path)));
  const files = site.folders.flatMap(({ slug }) => [
    ...Object.values(site.files(slug)),
    ...Object.values(site.cards(slug)),
    ...site.embeds(slug).map((name) => site.embed(slug, name, []).html),
  ]);
  return [...pages, ...files, site.notFound].join('\n');
}

function read(data: string, what: string): Broken {
  try {
    const site = new Site(data, 'https://stories.example/');
    site.check();
    return { what, told: null, made: madeFrom(site) };
  } catch (error) {
    if (!(error instanceof InputError)) throw new Error(what, { cause: error });
    return { what, told: error.message.split('\n'), made: '' };
  }
}

const isData = (file: string): boolean => /\.(md|json)$/.test(file) && !/README|schema/.test(file);

const SITE = 'site.json';

/** A site of the one story that is broken: the others are as they were. */
const siteOf = (file: string): string =>
  JSON.stringify({ name: 'The Strait', stories: [file.split(sep)[0]] });

/** `count` broken copies of the stories in a folder, chosen by `seed`. */
export function* brokenCopies(from: string, count: number, seed: number): Generator<Broken> {
  const next = random(seed);
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  try {
    cpSync(from, folder, { recursive: true });
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isData).sort();
    const site = readFileSync(join(folder, SITE), 'utf8');
    for (let done = 0; done < count;) {
      const file = pick(files, next);
      const whole = readFileSync(join(folder, file), 'utf8');
      const [text, how] = (file.endsWith('.md') ? breakWords : breakJson)(whole, next);
      if (text === whole) continue;
      if (file !== SITE) writeFileSync(join(folder, SITE), siteOf(file));
      writeFileSync(join(folder, file), text);
      yield read(folder, `${file}: ${how}`);
      writeFileSync(join(folder, file), whole);
      writeFileSync(join(folder, SITE), site);
      done += 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
