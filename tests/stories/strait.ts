/** The made-up story with every kind of chart, a folder as those of `data/` are; browser tests read it, too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadMaterial } from '../../src/story/load';
import type { Made } from './make';

const folder = fileURLToPath(new URL('data/strait', import.meta.url));

export const strait = (): Made => ({
  words: readFileSync(join(folder, 'en.md'), 'utf8'),
  ...loadMaterial(folder),
});
