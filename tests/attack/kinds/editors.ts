/** Articles and data that wish the build ill. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InputError } from '../../../src/facts/problems';
import { factsProblems } from '../../../src/facts/readFacts';
import { readArticle } from '../../../src/extract/readArticle';
import { root } from '../../../scripts/root.mjs';
import type { Kind } from '../kind';
import { Chance } from '../random';

const PIECES = [
  ...[
    'US$190 million',
    'in 1992',
    'more than 135 times',
    '½',
    '1e999',
    'NaN',
    '−0',
    '٣٤٥',
    '一百万',
  ],
  ...[
    '<script>alert(1)</script>',
    '<p>',
    '</p>',
    '<table><tr><td>',
    '&#0;',
    '&amp;amp;',
    '<!--',
    ']]>',
  ],
  ...[
    '\u0000',
    '\u202e',
    '\ud800',
    '\ufeff',
    '\u2028',
    '\r',
    '\n\n',
    '\t',
    '=HYPERLINK("x")',
    '@SUM(1)',
  ],
  ...[
    'x'.repeat(5000),
    '9'.repeat(400),
    '(((((((((((((((',
    '"""""',
    'rose from 5 to',
    'last year',
    '. ',
  ],
  ...[
    '__proto__',
    '${x}',
    '{{x}}',
    '../../etc/passwd',
    'http://a',
    '1,2,3,4,5,6',
    '31 February 2020',
  ],
];
/** How long an article may take, in ms of the processor, which a busy machine does not make more of. */
const PATIENCE = 5000;

export const articles: Kind = {
  name: 'articles',
  title: 'Hostile articles for the extractor',
  holds: 'read in time into valid facts, or refused in a sentence',
  ...{ count: 300, seconds: 40 },
  begin: () =>
    Promise.resolve((seed) => {
      const chance = new Chance(seed);
      const text = Array.from({ length: 1 + chance.below(120) }, () => chance.of(PIECES)).join(' ');
      const bytes = chance.below(4) ? Buffer.from(text) : Buffer.from(text, 'utf16le');
      const began = process.cpuUsage();
      const problems: string[] = [];
      try {
        const format = chance.of(['text', 'markdown', 'html'] as const);
        problems.push(...factsProblems(readArticle(bytes, { format }).file));
      } catch (error) {
        if (!(error instanceof InputError)) problems.push(String(error));
      }
      const took = Math.round(process.cpuUsage(began).user / 1000);
      if (took > PATIENCE) problems.push(`it took ${took} ms`);
      return Promise.resolve({ what: `${bytes.length} bytes`, problems });
    }),
};

/** What the build is made by, as far as it is asked here. */
interface Server {
  Site: new (
    data: string,
    address: string,
    drawnBy: string,
  ) => { page: (path: string) => { body: string } | null };
}

const STORY = path.join(root, 'tests/stories/data/strait');
const VALUES = [
  null,
  0,
  -1,
  1e308,
  '',
  ' ',
  'x',
  true,
  [],
  {},
  '9999-99-99',
  '\u0000',
  'US$',
  '=1+1',
  '//a',
];

/** Every place of a record, as a way to it. */
function* places(value: unknown, way: readonly string[] = []): Generator<readonly string[]> {
  if (way.length > 0) yield way;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, [...way, key]);
}

function put(record: unknown, way: readonly string[], value: unknown): void {
  let holder = record as Record<string, unknown>;
  for (const key of way.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  if (value === undefined && Array.isArray(holder)) holder.splice(Number(way.at(-1)), 1);
  else if (value === undefined) Reflect.deleteProperty(holder, way.at(-1)!);
  else holder[way.at(-1)!] = value;
}

/** Changes one thing in a story's files; what was changed. */
function breakStory(folder: string, chance: Chance): string {
  const file = chance.of(['facts.json', 'context.json', 'map.json', 'en.md']);
  const at = path.join(folder, file);
  const text = readFileSync(at, 'utf8');
  if (file === 'en.md' || chance.below(8) === 0) {
    const [from, length] = [chance.below(text.length), chance.few(400)];
    writeFileSync(at, text.slice(0, from) + text.slice(from + length));
    return `${file}: ${length} letters less at ${from}`;
  }
  const record: unknown = JSON.parse(text);
  const way = chance.of([...places(record)]);
  const value = chance.of([undefined, ...VALUES]);
  put(record, way, value);
  writeFileSync(at, JSON.stringify(record));
  return `${file}: ${way.join('.')} is ${JSON.stringify(value) ?? 'left out'}`;
}

export const data: Kind = {
  name: 'data',
  title: 'Data and words of a story with one thing broken',
  holds: 'built without NaN, or refused as `file: place: what is wrong`',
  ...{ count: 300, seconds: 60 },
  async begin({ load }) {
    const { Site } = (await load(path.join(root, '.site/server/prerender.js'))) as Server;
    return (seed) => {
      const chance = new Chance(seed);
      const site = mkdtempSync(path.join(tmpdir(), 'broken-'));
      const folder = path.join(site, 'strait');
      cpSync(STORY, folder, { recursive: true });
      writeFileSync(path.join(site, 'site.json'), '{ "name": "Made up", "stories": ["strait"] }');
      const what = breakStory(folder, chance);
      const problems = wrongIn(() => {
        const made = new Site(site, 'https://example.org/', 'x');
        return JSON.stringify(made.page(''));
      });
      rmSync(site, { recursive: true });
      return Promise.resolve({ what, problems });
    };
  },
};

/** What is wrong with what a build says, or with how it refuses. */
function wrongIn(build: () => string): string[] {
  try {
    const bad = /[^"\\]{0,30}\b(?:NaN|Infinity|undefined)\b/.exec(build());
    return bad ? [`it says ${bad[0]}`] : [];
  } catch (error) {
    const { name, message } = error as Error;
    if (name !== 'InputError') return [`no sentence, but ${String(error).slice(0, 160)}`];
    const said = message.split('\n')[0]!;
    return /^[\w./-]+[:(]/.test(said) ? [] : [`no file is named: ${said}`];
  }
}
