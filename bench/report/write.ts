/** Writes what a run found out into docs/, formatted as the rest of the project. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { benchmarkChart } from './chart';
import { benchmarkDocument } from './document';
import type { Run } from './run';
import { scaleDocument } from './scale';

export async function writeDocs(root: string, run: Run): Promise<void> {
  const docs = path.join(root, 'docs');
  await mkdir(docs, { recursive: true });
  const write = async (name: string, text: string) => {
    const file = path.join(docs, name);
    const options = { ...(await resolveConfig(file)), parser: 'markdown' };
    await writeFile(file, await format(text, options));
  };
  await write('benchmark.md', benchmarkDocument(run));
  await write('scale.md', scaleDocument(run));
  await writeFile(path.join(docs, 'benchmark.svg'), benchmarkChart(run.results));
}
