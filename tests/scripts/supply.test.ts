/** What comes from others: packages run nothing when they are installed, actions are what they were. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.mjs';
import { satisfies } from '../../scripts/setup/range.mjs';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const workflow = read('.github/workflows/pages.yml');

test.each(['.npmrc', 'bench/.npmrc'])(
  'no package runs a script when it is installed: %s',
  (file) => {
    expect(read(file).split('\n')).toContain('ignore-scripts=true');
  },
);

test('each action is named by the commit of its version', () => {
  const used = workflow.split('\n').filter((line) => line.includes('uses:'));
  expect(used.length).toBeGreaterThan(3);
  for (const line of used)
    expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('it publishes from a Node of long-term support that the project works with', () => {
  const [, version] = /node-version: (\d+)$/m.exec(workflow)!;
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  expect(satisfies(`v${version}.99.0`, engines.node)).toBe(true);
  expect(Number(version) % 2).toBe(0);
  expect(Number(version)).toBeGreaterThanOrEqual(22);
});
