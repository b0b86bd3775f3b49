/** What draws pictures, as one text: it differs wherever the same drawing may come out in another way. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const packages = [
  '@resvg/resvg-js',
  '@fontsource-variable/newsreader',
  '@fontsource-variable/roboto',
  '@fontsource-variable/source-serif-4',
  '@fontsource-variable/noto-serif-kr',
  '@fontsource-variable/noto-sans-kr',
];
const files = ['draw.ts', 'outlines.ts', 'png.ts', 'fonts/face.ts', 'fonts/join.ts'];

const require = createRequire(import.meta.url);

export function drawnBy(): string {
  const hash = createHash('sha256');
  for (const name of packages)
    hash.update((require(`${name}/package.json`) as { version: string }).version);
  for (const file of files) hash.update(readFileSync(path.join(import.meta.dirname, file)));
  return hash.digest('hex');
}
