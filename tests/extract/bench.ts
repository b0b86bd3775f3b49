import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { extract } from '../../src/extract/extract';

const folder = join(import.meta.dirname, '../corpus/development');

/** Sizes that are read, in bytes. */
const sizes = [1e3, 1e4, 1e5, 1e6, 1e7];

/** A text of so many characters, made of the corpus's articles again and again. */
function textOf(size: number): string {
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n\n');
  return articles.repeat(Math.ceil(size / articles.length)).slice(0, size);
}

/** Milliseconds that reading a text takes; the best of several for a short one, which is read too fast to measure once. */
function timeOf(text: string): number {
  const runs = Math.max(1, Math.min(5, Math.round(1e6 / text.length)));
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    extract(text, { published: '2020-01-15' });
    return performance.now() - start;
  });
  return Math.min(...times);
}

const shown = (value: number) => value.toFixed(value < 10 ? 2 : 0).padStart(9);

/** `npm run extract:bench`: prints how long texts of each size take, in all and for each MB. */
export function main(): number {
  timeOf(textOf(1e5));
  console.log('     size       ms    ms/MB');
  for (const size of sizes) {
    const ms = timeOf(textOf(size));
    console.log(`${`${size / 1000} kB`.padStart(9)}${shown(ms)}${shown(ms / (size / 1e6))}`);
  }
  return 0;
}
