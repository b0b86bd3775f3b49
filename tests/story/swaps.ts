/**
 * Slips of the pen: one reference of a story's file exchanged for another of its kind. Most of them
 * say something that is not so, and should stop the build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../src/facts/problems';
import { loadMaterial } from '../../src/story/load';
import { readStory, type Material } from '../../src/story/readStory';
import { comparisons } from '../../src/story/references/comparisons';
import { functions } from '../../src/story/references/functions';

interface Found {
  /** As it stands, with its braces. */
  source: string;
  start: number;
  kind: string;
}

export interface Swap {
  line: number;
  from: string;
  to: string;
  /** The first complaint; null where the story builds all the same. */
  stopped: string | null;
  /** Why nothing was complained of, as far as it can be told; empty where it was. */
  missed: string;
}

const names = [...Object.keys(functions), ...Object.keys(comparisons)].sort(
  (a, b) => b.length - a.length,
);

/** A function or comparison by its name, a fact by its form: values with values, years with years. */
function kindOf(head: string): string {
  const name = names.find((one) => head === one || head.startsWith(`${one} `));
  return head.startsWith('formula ') ? 'formula' : (name ?? head.split(' ')[1] ?? 'value');
}

function referencesIn(words: string): Found[] {
  return [...words.matchAll(/\{([^{}#][^{}]*)\}/g)].map(({ 0: source, 1: inner = '', index }) => ({
    source,
    start: index,
    kind: kindOf(inner.split(':')[0]!.replace(/\s+/g, ' ').trim()),
  }));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the reference says at its place: two that say the same cannot be told apart, and need not be. */
const saidOf = (words: string, material: Material) =>
  readStory(words, 'en.md', material)
    .statements.map(({ spoken }) => spoken.map(({ text }) => text).join(''))
    .join('\n');

function complaints(words: string, material: Material): string[] {
  try {
    readStory(words, 'en.md', material);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n');
    throw error;
  }
}

/** One letter of a word doubled, dropped, or exchanged with the next. */
function misspelt(word: string, next: () => number): string {
  const places = [...word].flatMap((letter, i) => (/[a-z\d]/.test(letter) ? [i] : []));
  const at = places[Math.floor(next() * places.length)]!;
  const [before, letter, behind] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  const changed = [
    before + letter + letter + behind,
    before + behind,
    before + behind.slice(0, 1) + letter + behind.slice(1),
  ][Math.floor(next() * 3)]!;
  // A space that is exchanged with a letter may leave the words as they are read.
  return changed === word || /^ | {2}| $/.test(changed)
    ? before + letter + letter + behind
    : changed;
}

/** Why an exchange may build, from what stands at its place before and after. */
function reasonOf(
  before: string,
  after: string,
  swap: { from: string; to: string },
  material: Material,
) {
  const partOf = (words: string, source: string) =>
    readStory(words, 'en.md', material)
      .statements.flatMap(({ spoken }) => spoken)
      .find(({ reference }) => reference?.source === source.replace(/\s+/g, ' '));
  const [one, other] = [partOf(before, swap.from), partOf(after, swap.to)];
  const years = [one, other].map((part) =>
    part?.figures?.flatMap(({ period }) => period.slice(0, 4)).join(),
  );
  if (swap.to.includes(':')) return 'what it claims is so of these figures, too';
  if (one?.text === other?.text) return 'says the same of another fact';
  if (years[0] && years[0] === years[1]) return 'is of the same year';
  return 'is another figure that may be spoken of there';
}

/** Where an offset of a file is, as complaints say it: `line:column`. */
function placeIn(words: string, offset: number): string {
  const lines = words.slice(0, offset).split('\n');
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}

/** One slip in each reference, before its colon, all at once: those at whose place nothing complains. */
export function misspellings(folder: string, seed: number): string[] {
  const words = readFileSync(join(folder, 'en.md'), 'utf8');
  const next = random(seed);
  const slips: { offset: number; to: string }[] = [];
  let [changed, end] = ['', 0];
  for (const { source, start } of referencesIn(words)) {
    const head = /^\{[^:}]*/.exec(source)![0];
    const to = `{${misspelt(head.slice(1).replace(/\s+/g, ' '), next)}${source.slice(head.length)}`;
    changed += words.slice(end, start);
    slips.push({ offset: changed.length, to });
    changed += to;
    end = start + source.length;
  }
  changed += words.slice(end);
  const told = complaints(changed, loadMaterial(folder)).map((line) => /\d+:\d+/.exec(line)![0]);
  return slips
    .map(({ offset, to }) => `${placeIn(changed, offset)}: ${to}`)
    .filter((slip) => !told.includes(/^\d+:\d+/.exec(slip)![0]));
}

/** `count` exchanges that change what the story says, chosen by `seed`. */
export function swaps(folder: string, count: number, seed: number): Swap[] {
  const words = readFileSync(join(folder, 'en.md'), 'utf8');
  const material = loadMaterial(folder);
  const said = saidOf(words, material);
  const all = referencesIn(words);
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const done: Swap[] = [];
  while (done.length < count) {
    const { source, start, kind } = pick(all);
    const others = all.filter((other) => other.kind === kind && other.source !== source);
    if (others.length === 0) continue;
    const other = pick(others).source;
    // Words behind a colon stay: it is the figures that are mistaken.
    const tail = /:[^]*$/.exec(source)?.[0];
    const to = tail ? `${other.slice(0, -1).split(':')[0]!}${tail}` : other;
    const changed = words.slice(0, start) + to + words.slice(start + source.length);
    const [stopped = null] = complaints(changed, material);
    if (stopped === null && saidOf(changed, material) === said) continue;
    const line = words.slice(0, start).split('\n').length;
    const swap = { line, from: source, to, stopped };
    const missed = stopped === null ? reasonOf(words, changed, swap, material) : '';
    done.push({ ...swap, missed });
  }
  return done;
}
