/** Ways to break a JSON file of a story: what is in it, and how it is written. */
import { pick } from './random';

type Next = () => number;
/** A file's text, broken, and in a few words how. */
type Broken = readonly [text: string, how: string];

type Key = string | number;

/** The ways to everything in parsed JSON. */
function pathsIn(json: unknown, path: readonly Key[] = []): (readonly Key[])[] {
  const keys: Key[] = Array.isArray(json)
    ? [...json.keys()]
    : typeof json === 'object' && json !== null
      ? Object.keys(json)
      : [];
  return keys.flatMap((key) => {
    const own = [...path, key];
    return [own, ...pathsIn((json as Record<Key, unknown>)[key], own)];
  });
}

const LONG = 'a very long story '.repeat(60_000);
const DEEP = JSON.parse('['.repeat(2000) + ']'.repeat(2000)) as unknown;

/** What may stand in place of anything. */
const VALUES: readonly unknown[] = [
  ...[null, true, '', ' ', 0, -1, 1e-13, 1e19, 1.5, 123456789.123, [], {}, [null], '0', 'NaN'],
  ...['constructor', '__proto__', '=1+1', '<script>alert()</script>', 'a\u0000b', 'a\u202Eb'],
  ...[
    'a\u200Bb',
    'fu\u0433long',
    'furlong',
    '0000',
    '9999',
    '2014-02-30',
    '2014-13',
    '20X',
    '1492',
  ],
  ...['javascript:alert()', 'https://user:word@stories.example/', 'https://xn--e1afmkfd.example/'],
  ...[
    'https://127.0.0.1/',
    'https://stories.example:8080/',
    'https://stories.example/ a',
    LONG,
    DEEP,
  ],
];

function at(json: unknown, path: readonly Key[]): Record<Key, unknown> {
  return path.reduce((inner, key) => (inner as Record<Key, unknown>)[key], json) as Record<
    Key,
    unknown
  >;
}

/** Each value of a number in it changed by `change`. */
const values = (json: unknown, change: (value: number) => number): string =>
  JSON.stringify(json, (key, value: unknown) =>
    key === 'value' && typeof value === 'number' ? change(value) : value,
  );

type Hurt = (text: string, next: Next) => Broken;

const hurts: readonly Hurt[] = [
  function replaced(text, next) {
    const json = JSON.parse(text) as unknown;
    const path = pick(pathsIn(json), next);
    const value = pick(VALUES, next);
    at(json, path.slice(0, -1))[path.at(-1)!] = value;
    return [
      JSON.stringify(json, null, 2),
      `${path.join('.')} is ${JSON.stringify(value).slice(0, 40)}`,
    ];
  },
  function left(text, next) {
    const json = JSON.parse(text) as unknown;
    const path = pick(pathsIn(json), next);
    const outer = at(json, path.slice(0, -1));
    if (Array.isArray(outer)) outer.splice(Number(path.at(-1)), 1);
    else Reflect.deleteProperty(outer, path.at(-1)!);
    return [JSON.stringify(json, null, 2), `without ${path.join('.')}`];
  },
  function twice(text, next) {
    const fields = [...text.matchAll(/^( *)("[^"]+": [^\n{[]*?),?$/gm)];
    if (fields.length === 0) return [text, ''];
    const { 0: line, 2: field, index } = pick(fields, next);
    const copy = `${line.replace(/,?$/, ',')}\n${line}`;
    return [text.slice(0, index) + copy + text.slice(index + line.length), `${field} twice`];
  },
  function exchanged(text, next) {
    const json = JSON.parse(text) as unknown;
    const paths = pathsIn(json);
    const one = pick(paths, next);
    const other = pick(
      paths.filter((path) => path.at(-1) === one.at(-1)),
      next,
    );
    const [a, b] = [one, other].map((path) => at(json, path)) as [unknown, unknown];
    at(json, one.slice(0, -1))[one.at(-1)!] = structuredClone(b);
    at(json, other.slice(0, -1))[other.at(-1)!] = structuredClone(a);
    return [JSON.stringify(json, null, 2), `${one.join('.')} and ${other.join('.')} exchanged`];
  },
  function cut(text, next) {
    const end = Math.floor(next() * text.length);
    return [text.slice(0, end), `cut at ${end}`];
  },
  function mistyped(text, next) {
    const index = Math.floor(next() * text.length);
    const sign = pick(['', ',', '"', '}', '\u0000', '\u202E', 'é', '\\', '-', '0'], next);
    return [
      text.slice(0, index) + sign + text.slice(index + 1),
      `${JSON.stringify(sign)} at ${index}`,
    ];
  },
  function scaled(text, next) {
    const scale = pick([0, -1, 1e-9, 1e12, 0.001], next);
    return [values(JSON.parse(text), (value) => value * scale), `every value times ${scale}`];
  },
  function equal(text) {
    return [values(JSON.parse(text), () => 7), 'every value is 7'];
  },
];

export const breakJson: Hurt = (text, next) => pick(hurts, next)(text, next);
