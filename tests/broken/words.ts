/** Ways to break a story's words. */
import { pick } from './random';

type Next = () => number;
type Broken = readonly [text: string, how: string];
type Hurt = (text: string, next: Next) => Broken;

const SIGNS = [
  '{',
  '}',
  '#',
  '[',
  ']',
  ':',
  '\n',
  '\u0000',
  '\u202E',
  '\u200B',
  '"',
  '*',
  '`',
  '<b>',
  '\\',
  '=',
  '\t',
];

const LINES = [
  'title: once more',
  'chart: pie',
  'series: nothing',
  'square: 1e-300',
  'square: -5',
  'per: 0 million',
  'tone: 9',
  '# {#story}',
  '## A step that says nothing {#nothing} [nowhere]',
  '> a quote',
  '<script>alert()</script>',
  '[a link](javascript:alert())',
  `${'#'.repeat(4)} too deep {#deep}`,
  `kicker: ${'on and on '.repeat(100_000)}`,
  `${'> '.repeat(500)}deep`,
  '{'.repeat(3000),
  '{times',
  '{years between}',
  '{formula formula times}',
  '{__proto__}',
  'published: 2014-02-30',
];

const lineHurt =
  (how: string, change: (lines: string[], at: number, next: Next) => void): Hurt =>
  (text, next) => {
    const lines = text.split('\n');
    const index = Math.floor(next() * lines.length);
    change(lines, index, next);
    return [lines.join('\n'), `line ${index + 1} ${how}`];
  };

const hurts: readonly Hurt[] = [
  lineHurt('is gone', (lines, at) => void lines.splice(at, 1)),
  lineHurt('stands twice', (lines, at) => void lines.splice(at, 0, lines[at]!)),
  lineHurt(
    'has moved',
    (lines, at, next) =>
      void lines.splice(Math.floor(next() * lines.length), 0, ...lines.splice(at, 1)),
  ),
  lineHurt('has one before it', (lines, at, next) => void lines.splice(at, 0, pick(LINES, next))),
  (text, next) => {
    const index = Math.floor(next() * text.length);
    const sign = pick(SIGNS, next);
    return [text.slice(0, index) + sign + text.slice(index), `${JSON.stringify(sign)} at ${index}`];
  },
  (text, next) => {
    const { 0: found, index } = pick([...text.matchAll(/[a-z-]+\d*|\S/gi)], next);
    return [
      text.slice(0, index) + text.slice(index + found.length),
      `without “${found}” at ${index}`,
    ];
  },
  (text, next) => {
    const references = [...text.matchAll(/\{[^{}#]+\}/g)];
    const { 0: one, index } = pick(references, next);
    const [other] = pick(references, next);
    return [
      text.slice(0, index) + other + text.slice(index + one.length),
      `${one} became ${other}`,
    ];
  },
  (text, next) => {
    const end = Math.floor(next() * text.length);
    return [text.slice(0, end), `cut at ${end}`];
  },
];

export const breakWords: Hurt = (text, next) => pick(hurts, next)(text, next);
